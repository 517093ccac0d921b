package id.netra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Drafts of an invented regency, checked at the terminal.
class CiteCommandTest {
  private static final RuleBook BOOK = RuleBook.current();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
  private static final String SOUND = "Mengingat Undang-Undang Nomor 20 Tahun 2023.";
  private static final String WRONG = "Mengingat Undang-Undang Nomor 5 Tahun 2014.";
  private static final String[] LINES = {
    "BUPATI KARANG SENJA", "Mengingat:", "1. Undang-Undang Nomor 5 Tahun 2014;", "2. UU 20/2024."
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter words = new StringWriter();
  @TempDir private Path folder;

  private int run(String in, String... args) {
    out.reset();
    words.getBuffer().setLength(0);
    return new Netra(
            () -> BOOK,
            CLOCK,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(words, true))
        .run(args);
  }

  private String answer() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  /// What stands in the text where the reference says it stands.
  private static String place(String text, Map<String, Object> reference) {
    int[] points = text.codePoints().toArray();
    int start = ((Long) reference.getOrDefault("start", -1L)).intValue();
    int end = ((Long) reference.getOrDefault("end", -1L)).intValue();
    return new String(points, start, end - start);
  }

  @Test
  void tellsByItsStatusWhetherSomethingIsWrong() throws IOException {
    assertThat(run("", "cite", file("sound.txt", SOUND))).isZero();
    assertThat(answer()).contains("1 rujukan, 0 perlu diperbaiki");
    assertThat(run("", "cite", file("wrong.txt", WRONG))).isEqualTo(1);
    assertThat(answer())
        .startsWith("Undang-Undang Nomor 5 Tahun 2014\n  Sudah tidak berlaku\n")
        .contains("→ UU 20/2023\n", "1 rujukan, 1 perlu diperbaiki");
    assertThat(words.toString()).isEmpty();
  }

  @Test
  void callsNothingWrongThatItDoesNotKnow() {
    String circular = "Surat Edaran Bupati Nomor 800/145/BKPSDM/VIII/2024 tentang Netralitas.";
    assertThat(run(circular, "cite", "--json")).isZero();
    assertThat(JsonLines.of(answer())).extracting("status").containsExactly("UNKNOWN");
  }

  @Test
  void writesAReferenceALineAndCountsCodePoints() {
    String text =
        "🙂🙂 Mengingat\nPasal 9 ayat (2) huruf b UU Nomor 20 Tahun 2023 dan UU 5/2014 🙂";
    assertThat(run(text, "cite", "--json")).isEqualTo(1);
    List<Map<String, Object>> references = JsonLines.of(answer());
    assertThat(references).hasSize(2);
    assertThat(references.getFirst())
        .containsEntry("start", 13L)
        .containsEntry("type", "UU")
        .containsEntry("number", "20")
        .containsEntry("year", 2023L)
        .containsEntry("article", "9")
        .containsEntry("paragraph", "2")
        .containsEntry("letter", "b")
        .containsEntry("canonical", "UU 20/2023")
        .doesNotContainKey("file");
    assertThat(references.getLast())
        .containsEntry("status", "REPEALED")
        .containsEntry("suggestion", "UU 20/2023")
        .containsEntry("replacement", "UU 20/2023");
    assertThat(references)
        .allSatisfy(
            reference -> assertThat(reference).containsEntry("text", place(text, reference)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"surat.txt", "surat.html", "surat.docx", "surat.pdf"})
  void countsPlacesInTheTextThatItPrints(String name) throws IOException {
    byte[] content =
        switch (name) {
          case "surat.docx" -> Drafts.docx(LINES);
          case "surat.pdf" -> Drafts.pdf(LINES);
          case "surat.html" ->
              ("<!doctype html><html><body><p>🙂</p><p>" + String.join("</p><p>", LINES))
                  .getBytes(StandardCharsets.UTF_8);
          default -> ("🙂\r\n" + String.join("\r\n", LINES)).getBytes(StandardCharsets.UTF_8);
        };
    String file = file(name, content);
    assertThat(run("", "cite", "--text", file)).isZero();
    String text = answer();
    assertThat(text).contains(LINES);
    assertThat(run("", "cite", "--json", file)).isEqualTo(1);
    assertThat(JsonLines.of(answer()))
        .hasSize(2)
        .allSatisfy(
            reference -> assertThat(reference).containsEntry("text", place(text, reference)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # day of the text, UU 5/2014,        UU 20/2023
          2023-10-30,        OK,               NOT_YET_IN_FORCE
          2023-10-31,        REPEALED,         OK
          2026-11-23,        REPEALED,         OK
          """)
  void checksForTheDayThatIsTold(String day, String old, String present) {
    run("UU Nomor 5 Tahun 2014 dan UU Nomor 20 Tahun 2023", "cite", "--json", "--date", day);
    assertThat(JsonLines.of(answer())).extracting("status").containsExactly(old, present);
  }

  @Test
  void looksForTheDayInTheTextAndTakesTodayIfThereIsNone() {
    assertThat(run("UU 5/2014.\nDitetapkan di Karang Senja\npada tanggal 1 Maret 2020", "cite"))
        .isZero();
    assertThat(answer()).contains("(tanggal naskah 2020-03-01)");
    assertThat(run("UU 5/2014.", "cite")).isEqualTo(1);
    assertThat(answer()).contains("(tanggal naskah 2026-11-23)");
  }

  @Test
  void saysThatADayIsNone() {
    assertThat(run(SOUND, "cite", "--date", "2024-02-31")).isEqualTo(2);
    assertThat(words.toString()).contains("tanggal itu tidak ada", "2024-09-19");
    assertThat(run(SOUND, "cite", "--lang", "en", "--date", "kemarin")).isEqualTo(2);
    assertThat(words.toString()).contains("no such day").hasLineCount(1);
  }

  @Test
  void answersEveryLineOfABatchAndABadOneInItsPlace() {
    String lines =
        """
        {"id":"a","text":"🙂 UU 5/2014"}
        {"id":"b","text":"UU 5/2014","date":"2024-02-31"}
        bukan json
        {"id":"d"}

        {"id":"f","text":"UU 5/2014","date":"2020-03-01"}
        {"id":"g","text":""}
        """;
    assertThat(run(lines, "cite", "--batch")).isEqualTo(3);
    List<Map<String, Object>> answers = JsonLines.of(answer());
    assertThat(answers)
        .extracting(answer -> answer.get("id"))
        .containsExactly("a", "b", null, "d", "f", "g");
    assertThat(answers)
        .extracting(answer -> answer.get("line"))
        .containsExactly(null, 2L, 3L, 4L, null, null);
    assertThat(answers.get(1)).containsEntry("field", "date").containsKey("error");
    assertThat(answers.get(2)).containsEntry("field", null).containsKey("error");
    assertThat(answers.get(3)).containsEntry("field", "text").containsKey("error");
    assertThat(citations(answers.get(0)))
        .singleElement()
        .satisfies(one -> assertThat(one).containsEntry("start", 2L))
        .satisfies(one -> assertThat(one).containsEntry("status", "REPEALED"));
    assertThat(citations(answers.get(4))).extracting("status").containsExactly("OK");
    assertThat(citations(answers.get(5))).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> citations(Map<String, Object> answer) {
    return (List<Map<String, Object>>) answer.getOrDefault("citations", List.of("none"));
  }

  @Test
  void isDoneWhenEveryLineOfABatchWasGoodWhateverItFound() throws IOException {
    String file = file("lines.ndjson", "{\"id\":\"a\",\"text\":\"UU 5/2014\"}\n");
    assertThat(run("", "cite", "--batch", file)).isZero();
    assertThat(answer()).startsWith("{\"id\":\"a\",\"citations\":[{\"start\":0,\"end\":9,");
  }

  @Test
  void namesTheFileOfEachReferenceWhereThereAreSeveral() throws IOException {
    String one = file("satu.txt", WRONG);
    String two = file("dua.docx", Drafts.docx(SOUND));
    assertThat(run("", "cite", "--json", one, two)).isEqualTo(1);
    assertThat(JsonLines.of(answer())).extracting("file").containsExactly(one, two);
    assertThat(run("", "cite", one, two)).isEqualTo(1);
    assertThat(answer()).contains(one + ": Undang-Undang", two + ": 1 rujukan, 0 perlu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "missing", "folder"})
  void answersTheOtherFilesWhereOneCannotBeRead(String unreadable) throws IOException {
    Path bad = folder.resolve(unreadable);
    switch (unreadable) {
      case "random" -> Files.write(bad, random());
      case "folder" -> Files.createDirectory(bad);
      default -> assertThat(bad).doesNotExist();
    }
    String first = file("satu.txt", WRONG);
    String last = file("dua.txt", SOUND);
    assertThat(run("", "cite", "--json", first, bad.toString(), last)).isEqualTo(3);
    assertThat(JsonLines.of(answer())).extracting("file").containsExactly(first, last);
    assertThat(words.toString()).startsWith("netra: " + bad + ": ").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file        | what is said of it                      | and in English
          random        | bukan tulisan. Tidak ada yang disimpan. | is not writing
          empty.txt     | kosong atau tidak berisi tulisan        | empty
          blank.txt     | kosong atau tidak berisi tulisan        | empty
          folder        | adalah folder. Sebutkan satu berkas.    | is a folder
          missing.txt   | tidak ada. Periksa nama dan foldernya.  | there is no file
          locked.pdf    | terkunci kata sandi                     | password
          scanned.pdf   | hasil pindaian                          | scan
          broken.docx   | rusak atau terpotong                    | damaged
          """)
  void saysInOneLineWhatToDoWithAFileThatGivesNoText(String name, String said, String english)
      throws IOException {
    switch (name) {
      case "random" -> file(name, random());
      case "empty.txt" -> file(name, "");
      case "blank.txt" -> file(name, " \n\t\n");
      case "folder" -> Files.createDirectory(folder.resolve(name));
      case "locked.pdf" -> file(name, Drafts.lockedPdf());
      case "scanned.pdf" -> file(name, Drafts.scannedPdf());
      case "broken.docx" -> file(name, firstHalf(Drafts.docx(LINES)));
      default -> assertThat(folder.resolve(name)).doesNotExist();
    }
    String file = folder.resolve(name).toString();
    assertThat(run("", "cite", "--json", file)).isEqualTo(2);
    assertThat(words.toString()).contains(said).doesNotContain("Exception").hasLineCount(1);
    assertThat(answer()).isEmpty();
    assertThat(run("", "cite", "--lang", "en", file)).isEqualTo(2);
    assertThat(words.toString()).contains(english).hasLineCount(1);
  }

  private static byte[] random() {
    byte[] bytes = new byte[3_000];
    new Random(9_999).nextBytes(bytes);
    return bytes;
  }

  /// What a broken download leaves.
  private static byte[] firstHalf(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  @Test
  void readsWordsOwnFilesFromStandardInputToo() throws IOException {
    out.reset();
    int status =
        new Netra(
                () -> BOOK,
                CLOCK,
                new ByteArrayInputStream(Drafts.docx(WRONG)),
                out,
                new PrintWriter(words, true))
            .run("cite", "-");
    assertThat(status).isEqualTo(1);
    assertThat(answer()).contains("Undang-Undang Nomor 5 Tahun 2014");
  }

  @Test
  void speaksEnglish() {
    assertThat(run(WRONG, "cite", "--lang", "en")).isEqualTo(1);
    assertThat(answer())
        .contains("No longer in force", "has not been in force since", "1 references, 1 to mend")
        .doesNotContain("rujukan", "berlaku");
  }
}
