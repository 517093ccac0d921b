package id.netra.law;

import id.netra.law.act.Act;
import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Acts made from seeds: the same seed is always the same act, and is its id.
final class RandomActs {
  /// The facets that people tell and no calendar derives.
  static final List<Facet> TOLD =
      Stream.of(Facet.values())
          .filter(facet ->
              facet != Facet.KIND
                  && facet != Facet.STAGE
                  && facet != Facet.DETERMINED
                  && facet != Facet.OFFICE
                  && !facet.isDerived())
          .toList();

  private static final LocalDate FIRST = LocalDate.of(2017, 6, 1);
  private static final int DAYS = 3_500;

  private RandomActs() {}

  /// Acts with some facets told and some not, under one election or none.
  static Stream<Act> some(int seeds, double told) {
    return IntStream.range(0, seeds).mapToObj(seed -> act(seed, told));
  }

  static Act act(int seed, double told) {
    var random = new Random(seed);
    Facts facts = value(Facts.UNKNOWN, Facet.KIND, random);
    for (Facet facet : TOLD) {
      if (random.nextDouble() < told) {
        facts = value(facts, facet, random);
      }
    }
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String election = election(day, random);
    return new Act("seed-" + seed, day, null, null, election, null, null, facts);
  }

  private static String election(LocalDate day, Random random) {
    var covering = new ArrayList<String>();
    Acts.BOOK
        .elections()
        .forEach(election -> {
          if (election.on(day, day, null) != null) {
            covering.add(election.code());
          }
        });
    return covering.isEmpty() ? "PILKADA_2024" : covering.get(random.nextInt(covering.size()));
  }

  private static Facts value(Facts facts, Facet facet, Random random) {
    return facts.with(facet, 1 << random.nextInt(facet.domain().size()));
  }
}
