package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterDraft.What;
import id.netra.app.letters.seal.Sealing;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.demo.Demo;
import id.netra.app.platform.pdf.PdfFacts;
import id.netra.app.platform.pdf.PdfPrinter;
import id.netra.app.platform.pdf.QrImage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Prints an approved letter in the official form, always in Indonesian.
@Component
class LetterPrinter {
  private final PdfPrinter printer;
  private final Annex annex;
  private final Sealing sealing;
  private final Institutions institutions;
  private final Demo demo;
  private final String url;
  private final Words words = Words.in(Language.ID);

  LetterPrinter(
      PdfPrinter printer,
      Annex annex,
      Sealing sealing,
      Institutions institutions,
      Demo demo,
      @Value("${netra.url}") String url) {
    this.printer = printer;
    this.annex = annex;
    this.sealing = sealing;
    this.institutions = institutions;
    this.demo = demo;
    this.url = url;
  }

  /// The PDF/A file; the same each time for the same draft.
  byte[] print(LetterDraft draft) {
    LetterContent content = draft.content();
    LocalDate day = Objects.requireNonNull(draft.day());
    List<Annex.Line> lines = annex.lines(content.election(), day);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("letter", content);
    parameters.put("number", Objects.requireNonNull(draft.number()));
    parameters.put("day", words.day(day));
    parameters.put("annex", lines);
    parameters.put("election", lines.isEmpty() ? "" : title(content.election()));
    parameters.put("edition", annex.edition());
    parameters.put("seal", words.text(sealing.kind().key()));
    parameters.put("check", url.isEmpty() ? "" : url + "/verifikasi");
    parameters.put("square", url.isEmpty() ? "" : QrImage.address(url + "/verifikasi"));
    parameters.put("demo", demo.mark());
    parameters.put("words", words);
    return printer.print(
        "draft/edaran",
        parameters,
        new PdfFacts(
            content.subject(),
            institutions.current().name(),
            "id",
            Objects.requireNonNull(draft.last(What.APPROVED)).at()));
  }

  /// What the seal says of itself.
  String reason(LetterDraft draft) {
    return words.text("draft.seal-reason", institutions.current().name());
  }

  private String title(String election) {
    return annex.election(election).map(one -> one.title().in("id")).orElse("");
  }
}
