package id.netra.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferenceCheckerTest {
  private static final ReferenceChecker CHECKER = new ReferenceChecker(RuleBook.current());
  private static final LocalDate DAY = LocalDate.of(2024, 9, 19);

  /// Every surface form, status and precedence, one a block.
  @TestFactory
  Stream<DynamicTest> findsAndJudges() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (String block : file("references.txt").split("\n\n", -1)) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        String[] head = lines.getFirst().split(" \\| ", 2);
        List<String> wanted = lines.stream().skip(1).map(String::strip).toList();
        tests.add(
            DynamicTest.dynamicTest(
                head[1],
                () ->
                    assertThat(said(CHECKER.check(text(head[1]), LocalDate.parse(head[0]))))
                        .isEqualTo(wanted)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests.stream();
  }

  private static String text(String line) {
    return line.replace("\\n", "\n");
  }

  private static List<String> said(List<Reference> references) {
    return references.stream()
        .map(one ->
            String.join(
                    " | ",
                    one.text(),
                    dash(one.canonical()) + place(one),
                    one.status().name(),
                    dash(one.suggestion()),
                    dash(one.replacement()))
                .replace("\n", "\\n"))
        .toList();
  }

  private static String place(Reference one) {
    return (one.article() == null ? "" : " " + one.article())
        + (one.paragraph() == null ? "" : "(" + one.paragraph() + ")")
        + Objects.requireNonNullElse(one.letter(), "");
  }

  private static String dash(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "-" : text;
  }

  /// What must be mended says why in both languages.
  @Test
  void saysWhyOfEveryProblem() throws IOException {
    for (String line : file("references.txt").lines().toList()) {
      for (Reference one : CHECKER.check(text(line), DAY)) {
        if (one.status() != Status.OK) {
          assertThat(one.note()).as(one.text()).isNotNull();
        }
      }
    }
  }

  /// The words put in place of a wrong reference are not wrong themselves.
  @Test
  void replacesByWhatIsRight() throws IOException {
    int replaced = 0;
    for (String block : file("references.txt").split("\n\n", -1)) {
      String[] head = block.lines().findFirst().orElseThrow().split(" \\| ", 2);
      if (head.length == 2 && !head[0].startsWith("#")) {
        LocalDate day = LocalDate.parse(head[0].strip());
        for (Reference one : CHECKER.check(text(head[1]), day)) {
          if (one.replacement() != null && one.type() != ReferenceType.DATE) {
            replaced++;
            assertThat(CHECKER.check(one.replacement(), day))
                .as(one.replacement())
                .isNotEmpty()
                .allMatch(again -> !again.status().isProblem() || again.status() == Status.SPENT);
          }
        }
      }
    }
    assertThat(replaced).isGreaterThan(20);
  }

  @Test
  void takesTheDayThatATextBears() {
    String letter =
        """
        SURAT EDARAN
        Menindaklanjuti surat bertanggal 3 Januari 2023 Nomor 800/12/BKPSDM/2023.
        Ditetapkan di Nusa Raya
        pada tanggal 12 September 2024
        """;
    assertThat(ReferenceChecker.dayOf(letter)).isEqualTo("2024-09-12");
    assertThat(ReferenceChecker.dayOf("Nusa Raya, 12 September 2024\nHal: netralitas"))
        .isEqualTo("2024-09-12");
    assertThat(ReferenceChecker.dayOf("Apel digelar Kamis (3/10/2024).")).isEqualTo("2024-10-03");
    assertThat(ReferenceChecker.dayOf("SKB tanggal 22 September 2022 tetap dipakai.")).isNull();
    assertThat(ReferenceChecker.dayOf("")).isNull();
  }

  /// A law named in one piece of a long text is remembered in the next.
  @Test
  void remembersFromPieceToPiece() {
    var reading = CHECKER.new Reading(DAY);
    assertThat(reading.next("Dasarnya UU 10/2016.")).hasSize(1);
    assertThat(reading.next("Lihat Pasal 71 ayat (2)."))
        .singleElement()
        .satisfies(one -> assertThat(one.canonical()).isEqualTo("UU 10/2016"));
  }

  @Test
  void cutsALongTextWithoutLosingALetter() throws IOException {
    var text = new StringBuilder();
    var random = new Random(7);
    while (text.length() < 300_000) {
      text.append("kata".repeat(random.nextInt(4))).append(random.nextInt(9) == 0 ? ".\n\n" : " ");
    }
    var pieces = new Pieces(new StringReader(text.toString()));
    var joined = new StringBuilder();
    for (String piece = pieces.next(); piece != null; piece = pieces.next()) {
      assertThat(piece.length()).isLessThanOrEqualTo(1 << 16);
      joined.append(piece);
    }
    assertThat(joined).hasToString(text.toString());
  }

  /// Whatever comes in, places lie within the text and in its order.
  @Test
  void survivesMangledTexts() throws IOException {
    String sentences = file("references.txt");
    var random = new Random(20_241_127);
    for (int i = 0; i < 3_000; i++) {
      check(mangled(sentences, random));
    }
  }

  @Test
  void survivesRepetition() {
    for (String again :
        List.of(
            "Pasal 1, ",
            "Pasal 1 ayat (1) dan ",
            "UU ",
            "UU Nomor ",
            "Nomor 1/",
            "1/",
            "(",
            "tentang ",
            "perubahan atas ",
            "SKB Nomor 2 Tahun 2022, ",
            "surat ",
            "a",
            "Peraturan Pemerintah ",
            "pemilu pada ",
            "1.",
            "-",
            "B/",
            "tanggal 1 ",
            "PERATURANPEMERINTAH",
            "\n",
            "𝄞",
            "dan ")) {
      check(again.repeat(60_000 / again.length()));
    }
  }

  private static void check(String text) {
    int before = 0;
    for (Reference one : CHECKER.check(text, DAY)) {
      assertThat(one.start()).isBetween(before, text.length());
      assertThat(one.end()).isBetween(one.start() + 1, text.length());
      assertThat(one.text()).isEqualTo(text.substring(one.start(), one.end()));
      before = one.start();
    }
  }

  private static String mangled(String sentences, Random random) {
    int start = random.nextInt(sentences.length() - 400);
    var text = new StringBuilder(sentences.substring(start, start + 400));
    for (int i = 0; i < 30; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, (char) random.nextInt(0x2100));
        case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 12)));
        case 3 -> text.setCharAt(at, " \n./-()0O§Il".charAt(random.nextInt(12)));
        default -> text.appendCodePoint(random.nextInt(0x10FFFF));
      }
    }
    return text.toString();
  }

  private static String file(String name) throws IOException {
    try (InputStream in = ReferenceCheckerTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
