package id.netra.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.RuleBook;
import id.netra.text.cite.Reference;
import id.netra.text.cite.ReferenceChecker;
import id.netra.text.cite.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiteStreamTest {
  private static final ReferenceChecker CHECKER = new ReferenceChecker(RuleBook.current());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-09-18T17:30:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2024, 9, 19);
  private static final String LAW = "Undang-Undang Nomor 20 Tahun 2023";
  private static final int LONG = 300_000;

  private final CiteStream stream = new CiteStream(CHECKER, CLOCK);

  /// A reference and where it was said to stand in the whole text.
  private record Placed(Reference reference, long start, long end) {
    String in(int[] points) {
      return new String(points, (int) start, (int) (end - start));
    }
  }

  private List<Placed> read(Reader text) throws IOException {
    var placed = new ArrayList<Placed>();
    LocalDate day =
        stream.text(
            text, DAY, (reference, start, end) -> placed.add(new Placed(reference, start, end)));
    assertThat(day).isEqualTo(DAY);
    return placed;
  }

  /// 300 KB of paragraphs, lines or sentences, each with an emoji and two references, so that a
  /// piece ends between any two of them.
  private static String longText(String between) {
    var text = new StringBuilder(LAW).append(between);
    for (int i = 0; text.length() < LONG; i++) {
      text.append("🙂 Menurut UU Nomor 5 Tahun 2014 hal ke-").append(i).append(' ');
      text.append("pegawai".repeat(i % 7)).append(" dan PP Nomor 94 Tahun 2021");
      text.append(between);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {".\n\n", ";\n", ". "})
  void placesEveryReferenceOfALongTextAtItsWords(String between) throws IOException {
    String text = longText(between);
    int[] points = text.codePoints().toArray();
    List<Placed> placed = read(new StringReader(text));
    assertThat(placed)
        .allSatisfy(one -> assertThat(one.in(points)).isEqualTo(one.reference().text()));
    assertThat(placed.stream().map(Placed::start).toList()).isSorted().doesNotHaveDuplicates();
    assertThat(placed.size()).isGreaterThan(4_000).isEqualTo(CHECKER.check(text, DAY).size());
  }

  @Test
  void findsTheSameWhereATextComesInDrops() throws IOException {
    String text = longText(".\n\n");
    var drops =
        new StringReader(text) {
          @Override
          public int read(char[] into, int from, int most) throws IOException {
            return super.read(into, from, Math.min(most, 997));
          }
        };
    assertThat(read(drops)).isEqualTo(read(new StringReader(text)));
  }

  /// What a bare article belongs to may stand a hundred thousand characters before it.
  @Test
  void remembersTheLastLawFromPieceToPiece() throws IOException {
    String filler = "Tidak ada rujukan di alinea ini. ".repeat(4_000);
    String text = "Berdasarkan " + LAW + ".\n\n" + filler + "\n\nMenurut Pasal 9 ayat (2) wajib.";
    List<Placed> placed = read(new StringReader(text));
    assertThat(placed).hasSize(2);
    Reference bare = placed.getLast().reference();
    assertThat(bare.article()).isEqualTo("9");
    assertThat(bare.paragraph()).isEqualTo("2");
    assertThat(bare.canonical()).isEqualTo("UU 20/2023");
    assertThat(bare.status()).isEqualTo(Status.OK);
  }

  @Test
  void looksForTheDayAtTheBeginningAndThenAtTheClockOfTheCapital() throws IOException {
    CiteStream.Each nothing = (_, _, _) -> {};
    String dated = "Ditetapkan di Karang Senja\npada tanggal 1 Maret 2020\n\n";
    assertThat(stream.text(new StringReader(dated), null, nothing)).isEqualTo("2020-03-01");
    assertThat(stream.text(new StringReader("Tanpa hari."), null, nothing)).isEqualTo("2024-09-19");
    assertThat(stream.text(new StringReader(""), null, nothing)).isEqualTo("2024-09-19");
  }

  @Test
  void refusesALineThatIsLongerThanItsBoundsAndAnswersTheNext() throws IOException {
    var bounded = new CiteStream(CHECKER, CLOCK, Bounds.TEXTS);
    String line = "{\"id\":\"a\",\"text\":\"UU 5/2014\"}\n";
    String huge = line.replace("UU", "x".repeat(1 << 18));
    var out = new ByteArrayOutputStream();
    assertThat(
            bounded.run(
                new ByteArrayInputStream((huge + line).getBytes(StandardCharsets.UTF_8)), out))
        .isFalse();
    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst()).startsWith("{\"line\":1,").contains("262.144", "262,144");
    assertThat(answers.getLast()).startsWith("{\"id\":\"a\",\"citations\":[{\"start\":0,");
  }
}
