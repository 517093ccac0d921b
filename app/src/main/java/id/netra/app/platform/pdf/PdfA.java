package id.netra.app.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;

/// Makes PDF/A-2b of XHTML by OpenHTMLtoPDF. Apart from [PdfPrinter], so that the library is not
/// loaded while Netra starts.
final class PdfA {
  private static final String SERIF = "Surat";
  private static final int USUAL = 400;
  private static final int BOLD = 700;

  /// What XML cannot hold, and what a person cannot have meant.
  private static final String NO_XML =
      "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
          + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";

  private PdfA() {}

  /// The file.
  ///
  /// @param body well-formed XHTML
  static byte[] of(String body, PdfFacts facts) {
    String page = page(body, facts).replaceAll(NO_XML, "");
    // The library tells its progress, and in it pieces of the text.
    XRLog.setLoggingEnabled(false);
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      date(document, facts);
      document.setDocumentId(Integer.toUnsignedLong(page.hashCode()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(String body, PdfFacts facts) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\"><head><title>%s</title>"
            .formatted(facts.language(), HtmlUtils.htmlEscapeDecimal(facts.title()))
        + "<meta name=\"author\" content=\"%s\"/><style>%s</style></head><body>%s</body></html>"
            .formatted(HtmlUtils.htmlEscapeDecimal(facts.author()), Known.SHEET, body);
  }

  private static PdfRendererBuilder builder(String page) {
    var builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
    builder.useColorProfile(Known.COLOURS);
    builder.useExternalResourceAccessControl(
        (address, _) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.withProducer("Netra");
    builder.useFont(
        () -> font("LiberationSerif-Regular.ttf"), SERIF, USUAL, FontStyle.NORMAL, true);
    builder.useFont(() -> font("LiberationSerif-Bold.ttf"), SERIF, BOLD, FontStyle.NORMAL, true);
    builder.useFont(() -> font("LiberationSerif-Italic.ttf"), SERIF, USUAL, FontStyle.ITALIC, true);
    builder.withHtmlContent(page, null);
    return builder;
  }

  /// The library dates a file by the clock of the machine, in two places that must agree.
  private static void date(PDDocument document, PdfFacts facts) throws IOException {
    var calendar = GregorianCalendar.from(facts.at().atZone(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(calendar);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String told =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'")
            .format(facts.at().atOffset(ZoneOffset.UTC));
    String before = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String after = before.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + told);
    metadata.importXMPMetadata(after.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(
        PdfA.class.getResourceAsStream("/fonts/" + name), "a font of ours");
  }

  /// Read when the first paper is printed: start-up does without.
  private static final class Known {
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String SHEET = sheet();

    private static String sheet() {
      try (InputStream sheet =
          Objects.requireNonNull(PdfA.class.getResourceAsStream("/pdf/paper.css"))) {
        return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
