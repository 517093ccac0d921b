package id.netra.law.assessment;

import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.calendar.Bodies.Body;
import id.netra.law.catalogue.Catalogue;
import id.netra.law.rule.OffenceClass;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Rule.Breach;
import id.netra.law.rule.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts acts to the catalogue: the same act and moment always give the same answer. Safe for any
/// number of threads.
public final class Assessor {
  private static final int REMEMBERED = 5_000;
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::verdict)
          .thenComparing(Assessor::gravest, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Catalogue catalogue;
  private final Settings settings;
  private final int[] boundaries;
  private final Map<Days, LawOfDays> laws = new ConcurrentHashMap<>();
  private final Map<List<ActiveRule>, KindLaw> kinds = new ConcurrentHashMap<>();
  private final Findings findings = new Findings();

  /// Days between which no law changes, for the act's first and last day and the day of asking.
  private record Days(int first, int last, int asOf) {}

  public Assessor(Catalogue catalogue) {
    this.catalogue = catalogue;
    settings = new Settings(catalogue.elections());
    boundaries = boundaries(catalogue);
  }

  /// Judges an act.
  ///
  /// @param now the moment of asking; its day in the act's region counts where the act names no
  ///   `asOf`
  /// @throws BadAct if it names an election that no calendar knows
  public Assessment assess(Act act, Instant now) throws BadAct {
    LocalDate asOf = act.asOf() == null ? catalogue.zones().day(now, act.region()) : act.asOf();
    List<Setting> places = settings.of(act, asOf);
    if (places.size() == 1) {
      return new Assessment(act.id(), find(act, places.getFirst()), List.of(), catalogue.edition());
    }
    List<Finding> findings = new ArrayList<>();
    for (Setting place : places) {
      findings.add(find(act, place));
    }
    findings.sort(GRAVEST_FIRST);
    return new Assessment(
        act.id(),
        findings.getFirst(),
        List.copyOf(findings.subList(1, findings.size())),
        catalogue.edition());
  }

  private Finding find(Act act, Setting setting) {
    Facts told = act.facts();
    int kind = Integer.numberOfTrailingZeros(told.possible(Facet.KIND));
    LawOfDays law = law(setting);
    return new Finder(act, setting, law.of(kind), law.bodies()).find(findings);
  }

  /// The gravest class that can apply, also where it hangs on something unknown.
  private static @Nullable OffenceClass gravest(Finding finding) {
    return finding.rules().stream()
        .map(applied -> applied.rule().breach())
        .filter(Objects::nonNull)
        .map(Breach::offence)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /// The rules in force, remembered for all days between the same two changes of the law.
  private LawOfDays law(Setting setting) {
    Span span = setting.days();
    var days = new Days(epoch(span.first()), epoch(span.last()), epoch(setting.asOf()));
    LawOfDays known = laws.get(days);
    if (known == null) {
      known = new LawOfDays(catalogue, span, setting.asOf(), kinds);
      if (laws.size() < REMEMBERED) {
        laws.put(days, known);
      }
    }
    return known;
  }

  private int epoch(LocalDate day) {
    int place = Arrays.binarySearch(boundaries, (int) day.toEpochDay());
    return place < 0 ? -place - 1 : place + 1;
  }

  /// Every day on which something begins or has just ended, as days since 1970.
  private static int[] boundaries(Catalogue catalogue) {
    var days = new TreeSet<LocalDate>();
    for (Rule rule : catalogue.rules()) {
      Stream.concat(
              Stream.of(rule.validity()),
              Stream.concat(
                      rule.citations().stream(),
                      rule.breach() == null
                          ? Stream.empty()
                          : rule.breach().levels().values().stream().flatMap(List::stream))
                  .map(place -> place.instrument().validity()))
          .forEach(validity -> {
            if (validity != null) {
              begins(days, validity.known());
              begins(days, validity.from());
              ends(days, validity.until());
              begins(days, validity.endKnown());
            }
          });
      if (rule.breach() != null) {
        rule.breach().tariffs().forEach(tariff -> begins(days, tariff.from()));
        rule.breach().tariffs().forEach(tariff -> ends(days, tariff.until()));
      }
    }
    for (Body body : catalogue.bodies().all()) {
      begins(days, body.from());
      ends(days, body.until());
    }
    return days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
  }

  private static void begins(Set<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  private static void ends(Set<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day.plusDays(1));
    }
  }
}
