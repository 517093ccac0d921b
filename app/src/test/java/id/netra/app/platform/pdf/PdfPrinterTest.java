package id.netra.app.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.letters.draft.LetterContent;
import id.netra.app.letters.draft.LetterContent.Section;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Papers, looked at by veraPDF and read back.
class PdfPrinterTest {
  private static final Instant AT = Instant.parse("2024-09-12T03:00:00Z");
  private static final PdfFacts FACTS =
      new PdfFacts("Netralitas <pegawai> & pemilihan", "Kab. Contoh", "id", AT);

  private final PdfPrinter printer = new PdfPrinter();

  @Test
  void printsPdfA() throws Exception {
    byte[] pdf = print(letter("Isi biasa."), "https://netra.contoh.go.id/verifikasi");
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void printsTheSameBytesForTheSamePaper() throws IOException, InterruptedException {
    byte[] first = print(letter("Isi biasa."), "https://netra.contoh.go.id/verifikasi");
    Thread.sleep(1_100);
    assertThat(print(letter("Isi biasa."), "https://netra.contoh.go.id/verifikasi"))
        .isEqualTo(first);
    assertThat(print(letter("Isi lain."), "")).isNotEqualTo(first);
  }

  @Test
  void saysWhenItWasMadeAndWhatItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(letter("a"), ""))) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(AT);
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Netralitas <pegawai> & pemilihan");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
    }
  }

  @Test
  void printsWhatPeopleWriteAsTheyWroteIt() throws IOException {
    String odd = "Kurung <b>&amp;</b> \"kutip\" & ’apostrof’ – é \u0001\uFFFE ğ";
    try (PDDocument document = Loader.loadPDF(print(letter(odd), ""))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Kurung <b>&amp;</b> \"kutip\" & ’apostrof’ – é")
          .contains("Tembusan", "Yth.", "SURAT EDARAN");
    }
  }

  @Test
  void runsOverManyPages() throws IOException {
    String paragraph = "Setiap pegawai menjaga netralitas pada semua tahap. ".repeat(20);
    try (PDDocument document = Loader.loadPDF(print(letter((paragraph + "\n").repeat(40)), ""))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
    }
  }

  private byte[] print(LetterContent letter, String check) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("letter", letter);
    parameters.put("number", "800/1/BKPSDM/IX/2024");
    parameters.put("day", "12 September 2024");
    parameters.put("annex", List.of());
    parameters.put("election", "");
    parameters.put("edition", "");
    parameters.put("seal", "segel elektronik");
    parameters.put("check", check);
    parameters.put("square", check.isEmpty() ? "" : QrImage.address(check));
    parameters.put("demo", "");
    parameters.put("words", Words.in(Language.ID));
    return printer.print("draft/edaran", parameters, FACTS);
  }

  private static LetterContent letter(String text) {
    return new LetterContent(
        "Bupati Contoh",
        "Penting",
        "1 berkas",
        "Netralitas",
        List.of("Kepala dinas", "Camat"),
        List.of("Undang-Undang Nomor 20 Tahun 2023"),
        List.of(new Section("Maksud", text)),
        "Demikian.",
        "Contoh",
        "Bupati Contoh",
        "",
        List.of("Ketua DPRD Contoh"),
        List.of("Inspektur"),
        "");
  }
}
