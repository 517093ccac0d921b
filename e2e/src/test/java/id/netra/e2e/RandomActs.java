package id.netra.e2e;

import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.calendar.Election;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Acts made from seeds, wider than any person would ask: every facet told or not, with or without
/// a day, an election, a region, a day of asking, a head's days. Of each two one is mostly unknown.
final class RandomActs {
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final int DAYS = 4_200;
  private static final double LITTLE = 0.15;
  private static final double MUCH = 0.75;
  private static final double SELDOM = 0.25;
  private static final List<String> REGIONS =
      List.of("13.09", "91", "63.71", "19.71", "94.03", "18.09", "11.01.02");
  private static final List<Facet> OF_CALENDAR =
      List.of(Facet.STAGE, Facet.DETERMINED, Facet.OFFICE);

  private final RuleBook book;

  RandomActs(RuleBook book) {
    this.book = book;
  }

  /// The act of that seed, the same every time.
  Act act(int seed) {
    var random = new Random(seed);
    double told = seed % 2 == 0 ? LITTLE : MUCH;
    Facts facts = some(Facts.UNKNOWN, Facet.KIND, random);
    for (Facet facet : Facet.values()) {
      double often = OF_CALENDAR.contains(facet) ? told * SELDOM : told;
      if (facet != Facet.KIND && !facet.isDerived() && random.nextDouble() < often) {
        facts = some(facts, facet, random);
      }
    }
    LocalDate day = random.nextInt(8) == 0 ? null : anyDay(random);
    LocalDate near = day == null ? LocalDate.of(2024, 6, 1) : day;
    return new Act(
        "seed-" + seed,
        day,
        random.nextInt(4) == 0 ? anyDay(random) : null,
        random.nextBoolean() ? REGIONS.get(random.nextInt(REGIONS.size())) : null,
        election(random),
        random.nextInt(6) == 0 ? near.minusDays(random.nextInt(400)) : null,
        random.nextInt(6) == 0 ? near.plusDays(random.nextInt(900) - 450L) : null,
        facts);
  }

  private @Nullable String election(Random random) {
    List<Election> elections = book.elections();
    return random.nextInt(3) == 0 ? elections.get(random.nextInt(elections.size())).code() : null;
  }

  private static LocalDate anyDay(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static Facts some(Facts facts, Facet facet, Random random) {
    return facts.with(facet, 1 << random.nextInt(facet.domain().size()));
  }
}
