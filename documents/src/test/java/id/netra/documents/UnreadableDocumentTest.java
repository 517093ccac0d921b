package id.netra.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.netra.documents.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableDocumentTest {
  private final DocumentReader reader = new DocumentReader();

  @Test
  void saysWhatHappenedWhatWasKeptAndWhatToDo() {
    var scan = new UnreadableDocument(Reason.IMAGE_ONLY);
    assertThat(scan.text().id()).contains("pindaian", "Tidak ada yang disimpan", "OCR");
    assertThat(scan.text().en()).contains("scan", "Nothing was kept", "OCR");
    assertThat(scan).hasMessage(scan.text().en());
    assertThat(UnreadableDocument.file(Limits.USUAL).text().en()).contains("25 MB");
    assertThat(UnreadableDocument.characters(Limits.USUAL).text().id()).contains("5.000.000");
  }

  @Test
  void isTheAnswerToNothing() throws Exception {
    assertThat(reason(new byte[0], "a.txt")).isEqualTo(Reason.EMPTY);
    assertThat(reason(Archives.utf8(" \n\t\n"), "a.txt")).isEqualTo(Reason.EMPTY);
    assertThat(reason(Archives.docx("<w:p/>"), "a.docx")).isEqualTo(Reason.EMPTY);
    assertThat(reason(Archives.odt("", ""), "a.odt")).isEqualTo(Reason.EMPTY);
    assertThat(reason(Pdfs.of(List.of(List.of())), "a.pdf")).isEqualTo(Reason.EMPTY);
    assertThat(reason(Archives.utf8("<html><body></body></html>"), "")).isEqualTo(Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.txt", "a.bin", "a"})
  void isTheAnswerToBytesOfAnyOrder(String name) throws Exception {
    var bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    assertThat(reason(bytes, name)).isEqualTo(Reason.BINARY);
  }

  @Test
  void isTheAnswerToAScan() throws Exception {
    assertThat(reason(Pdfs.scanned(List.of()), "a.pdf")).isEqualTo(Reason.IMAGE_ONLY);
  }

  @Test
  void isTheAnswerToAPassword() throws Exception {
    assertThat(reason(Pdfs.locked("rahasia", "x"), "a.pdf")).isEqualTo(Reason.ENCRYPTED);
    Map<String, byte[]> entries = Archives.entries(Archives.odt("<text:p>a</text:p>", ""));
    entries.put("content.xml", new byte[] {1, 2, 3});
    entries.put("META-INF/manifest.xml", Archives.utf8("<m:encryption-data/>"));
    assertThat(reason(Archives.zip(entries), "a.odt")).isEqualTo(Reason.ENCRYPTED);
    assertThat(reason(container("EncryptedPackage"), "a.docx")).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void namesAKindThatIsNotRead() throws Exception {
    assertThat(explained(container("WordDocument"), "a.doc")).contains(".doc ");
    assertThat(explained(container("Workbook"), "a.xls")).contains(".xls ");
    byte[] picture = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'
    };
    assertThat(explained(picture, "a.pdf")).contains(".jpg ");
    assertThat(explained(Archives.utf8("<?xml version=\"1.0\"?><a/>"), "a")).contains(".xml ");
    assertThat(explained(Archives.zip(Map.of("a", new byte[1])), "a.zip")).contains(".zip ");
    Map<String, byte[]> sheet = new LinkedHashMap<>();
    sheet.put("[Content_Types].xml", Archives.utf8("<Types/>"));
    sheet.put("xl/workbook.xml", Archives.utf8("<x/>"));
    assertThat(explained(Archives.zip(sheet), "a.xlsx")).contains(".xlsx ");
  }

  @Test
  void isTheAnswerToWhatWasCutOff() throws Exception {
    byte[] docx = Archives.docx(Archives.paragraph("Pasal 9"));
    assertThat(reason(Arrays.copyOf(docx, docx.length / 2), "a.docx")).isEqualTo(Reason.BROKEN);
    byte[] pdf = Pdfs.of(List.of(List.of("Pasal 9")));
    assertThat(reason(Arrays.copyOf(pdf, 40), "a.pdf")).isEqualTo(Reason.BROKEN);
    byte[] odt = Archives.odt("<text:p>Pasal 9", "");
    assertThat(reason(odt, "a.odt")).isEqualTo(Reason.BROKEN);
  }

  @Test
  void stopsReadingWhatIsTooLarge(@TempDir Path folder) throws Exception {
    var endless = new Endless();
    var refused =
        catchThrowableOfType(UnreadableDocument.class, () -> reader.read(endless, "a.txt"));
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(endless.given).isLessThan(Limits.USUAL.bytes() + 1_000_000L);
    var small = new DocumentReader(Limits.USUAL.withBytes(10));
    Path file = Files.write(folder.resolve("a.txt"), new byte[11]);
    assertThat(catchThrowableOfType(UnreadableDocument.class, () -> small.read(file)).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void countsCharactersInEveryKind() throws Exception {
    Limits few = Limits.USUAL.withCharacters(20);
    String line = "Pasal 9 ayat (2) huruf b";
    assertThat(reason(Archives.utf8(line), few)).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(Archives.docx(Archives.paragraph(line)), few)).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(Archives.odt("<text:p>" + line + "</text:p>", ""), few))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(Pdfs.of(List.of(List.of(line))), few)).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(Archives.utf8("<html><p>" + line), few)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void unpacksNoBomb() throws Exception {
    String spaces = "<!--" + " ".repeat(50_000_000) + "-->";
    assertThat(reason(Archives.docx(spaces), "a.docx")).isEqualTo(Reason.TOO_LARGE);
    byte[] pdf = pdfWithStream("", " ".repeat(50_000_000));
    assertThat(pdf.length).isLessThan(100_000);
    assertThat(reason(pdf, "a.pdf")).isEqualTo(Reason.TOO_LARGE);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 10_001; i++) {
      many.put("word/" + i, new byte[0]);
    }
    assertThat(reason(Archives.zip(many), "a.docx")).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void countsToNoEnd() throws Exception {
    assertThat(reason(Pdfs.withEndlessRange(), "a.pdf")).isEqualTo(Reason.BROKEN);
  }

  @Test
  void followsNoEntity() throws Exception {
    String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
    String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
    for (String type : List.of(laughs, outside)) {
      Map<String, byte[]> entries = Archives.entries(Archives.odt("<text:p>a</text:p>", ""));
      String xml =
          type
              + "<a xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
              + "<text:p>&b;</text:p></a>";
      entries.put("content.xml", Archives.utf8(xml));
      assertThat(reason(Archives.zip(entries), "a.odt")).isEqualTo(Reason.BROKEN);
    }
    assertThat(reason(Archives.docx("<w:p>&b;</w:p>"), "a.docx")).isEqualTo(Reason.BROKEN);
  }

  @Test
  void goesDownNoAbyss() throws Exception {
    String deep = "<w:p>".repeat(10_000) + "</w:p>".repeat(10_000);
    assertThat(reason(Archives.docx(deep), "a.docx")).isEqualTo(Reason.BROKEN);
    String html = "<html>" + "<div>".repeat(100_000) + "Pasal 9";
    assertThat(reader.read(new ByteArrayInputStream(Archives.utf8(html)), "").text())
        .isEqualTo("Pasal 9");
    byte[] pdf = pdfWithStream("/X " + "[".repeat(100_000), "");
    assertThat(reason(pdf, "a.pdf")).isIn(Reason.BROKEN, Reason.EMPTY);
  }

  @Test
  void stopsWhatTakesTooLong() throws Exception {
    String drawing = "0 0 m ".repeat(3_000_000);
    Limits soon = Limits.USUAL.withTime(Duration.ofMillis(30));
    assertThat(reason(pdfWithStream("", drawing), soon)).isEqualTo(Reason.TOO_SLOW);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("netra-document")) {
        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
      }
    }
  }

  /// A page whose content is that.
  private static byte[] pdfWithStream(String dictionary, String content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(Archives.utf8(content));
    }
    var pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        Archives.utf8(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + dictionary
                + ">>stream\n"));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(Archives.utf8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    return pdf.toByteArray();
  }

  /// An old Office file with one stream of that name.
  private static byte[] container(String stream) {
    var bytes = new byte[2048];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  private Reason reason(byte[] file, String name) {
    return refusal(reader, file, name).reason();
  }

  private static Reason reason(byte[] file, Limits limits) {
    return refusal(new DocumentReader(limits), file, "").reason();
  }

  private String explained(byte[] file, String name) {
    UnreadableDocument refused = refusal(reader, file, name);
    assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
    return refused.text().en();
  }

  private static UnreadableDocument refusal(DocumentReader reader, byte[] file, String name) {
    return catchThrowableOfType(
        UnreadableDocument.class, () -> reader.read(new ByteArrayInputStream(file), name));
  }

  /// Gives 200 MB and counts what it gave.
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      return given++ < 200_000_000 ? 'a' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (given >= 200_000_000) {
        return -1;
      }
      Arrays.fill(into, from, from + most, (byte) 'a');
      given += most;
      return most;
    }
  }
}
