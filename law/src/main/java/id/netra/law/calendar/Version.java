package id.netra.law.calendar;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.act.Stage;
import id.netra.law.rule.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of an election's calendar: calendars move, and an act is judged by the one in force
/// on its own day.
///
/// @param number 1 for the first
/// @param basis the instrument that made it, as it is cited
/// @param from the first day on which this version is in force
/// @param until the last such day; null if no later version replaced it
/// @param regions Kemendagri codes it is confined to; empty for the whole country
/// @param events what it fixes, not empty
/// @param days from the first of the events to the last
public record Version(
    int number,
    String basis,
    LocalDate from,
    @Nullable LocalDate until,
    List<String> regions,
    List<Event> events,
    Span days) {

  public Version {
    regions = List.copyOf(regions);
    events = events.stream().sorted(Comparator.comparing(Event::from)).toList();
  }

  /// A version with these events, which also tell the days it covers.
  public static Version of(
      int number,
      String basis,
      LocalDate from,
      @Nullable LocalDate until,
      List<String> regions,
      List<Event> events) {
    Span days = new Span(events.getFirst().from(), events.getFirst().to());
    for (Event event : events) {
      days = days.including(event.from()).including(event.to());
    }
    return new Version(number, basis, from, until, regions, events, days);
  }

  /// The first day that the calendar covers.
  public LocalDate begins() {
    return days.first();
  }

  /// The last day that the calendar covers: the oath, or its last event where no oath is known.
  public LocalDate ends() {
    return days.last();
  }

  /// True on the days of its events, between the first and the last.
  public boolean covers(LocalDate day) {
    return !day.isBefore(begins()) && !day.isAfter(ends());
  }

  /// True on the days on which no other version has replaced it.
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// True if the region lies within this version's own.
  ///
  /// @param region a Kemendagri code; null when the region is unknown, which only the whole country
  ///   holds
  public boolean holds(@Nullable String region) {
    return regions.isEmpty()
        || (region != null && regions.stream().anyMatch(code -> within(region, code)));
  }

  /// The stage of that day: the latest that has begun.
  ///
  /// @param facts tells the office where offices are determined on different days
  public Stage stage(LocalDate day, Facts facts) {
    if (!covers(day)) {
      return Stage.OUTSIDE;
    }
    Stage latest = Stage.OUTSIDE;
    for (Event event : events) {
      Stage begun = begun(event, day);
      if (begun.compareTo(latest) > 0 && (event.offices() & facts.possible(Facet.OFFICE)) != 0) {
        latest = begun;
      }
    }
    return latest;
  }

  /// Whether the candidates are determined on that day, as the values of [Facet#DETERMINED] that
  /// are possible: both, when the office is unknown and one office's list is out and another's is
  /// not.
  public int determined(LocalDate day, Facts facts) {
    int offices = facts.possible(Facet.OFFICE);
    int out = 0;
    for (Event event : events) {
      if (event.type() == Event.Type.DETERMINATION && !day.isBefore(event.from())) {
        out |= event.offices() & offices;
      }
    }
    int yes = out == 0 ? 0 : Facet.DETERMINED.mask(Facet.YES);
    int no = out == offices ? 0 : Facet.DETERMINED.mask(Facet.NO);
    return yes | no;
  }

  /// The first day of an event, or null if the calendar does not hold it.
  public @Nullable LocalDate first(Event.Type type) {
    for (Event event : events) {
      if (event.type() == type) {
        return event.from();
      }
    }
    return null;
  }

  private static Stage begun(Event event, LocalDate day) {
    if (day.isBefore(event.from())) {
      return Stage.OUTSIDE;
    }
    return switch (event.type()) {
      case PREPARATION -> Stage.PREPARATION;
      case REGISTRATION -> Stage.REGISTRATION;
      case VERIFICATION -> Stage.VERIFICATION;
      case DETERMINATION -> Stage.DETERMINED;
      case CAMPAIGN -> Stage.CAMPAIGN;
      case QUIET -> Stage.QUIET;
      case VOTING -> day.isAfter(event.to()) ? Stage.AFTER_VOTING : Stage.VOTING;
      case RECAPITULATION, ELECTED, OATH -> Stage.OUTSIDE;
    };
  }

  private static boolean within(String region, String code) {
    return region.equals(code) || region.startsWith(code + ".");
  }
}
