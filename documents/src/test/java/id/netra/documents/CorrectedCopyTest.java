package id.netra.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectedCopyTest {
  private static final String ODT_BODY =
      "<text:p>Pasal <text:span>9</text:span>\n ayat<text:s text:c=\"2\"/>(2)<text:tab/>x"
          + "<text:line-break/>y</text:p><text:p>UU 5/2014</text:p>";
  private static final String ODT_HEADER =
      "<style:header><text:p>Kop surat</text:p></style:header>";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void keepsCharsetMarkAndLineEndsOfAText() throws Exception {
    String text = "\uFEFFPasal 9\r\n– huruf b\r\n";
    assertThat(corrected(text.getBytes(StandardCharsets.UTF_16LE), "9", "10\n11"))
        .isEqualTo("\uFEFFPasal 10\r\n11\r\n– huruf b\r\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(corrected(text.getBytes(StandardCharsets.UTF_8), "9", "10"))
        .isEqualTo(text.replace("9", "10").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsBytesThatMeanNothing() throws Exception {
    byte[] file = "Pasal 9 – \u0081 é".getBytes(StandardCharsets.ISO_8859_1);
    file[10] = (byte) 0x81;
    file[8] = (byte) 0x96;
    byte[] expected = "Pasal 10 – \u0081 é".getBytes(StandardCharsets.ISO_8859_1);
    expected[11] = (byte) 0x81;
    expected[9] = (byte) 0x96;
    assertThat(corrected(file, "9", "10")).isEqualTo(expected);
  }

  @Test
  void turnsToUnicodeForALetterThatTheCharsetLacks() throws Exception {
    byte[] file = "Pasal 9 é".getBytes(Charset.forName("windows-1252"));
    assertThat(corrected(file, "9", "≥ 9")).isEqualTo(Archives.utf8("\uFEFFPasal ≥ 9 é"));
  }

  @Test
  void putsTheNewWordsIntoTheFirstOfTheRunsTheyReplace() throws Exception {
    byte[] docx = Archives.docx(Archives.paragraph("UU No", "mor 5 ", "Tahun 2014", " tentang"));
    byte[] copy = corrected(docx, "Nomor 5 Tahun 2014", "20/2023");
    assertThat(part(copy, "word/document.xml"))
        .isEqualTo(
            part(docx, "word/document.xml")
                .replace("UU No", "UU 20/2023")
                .replace("<w:t xml:space=\"preserve\">mor 5 </w:t>", "")
                .replace("<w:t xml:space=\"preserve\">Tahun 2014</w:t>", ""));
    assertThat(read(copy).text()).isEqualTo("UU 20/2023 tentang\n");
  }

  @Test
  void leavesAllElseInTheFileByteForByte() throws Exception {
    Map<String, String> others = Map.of("header", Archives.paragraph("Kop"));
    byte[] docx = Archives.docx(Archives.paragraph("Pasal 9"), others);
    assertSameBut("word/document.xml", docx, corrected(docx, "9", "10"));
    assertSameBut("word/header.xml", docx, corrected(docx, "Kop", "Kepala"));
    byte[] odt = Archives.odt(ODT_BODY, ODT_HEADER);
    assertSameBut("content.xml", odt, corrected(odt, "9", "10"));
    assertSameBut("styles.xml", odt, corrected(odt, "Kop", "Kepala"));
  }

  @Test
  void keepsTheTypeOfAnOpenDocumentFirstAndUnpacked() throws Exception {
    byte[] copy = corrected(Archives.odt(ODT_BODY, ""), "9", "10");
    assertThat(new String(copy, 30, 47, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Test
  void changesOnlyTheCharactersMeantInOpenDocument() throws Exception {
    byte[] odt = Archives.odt(ODT_BODY, "");
    assertThat(part(corrected(odt, "9", "10"), "content.xml"))
        .isEqualTo(part(odt, "content.xml").replace(">9<", ">10<"));
    assertThat(part(corrected(odt, "  (2)\tx", " <3>  z"), "content.xml"))
        .contains("ayat<text:s/>&lt;3&gt; <text:s/>z<text:line-break/>");
  }

  @Test
  void showsNoSpaceThatWasHiddenByItsNeighbour() throws Exception {
    byte[] odt = Archives.odt("<text:p>a <text:span> b</text:span></text:p>", "");
    assertThat(read(odt).text()).isEqualTo("a b\n");
    assertThat(read(corrected(odt, "a ", "")).text()).isEqualTo("b\n");
  }

  @Test
  void takesAllTheWordsOutOfAPart() throws Exception {
    Map<String, String> others = Map.of("footer", Archives.paragraph("Hal."));
    byte[] docx = Archives.docx(Archives.paragraph("Pasal 9"), others);
    assertThat(read(corrected(docx, "Hal.", "")).text()).isEqualTo("Pasal 9\n\n");
    assertThat(read(corrected(docx, "Pasal 9", " ")).text()).isEqualTo(" \nHal.\n");
  }

  @Test
  void refusesWhatCannotBeReplaced() throws Exception {
    Document docx = read(Archives.docx(Archives.paragraph("satu") + Archives.paragraph("dua")));
    assertThat(docx.text()).isEqualTo("satu\ndua\n");
    assertThat(docx.canReplace(0, 4)).isTrue();
    assertThat(docx.canReplace(4, 4)).isTrue();
    assertThat(docx.canReplace(2, 6)).isFalse();
    assertThat(docx.canReplace(0, 40)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> docx.corrected(List.of(new Edit(2, 6, ""))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> docx.corrected(List.of(new Edit(0, 3, ""), new Edit(2, 4, ""))));
    assertThatIllegalArgumentException().isThrownBy(() -> new Edit(0, 1, "\0"));
    Document text = read(Archives.utf8("a😀b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.corrected(List.of(new Edit(2, 4, ""))));
    Document pdf = read(Pdfs.of(List.of(List.of("Pasal 9"))));
    assertThatThrownBy(() -> pdf.corrected(List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /// Edits drawn by a seed: what is read from the copy is the edited text.
  @ParameterizedTest
  @MethodSource("seeds")
  void readsAsTheEditedText(long seed) throws Exception {
    var random = new Random(seed);
    byte[] file =
        switch ((int) (seed % 3)) {
          case 0 -> Archives.odt(ODT_BODY, ODT_HEADER);
          case 1 ->
              Archives.docx(
                  Archives.paragraph("UU N", "omor &lt;5&gt; ", "", "Tahun")
                      + Archives.paragraph("2014"),
                  Map.of("footnotes", Archives.paragraph("lihat ", "Pasal 9")));
          default -> Archives.utf8("Pasal 9\nayat (2)\n\nUU 5/2014 ‘ASN’\n");
        };
    Document document = read(file);
    List<Edit> edits = edits(document, random);
    byte[] copy = document.corrected(edits);
    assertThat(read(copy).text())
        .isEqualTo(
            Edit.apply(Edit.inOrder(edits, document.text()), document.text(), words -> words));
  }

  static List<Long> seeds() {
    return LongStream.range(0, 150).boxed().toList();
  }

  private static List<Edit> edits(Document document, Random random) {
    List<String> words = List.of("", "x", " ", "  a  ", "b\tc\n", "<&>", "Pasal 10 ayat (3)");
    List<Edit> edits = new ArrayList<>();
    int free = 0;
    while (free < document.text().length()) {
      int start = free + random.nextInt(6);
      int end = start + random.nextInt(9);
      if (document.canReplace(start, end)) {
        edits.add(new Edit(start, end, words.get(random.nextInt(words.size()))));
      }
      free = end + 1;
    }
    Collections.shuffle(edits, random);
    return edits;
  }

  private static void assertSameBut(String part, byte[] file, byte[] copy) throws IOException {
    Map<String, byte[]> before = Archives.entries(file);
    Map<String, byte[]> after = Archives.entries(copy);
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    assertThat(after.get(part)).isNotEqualTo(before.get(part));
    before.remove(part);
    before.forEach((name, content) -> assertThat(after.get(name)).isEqualTo(content));
  }

  private byte[] corrected(byte[] file, String old, String replacement) throws Exception {
    Document document = read(file);
    int start = document.text().indexOf(old);
    return document.corrected(List.of(new Edit(start, start + old.length(), replacement)));
  }

  private static String part(byte[] file, String name) throws IOException {
    return new String(Archives.entries(file).get(name), StandardCharsets.UTF_8);
  }

  private Document read(byte[] file) throws IOException, UnreadableDocument {
    return reader.read(new ByteArrayInputStream(file), "");
  }
}
