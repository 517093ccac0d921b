package id.netra.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files with bytes changed or cut off are read or refused; nothing else comes of them.
class MutatedFilesTest {
  private static final List<String> NAMES = List.of("a.pdf", "a.docx", "a.odt", "a.html", "a.rtf");
  private static final List<byte[]> FILES = files();

  private final DocumentReader reader =
      new DocumentReader(Limits.USUAL.withTime(Duration.ofSeconds(5)));

  @ParameterizedTest
  @MethodSource("seeds")
  void areReadOrRefused(long seed) throws IOException {
    var random = new Random(seed);
    int kind = (int) (seed % FILES.size());
    byte[] file = mutated(FILES.get(kind), random);
    try {
      Document document = reader.read(new ByteArrayInputStream(file), NAMES.get(kind));
      assertThat(document.text()).isNotBlank();
      if (document.canCorrect() && document.canReplace(0, 1)) {
        assertThat(document.corrected(List.of(new Edit(0, 1, "x")))).isNotEmpty();
      }
    } catch (UnreadableDocument refused) {
      assertThat(refused.text().id()).isNotBlank();
    }
  }

  static List<Long> seeds() {
    return LongStream.range(0, 400).boxed().toList();
  }

  private static byte[] mutated(byte[] file, Random random) {
    byte[] mutated = file.clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(mutated.length);
      mutated[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (mutated[at] ^ 1);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(mutated, random.nextInt(mutated.length))
        : mutated;
  }

  private static List<byte[]> files() {
    try {
      String body = Archives.paragraph("UU ", "Nomor 5") + Archives.paragraph("Pasal 9");
      return List.of(
          Pdfs.plausible(2, 1),
          Archives.docx(body, Map.of("header", Archives.paragraph("Kop"))),
          Archives.odt("<text:p>Pasal <text:s text:c=\"2\"/>9</text:p>", ""),
          Archives.utf8("<html><body><p>Pasal <b>9</b></p><table><tr><td>a</table></body></html>"),
          Archives.utf8("{\\rtf1\\ansi{\\fonttbl\\f0 Arial;}\\f0 Pasal 9\\par ayat \\'e9\\u233?}"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
