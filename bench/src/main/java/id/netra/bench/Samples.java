package id.netra.bench;

import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.rule.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Acts and facts made from a seed: the same seed gives the same ones, no two of them equal.
///
/// The rows of the rules take turns. Of three, one lies in the row, so that every rule is met; one
/// lies just beside it, so that every limit is tried; one is drawn from all values alike.
final class Samples {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final double KNOWN = 0.85;
  private static final List<String> REGIONS = List.of("13.09", "32.04", "53.71", "73", "94");
  private static final Set<Facet> SAID_OF_TARGET =
      Set.of(Facet.DETERMINED, Facet.INDEPENDENT, Facet.OFFICE);
  private static final List<Facet> TOLD =
      Arrays.stream(Facet.values()).filter(facet -> !facet.isDerived()).toList();

  private final Random random;
  private final List<Row> rows;
  private int turn;

  private Samples(long seed, List<Row> rows) {
    random = new Random(seed);
    this.rows = rows;
  }

  /// Acts of 2018 to 2026 in and between campaigns; of each facet most acts tell the value, some do
  /// not. The day is always told.
  static List<Act> overTheYears(RuleBook book, int count, long seed) {
    var samples = new Samples(seed, rows(book.rules()));
    return distinct(count, samples::someday);
  }

  /// Facts of [OneDay] of which every single one is known.
  static List<Facts> ofOneDay(RuleBook book, int count, long seed) {
    var samples = new Samples(seed, rows(OneDay.rules(book)));
    return distinct(count, samples::oneDay);
  }

  /// Facts of which every single one is known, be they possible on one day or not.
  static List<Facts> ofAnything(RuleBook book, int count, long seed) {
    var samples = new Samples(seed, rows(OneDay.rules(book)));
    return distinct(count, () -> samples.draw(List.of(Facet.values())));
  }

  private static List<Row> rows(Collection<Rule> rules) {
    return rules.stream().flatMap(rule -> Row.of(rule).stream()).toList();
  }

  private static <T> List<T> distinct(int count, Supplier<T> draw) {
    var drawn = new LinkedHashSet<T>();
    while (drawn.size() < count) {
      drawn.add(draw.get());
    }
    return new ArrayList<>(drawn);
  }

  private Act someday() {
    Facts all = draw(TOLD);
    boolean nobody = all.is(Facet.TARGET_TYPE, "NONE");
    Facts told = Facts.UNKNOWN.with(Facet.KIND, all.possible(Facet.KIND));
    for (Facet facet : TOLD) {
      boolean derives = facet == Facet.STAGE || facet == Facet.DETERMINED;
      boolean silent = derives || (nobody && SAID_OF_TARGET.contains(facet));
      if (!silent && random.nextDouble() < KNOWN) {
        told = told.with(facet, all.possible(facet));
      }
    }
    int days = (int) ChronoUnit.DAYS.between(FIRST, LAST) + 1;
    LocalDate day = FIRST.plusDays(random.nextInt(days));
    String region = random.nextBoolean() ? REGIONS.get(random.nextInt(REGIONS.size())) : null;
    return new Act(null, day, null, region, null, null, null, told);
  }

  /// An act that concerns nobody has no target's office to be known; one that fills no regional
  /// office has no regional head for a target.
  private Facts oneDay() {
    while (true) {
      Facts facts = OneDay.on(draw(TOLD));
      if (!facts.is(Facet.TARGET_TYPE, "NONE") && !facts.is(Facet.OFFICE, "REGIONAL_HEAD")) {
        return facts;
      }
    }
  }

  private Facts draw(List<Facet> facets) {
    Map<Facet, Integer> near =
        switch (turn % 3) {
          case 0 -> row();
          case 1 -> beside(row());
          default -> Map.of();
        };
    turn++;
    Facts facts = Facts.UNKNOWN;
    for (Facet facet : facets) {
      facts = facts.with(facet, one(near.getOrDefault(facet, facet.all())));
    }
    return facts;
  }

  private Map<Facet, Integer> row() {
    return rows.get(turn / 3 % rows.size()).asked();
  }

  /// All that the row asks but for one facet, which has none of the values asked.
  private Map<Facet, Integer> beside(Map<Facet, Integer> row) {
    Facet missed = List.copyOf(row.keySet()).get(random.nextInt(row.size()));
    Map<Facet, Integer> beside = new EnumMap<>(row);
    beside.computeIfPresent(missed, (facet, values) -> facet.all() & ~values);
    return beside;
  }

  /// One of the values, each as likely as another.
  private int one(int values) {
    int left = values;
    for (int skip = random.nextInt(Integer.bitCount(values)); skip > 0; skip--) {
      left &= left - 1;
    }
    return Integer.lowestOneBit(left);
  }
}
