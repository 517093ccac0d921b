package id.netra.law.calendar;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.act.Stage;
import id.netra.law.act.Text;
import id.netra.law.rule.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An election and the versions of its calendar.
///
/// @param code as in the contract, such as `PILKADA_2024`
/// @param type `PEMILU` or `PILKADA`
/// @param versions in the order in which they came into force; regional ones among them
public record Election(String code, String type, Text title, List<Version> versions) {
  private static final int FROZEN_MONTHS = 6;

  public Election {
    versions = List.copyOf(versions);
  }

  /// The calendar of that day and region: a regional one before the nation's.
  ///
  /// @param day the day that must be covered
  /// @param known the day whose calendar counts: the act's own, or the day of asking for a plan
  /// @return null if no version then in force covers the day
  public @Nullable Version on(LocalDate day, LocalDate known, @Nullable String region) {
    Version found = null;
    for (Version version : versions) {
      if (version.inForceOn(known) && version.covers(day) && version.holds(region)) {
        boolean regional = !version.regions().isEmpty();
        if (found == null || regional) {
          found = version;
        }
      }
    }
    return found;
  }

  /// The values of [Facet#FREEZE] on that day.
  ///
  /// Six months before the candidates are determined the freeze of UU 10/2016 Pasal 71 opens;
  /// powers are free again when the elected are determined (ayat (3)), posts at the end of the term
  /// (ayat (2)): the oath, unless another day is told.
  public int freeze(LocalDate day, LocalDate known, @Nullable LocalDate termEndsOn) {
    LocalDate opens = freezeOpens(known);
    LocalDate termEnds = termEndsOn == null ? nation(known).ends() : termEndsOn;
    if (opens == null || day.isBefore(opens)) {
      return Facet.FREEZE.mask("NONE");
    }
    LocalDate elected = nation(known).first(Event.Type.ELECTED);
    boolean powers = elected == null ? covers(day, known) : day.isBefore(elected);
    if (day.isAfter(termEnds)) {
      return Facet.FREEZE.mask(powers ? "POWERS" : "NONE");
    }
    if (day.equals(opens)) {
      return Facet.FREEZE.mask("FIRST_DAY");
    }
    return Facet.FREEZE.mask(powers ? "TO_ELECTED" : "TO_TERM_END");
  }

  private boolean covers(LocalDate day, LocalDate known) {
    return nation(known).covers(day);
  }

  /// The first day of the freeze under the calendar then in force; null if there is none.
  private @Nullable LocalDate freezeOpens(LocalDate known) {
    if (!type.equals("PILKADA")) {
      return null;
    }
    LocalDate determined = nation(known).first(Event.Type.DETERMINATION);
    return determined == null ? null : determined.minusMonths(FROZEN_MONTHS);
  }

  /// The first and last day of a span and every day between on which the freeze could change.
  public Set<LocalDate> turns(Span days, @Nullable LocalDate termEndsOn) {
    var turns = new TreeSet<LocalDate>();
    for (Version version : versions) {
      turns.add(version.from());
      LocalDate determined = version.first(Event.Type.DETERMINATION);
      if (determined != null) {
        turns.add(determined.minusMonths(FROZEN_MONTHS));
        turns.add(determined.minusMonths(FROZEN_MONTHS).plusDays(1));
      }
      LocalDate elected = version.first(Event.Type.ELECTED);
      if (elected != null) {
        turns.add(elected);
      }
    }
    if (termEndsOn != null) {
      turns.add(termEndsOn.plusDays(1));
    }
    turns.removeIf(day -> day.isBefore(days.first()) || day.isAfter(days.last()));
    turns.add(days.first());
    turns.add(days.last());
    return turns;
  }

  /// The days on which a stage falls, over all versions, each only as far as it was in force.
  ///
  /// @return null if the calendar has no such stage
  public @Nullable Span days(Stage stage, @Nullable String region, Facts facts) {
    Span days = null;
    for (Version version : versions) {
      if (version.holds(region)) {
        for (LocalDate day = version.begins();
            !day.isAfter(version.ends());
            day = day.plusDays(1)) {
          if (version.inForceOn(day) && version.stage(day, facts) == stage) {
            days = days == null ? new Span(day, day) : days.including(day);
          }
        }
      }
    }
    return days;
  }

  /// All the days of the election, over all versions of its calendar.
  public Span days() {
    Span days = new Span(versions.getFirst().begins(), versions.getFirst().ends());
    for (Version version : versions) {
      days = days.including(version.begins()).including(version.ends());
    }
    return days;
  }

  /// The nation's calendar in force on that day, or its first before any was.
  private Version nation(LocalDate known) {
    List<Version> nationwide = versions.stream().filter(one -> one.regions().isEmpty()).toList();
    Version found = nationwide.getFirst();
    for (Version version : nationwide) {
      if (!version.from().isAfter(known)) {
        found = version;
      }
    }
    return found;
  }
}
