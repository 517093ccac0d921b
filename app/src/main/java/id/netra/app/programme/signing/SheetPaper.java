package id.netra.app.programme.signing;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Site;
import id.netra.app.platform.Words;
import id.netra.app.platform.pdf.PdfFacts;
import id.netra.app.platform.pdf.PdfPrinter;
import id.netra.app.platform.pdf.QrImage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Sheets as a file to print: the text, thirty lines, and a square that leads to the page on which
/// the scan is brought.
@Component
public class SheetPaper {
  private final Sheets sheets;
  private final PledgeTexts texts;
  private final MySheets mine;
  private final PdfPrinter printer;
  private final Institutions institutions;
  private final Site site;
  private final Clock clock;

  SheetPaper(
      Sheets sheets,
      PledgeTexts texts,
      MySheets mine,
      PdfPrinter printer,
      Institutions institutions,
      Site site,
      Clock clock) {
    this.sheets = sheets;
    this.texts = texts;
    this.mine = mine;
    this.printer = printer;
    this.institutions = institutions;
    this.site = site;
    this.clock = clock;
  }

  /// One sheet as it is printed.
  ///
  /// @param square an image of the sheet's address
  /// @param code the first digits of its id, by which people name it
  public record Page(Sheet sheet, PledgeText text, String unit, String square, String code) {}

  void write(List<UUID> ids, Words words, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] pdf = print(ids, words, site.origin(request));
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=lembar.pdf");
    response.getOutputStream().write(pdf);
  }

  /// The file.
  ///
  /// @param origin the address of this Netra, to which the squares lead
  byte[] print(List<UUID> ids, Words words, String origin) {
    List<Page> pages = ids.stream().map(id -> page(sheets.find(id).orElseThrow(), origin)).toList();
    String name = institutions.current().name();
    return printer.print(
        "signing/lembar-pdf",
        Map.of("pages", pages, "institution", name, "words", words),
        new PdfFacts(
            pages.getFirst().text().title(), name, words.language().code(), clock.instant()));
  }

  private Page page(Sheet sheet, String origin) {
    String id = sheet.id().toString();
    return new Page(
        sheet,
        texts.find(sheet.text()).orElseThrow(),
        mine.name(sheet.unit()),
        QrImage.address(origin + "/lembar/" + id),
        id.substring(id.length() - 6));
  }
}
