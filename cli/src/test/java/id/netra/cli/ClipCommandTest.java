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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClipCommandTest {
  private static final String PAGE =
      "Wali Kota Palu memimpin apel ikrar netralitas ASN menjelang pilkada, Senin (2/9/2024).";
  private static final String FIELDS =
      "\"isProgramme\":true,\"region\":{\"code\":\"72.71\",\"name\":\"Kota Palu\",\"level\":\"CITY\"},"
          + "\"eventDate\":\"2024-09-02\",\"measures\":[\"PLEDGE\",\"ASSEMBLY\"],"
          + "\"leadOffice\":\"Wali Kota\",\"circularNumbers\":[],\"citations\":[],"
          + "\"participants\":null}\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter words = new StringWriter();

  private int run(String in, String... args) {
    out.reset();
    return new Netra(
            RuleBook::current,
            Clock.systemUTC(),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(words, true))
        .run(args);
  }

  private String answer() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsAFileAndAnswersAsTheContractSays(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), PAGE);
    assertThat(run("", "clip", file.toString(), "--json")).isZero();
    assertThat(answer()).isEqualTo("{" + FIELDS);
  }

  @Test
  void answersEveryLineOfABatchAndTheRestAfterABadOne() {
    String lines =
        "{\"id\":\"a\",\"text\":\"" + PAGE + "\"}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"\"}\n";
    assertThat(run(lines, "clip", "--batch")).isEqualTo(LineFile.BAD_LINES);
    String[] answers = answer().split("\n", -1);
    assertThat(answers).hasSize(4);
    assertThat(answers[0] + "\n").isEqualTo("{\"id\":\"a\"," + FIELDS);
    assertThat(answers[1]).startsWith("{\"line\":2,\"id\":\"b\",\"field\":\"text\"");
    assertThat(answers[2]).startsWith("{\"id\":\"c\",\"isProgramme\":false,\"region\":null");
  }

  @Test
  void saysWhatItReadInBothLanguages() {
    assertThat(run(PAGE, "clip")).isZero();
    assertThat(answer()).contains("Kota Palu").contains("ikrar").contains("tidak disebut");
    assertThat(run(PAGE, "clip", "--lang", "en")).isZero();
    assertThat(answer()).contains("Kota Palu").contains("pledge").contains("not said");
  }

  @Test
  void namesTheCircularsAndChecksWhatThePageCites() {
    String page =
        PAGE
            + " Ia mengingatkan Surat Edaran Nomor 800/0145/BKPSDM/VIII/2024 🙂 dan lagi Surat"
            + " Edaran Nomor 800/0145/BKPSDM/VIII/2024, dengan dasar UU Nomor 5 Tahun 2014.";
    assertThat(run(page, "clip", "--json")).isZero();
    assertThat(answer())
        .contains(
            "\"circularNumbers\":[\"800/0145/BKPSDM/VIII/2024\"]",
            "\"canonical\":\"UU 5/2014\",\"status\":\"REPEALED\"");
    int start = page.codePointCount(0, page.indexOf("UU Nomor"));
    assertThat(answer()).contains("{\"start\":" + start + ",\"end\":" + (start + 21) + ",\"text\"");
    assertThat(run(page, "clip")).isZero();
    assertThat(answer())
        .contains(
            "Nomor edaran: 800/0145/BKPSDM/VIII/2024\n",
            "Rujukan: UU Nomor 5 Tahun 2014 (Sudah tidak berlaku → UU 20/2023)");
  }

  @Test
  void readsWhatStandsInThePageAndNotInItsMenu(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("page.html"),
            "<!doctype html><html><head><title>Berita</title></head><body><nav><a href=/a>Wali"
                + " Kota Bitung</a></nav><article><p>"
                + PAGE
                + "</p></article></body></html>");
    assertThat(run("", "clip", file.toString(), "--json")).isZero();
    assertThat(answer()).isEqualTo("{" + FIELDS);
  }

  @Test
  void readsAPressReleaseThatIsAPdfOrADocx(@TempDir Path folder) throws IOException {
    int cut = PAGE.indexOf("ASN");
    String[] lines = {PAGE.substring(0, cut).strip(), PAGE.substring(cut)};
    Path pdf = Files.write(folder.resolve("rilis.pdf"), Drafts.pdf(lines));
    assertThat(run("", "clip", pdf.toString(), "--json")).isZero();
    assertThat(answer()).isEqualTo("{" + FIELDS);
    Path docx = Files.write(folder.resolve("rilis.docx"), Drafts.docx(PAGE));
    assertThat(run("", "clip", docx.toString(), "--json")).isZero();
    assertThat(answer()).isEqualTo("{" + FIELDS);
  }

  @Test
  void refusesAFileThatGivesNoText(@TempDir Path folder) throws IOException {
    Path pdf = Files.write(folder.resolve("rilis.pdf"), Drafts.scannedPdf());
    assertThat(run("", "clip", pdf.toString())).isEqualTo(2);
    assertThat(words.toString()).contains("hasil pindaian").hasLineCount(1);
    assertThat(answer()).isEmpty();
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThat(run("", "clip", "tidak-ada.txt")).isEqualTo(2);
    assertThat(words.toString()).contains("tidak-ada.txt");
  }
}
