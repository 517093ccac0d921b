package id.netra.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  @Test
  void leavesOutMarksFeedsAndReturns() throws IOException {
    assertThat(read("\uFEFFone\r\ntwo\n\nlast", 100)).containsExactly("one", "two", "", "last");
    assertThat(read("", 100)).isEmpty();
    assertThat(read("one\n", 100)).containsExactly("one");
  }

  @Test
  void keepsTheNumberOfALineThatIsTooLong() throws IOException {
    var lines = new Lines(stream("a\n" + "x".repeat(200_000) + "\nb\n"), 1_000);
    assertThat(lines.next()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isTrue();
    assertThat(lines.number()).isEqualTo(2);
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isFalse();
    assertThat(text(lines)).isEqualTo("b");
    assertThat(lines.next()).isFalse();
  }

  @Test
  void findsALineTooLongThatCameWhole() throws IOException {
    var lines = new Lines(stream("abc\r\nabcd\nabc"), 3);
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isFalse();
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isFalse();
  }

  /// Lines of every length, read through a stream that gives as little as it likes.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesBackWhatWasWritten(int seed) throws IOException {
    var random = new Random(seed);
    var written = new ArrayList<String>();
    for (int i = 0; i < 300; i++) {
      written.add("z".repeat(random.nextInt(seed * 3_000)));
    }
    var lines = new Lines(stingy(stream(String.join("\n", written) + "\n"), random), 1 << 20);
    var read = new ArrayList<String>();
    while (lines.next()) {
      read.add(text(lines));
    }
    assertThat(read).isEqualTo(written);
  }

  private static InputStream stingy(InputStream in, Random random) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return in.read();
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        return in.read(into, from, Math.min(most, 1 + random.nextInt(5_000)));
      }
    };
  }

  private static List<String> read(String text, int longest) throws IOException {
    var lines = new Lines(stream(text), longest);
    var read = new ArrayList<String>();
    while (lines.next()) {
      read.add(text(lines));
    }
    return read;
  }

  private static String text(Lines lines) {
    return new String(
        lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
