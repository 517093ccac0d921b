package id.netra.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @Test
  void countsAPairAsOne() {
    var points = new CodePoints("a🙂b🙂", 0);
    assertThat(points.at(0)).isZero();
    assertThat(points.at(1)).isEqualTo(1);
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(6)).isEqualTo(4);
  }

  @Test
  void countsOnFromWhatStandsBefore() {
    var points = new CodePoints("🙂", 5_000_000_000L);
    assertThat(points.at(0)).isEqualTo(5_000_000_000L);
    assertThat(points.at(2)).isEqualTo(5_000_000_001L);
  }

  @Test
  void countsNothingInAnEmptyText() {
    assertThat(new CodePoints("", 7).at(0)).isEqualTo(7);
  }

  /// Places in any order, forwards and back, counted anew each time for comparison.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void findsEveryPlaceWhateverTheOrder(int seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F600 + i % 50);
    }
    var points = new CodePoints(text, seed);
    for (int i = 0; i < 500; i++) {
      int place = random.nextInt(text.length() + 1);
      boolean inside = place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
      int wanted = inside ? place - 1 : place;
      assertThat(points.at(wanted))
          .isEqualTo(seed + text.substring(0, wanted).codePoints().count());
    }
  }
}
