package id.netra.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
  @Test
  void tellsWhatIsLargeEnough() {
    assertThat(SmallCounts.kept(Map.of("PNS", 5, "PPPK", 100)))
        .containsEntry("PNS", 5)
        .containsEntry("PPPK", 100);
  }

  @Test
  void keepsASecondNumberBackWhereOneCouldBeReckoned() {
    Map<String, Integer> told =
        new LinkedHashMap<>(SmallCounts.kept(Map.of("PNS", 400, "PPPK", 100, "CPNS", 2)));
    assertThat(told).containsEntry("CPNS", null).containsEntry("PPPK", null);
    assertThat(told).containsEntry("PNS", 400);
  }

  /// With the sum and all that is told, what is kept back is never one number, nor less than five.
  @Test
  void noSmallNumberCanBeReckoned() {
    var chance = new Random(3);
    for (int i = 0; i < 2000; i++) {
      var parts = new LinkedHashMap<String, Integer>();
      for (int n = chance.nextInt(6); n >= 0; n--) {
        parts.put("K" + n, 1 + chance.nextInt(12));
      }
      var told = SmallCounts.kept(parts);
      long hidden = told.values().stream().filter(Objects::isNull).count();
      int sum =
          parts.entrySet().stream()
              .filter(part -> told.get(part.getKey()) == null)
              .mapToInt(Map.Entry::getValue)
              .sum();
      assertThat(told.values()).allMatch(count -> count == null || count >= SmallCounts.LEAST);
      assertThat(hidden == 0 || hidden == told.size() || (hidden > 1 && sum >= SmallCounts.LEAST))
          .as(parts + " told as " + told)
          .isTrue();
    }
  }
}
