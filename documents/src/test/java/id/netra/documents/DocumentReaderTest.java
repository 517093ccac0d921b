package id.netra.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  private final DocumentReader reader = new DocumentReader();

  @Test
  void tellsTheCharsetOfAText() throws Exception {
    String text = "“Netralitas” – Pasal 9 ayat (2)\r\nkeadaan à é\n";
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
    assertThat(read(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
  }

  @Test
  void takesALetterForAText() throws Exception {
    byte[] letter = Archives.utf8("From: Sekretariat\nSubject: Netralitas\n\nUU 7/2017.\n");
    assertThat(read(letter).kind()).isEqualTo(Kind.TEXT);
  }

  @Test
  void readsAPdfPageByPage() throws Exception {
    byte[] pdf = Pdfs.of(List.of(List.of("Pasal 9", "ayat (2) huruf b"), List.of("Pasal 10")));
    Document document = read(pdf);
    assertThat(document.kind()).isEqualTo(Kind.PDF);
    assertThat(document.text()).isEqualTo("Pasal 9\nayat (2) huruf b\n\fPasal 10\n\f");
    assertThat(document.canCorrect()).isFalse();
    assertThat(document.canReplace(0, 5)).isFalse();
  }

  @Test
  void readsOnceWhatAPdfHoldsTwiceOnOnePlace() throws Exception {
    assertThat(read(Pdfs.doubled(List.of("Pasal 9"))).text()).isEqualTo("Pasal 9\n\f");
  }

  @Test
  void countsThePagesThatArePictures() throws Exception {
    Document document = read(Pdfs.scanned(List.of(List.of("Pasal 9"))));
    assertThat(document.text()).contains("Pasal 9");
    assertThat(document.unreadPages()).isEqualTo(1);
  }

  @Test
  void readsAPdfThatOnlyItsOwnerMayChange() throws Exception {
    assertThat(read(Pdfs.locked("Pasal 9", "")).text()).isEqualTo("Pasal 9\n\f");
  }

  @Test
  void readsAPageOfTheWebAsABrowserShowsIt() throws Exception {
    byte[] page =
        Archives.utf8(
            """
            <!doctype html><html><head><title>x</title><style>p{}</style></head><body>
            <h1>Putusan</h1><p>Pasal   9 <b>ayat</b> (2)<br>huruf b &amp; c</p>
            <table><tr><td>satu</td><td>dua</td></tr></table><script>var a</script>
            <pre>a
              b</pre></body></html>
            """);
    Document document = read(page);
    assertThat(document.kind()).isEqualTo(Kind.HTML);
    assertThat(document.text())
        .isEqualTo("Putusan\nPasal 9 ayat (2)\nhuruf b & c\nsatu\tdua\na\n  b");
  }

  @Test
  void readsAPageOfTheWebInTheCharsetItNames() throws Exception {
    String page = "<html><head><meta charset=iso-8859-2></head><body>\u0142adny</body></html>";
    assertThat(read(page.getBytes(Charset.forName("ISO-8859-2"))).text()).isEqualTo("ładny");
    String silent = "<html><body>à la</body></html>";
    assertThat(read(silent.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo("à la");
  }

  @Test
  void readsRtf() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}{\\header Kop\\par}"
            + "\\f0 Pasal\\~9 {\\b ayat} (2)\\par \\'93huruf\\'94 \\u8212?\\{b\\}\r\n{\\pict 00ff}"
            + "\\tab c{\\deleted hapus}\\par}";
    Document document = read(Archives.utf8(rtf));
    assertThat(document.kind()).isEqualTo(Kind.RTF);
    assertThat(document.text()).isEqualTo("Pasal\u00A09 ayat (2)\n“huruf” —{b}\tc\n\nKop");
  }

  @Test
  void readsWordWithTablesNotesAndHeaders() throws Exception {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + Archives.paragraph("satu")
            + "</w:tc><w:tc>"
            + Archives.paragraph("dua")
            + "</w:tc></w:tr></w:tbl>";
    byte[] docx =
        Archives.docx(
            Archives.paragraph("Pasal", " 9 &amp; ", "10") + table,
            Map.of("header", Archives.paragraph("Kepala")));
    Document document = read(docx);
    assertThat(document.kind()).isEqualTo(Kind.DOCX);
    assertThat(document.text()).isEqualTo("Pasal 9 & 10\nsatu\ndua\nKepala\n");
  }

  @Test
  void readsTabsAndBreaksOfWordButNotItsRuler() throws Exception {
    String run = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>";
    assertThat(read(Archives.docx(run)).text()).isEqualTo("a\tb\nc\n");
  }

  @Test
  void leavesOutWhatWasDeletedMovedOrRepeated() throws Exception {
    String body =
        "<w:p><w:r><w:t>satu</w:t></w:r><w:del><w:r><w:delText>dua</w:delText><w:tab/></w:r></w:del>"
            + "<w:ins><w:r><w:t>tiga</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>empat</w:t></w:r></w:moveFrom>"
            + "<mc:AlternateContent><mc:Choice><w:r><w:t>lima</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>lima</w:t></w:r></mc:Fallback></mc:AlternateContent>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>";
    assertThat(read(Archives.docx(body)).text()).isEqualTo("satutigalima\n");
  }

  @Test
  void passesOverElementsOfNoNamespace() throws Exception {
    String body = Archives.paragraph("Pasal") + "<x>asing</x>" + Archives.paragraph("9");
    assertThat(read(Archives.docx(body)).text()).isEqualTo("Pasal\n9\n");
  }

  @Test
  void putsABoxOfTextBehindTheParagraphsItCuts() throws Exception {
    String body =
        "<w:p><w:r><w:t>Pasal </w:t></w:r><w:r><w:pict><w:txbxContent>"
            + Archives.paragraph("kotak")
            + "</w:txbxContent></w:pict></w:r>"
            + "<w:r><w:t>9</w:t></w:r></w:p>"
            + Archives.paragraph("akhir");
    assertThat(read(Archives.docx(body)).text()).isEqualTo("Pasal 9\nakhir\nkotak\n");
  }

  @Test
  void readsOpenDocument() throws Exception {
    String body =
        """
        <text:tracked-changes><text:p>hapus</text:p></text:tracked-changes>
        <text:h>Judul</text:h>
        <text:p>  Pasal
            9<text:s text:c="3"/>ayat <text:span>(2)</text:span><text:tab/>x<text:line-break/>y\
        <text:note><text:note-citation>1</text:note-citation><text:note-body>
          <text:p>catatan</text:p></text:note-body></text:note> z<office:annotation>\
        <text:p>komentar</text:p></office:annotation></text:p>\
        """;
    String header = "<style:header><text:p>Kepala</text:p></style:header>";
    Document document = read(Archives.odt(body, header));
    assertThat(document.kind()).isEqualTo(Kind.ODT);
    assertThat(document.text()).isEqualTo("Judul\nPasal 9   ayat (2)\tx\ny z\ncatatan\nKepala\n");
  }

  @Test
  void believesTheContentNotTheName(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("surat.docx");
    Files.write(file, Pdfs.of(List.of(List.of("Pasal 9"))));
    assertThat(reader.read(file).kind()).isEqualTo(Kind.PDF);
    Files.write(file, Archives.odt("<text:p>Pasal 9</text:p>", ""));
    assertThat(reader.read(file).kind()).isEqualTo(Kind.ODT);
    Files.write(file, Archives.utf8("Pasal 9"));
    assertThat(reader.read(file).kind()).isEqualTo(Kind.TEXT);
  }

  @Test
  void leavesNoFileBehind() throws Exception {
    Path home = Path.of(System.getProperty("user.home"));
    Set<Path> before = files(home);
    before.addAll(files(Path.of(System.getProperty("java.io.tmpdir"))));
    read(Pdfs.of(List.of(List.of("Pasal 9"))));
    read(Pdfs.plausible(2, 1));
    Set<Path> after = files(home);
    after.addAll(files(Path.of(System.getProperty("java.io.tmpdir"))));
    assertThat(after).isEqualTo(before);
  }

  /// Those that PDFBox would make.
  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).contains("pdfbox"))
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  @Test
  void readsForManyAtOnce() throws Exception {
    byte[] embedded = Pdfs.plausible(3, 2);
    byte[] plain = Pdfs.of(List.of(List.of("Pasal 9 ayat (2)"), List.of("Pasal 10")));
    List<String> expected = List.of(read(embedded).text(), read(plain).text());
    List<Callable<List<String>>> reads =
        Collections.nCopies(24, () -> List.of(read(embedded).text(), read(plain).text()));
    try (var many = Executors.newFixedThreadPool(8)) {
      for (Future<List<String>> read : many.invokeAll(reads)) {
        assertThat(read.get()).isEqualTo(expected);
      }
    }
  }

  private Document read(byte[] file) throws IOException, UnreadableDocument {
    return reader.read(new ByteArrayInputStream(file), "");
  }
}
