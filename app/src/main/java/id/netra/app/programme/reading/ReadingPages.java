package id.netra.app.programme.reading;

import id.netra.app.letters.Circulars;
import id.netra.app.letters.Difference;
import id.netra.app.letters.Published;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.files.StoredFiles;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/edaran/{measure}`: a circular as the reader is to read it. What was read is the version that
/// was shown, to the byte; of another one the reader is asked again.
@For
@Controller
public class ReadingPages {
  private final Measures measures;
  private final Obligations obligations;
  private final Circulars circulars;
  private final Acknowledgements acknowledgements;
  private final Reading reading;
  private final Questions questions;
  private final StoredFiles files;

  ReadingPages(
      Measures measures,
      Obligations obligations,
      Circulars circulars,
      Acknowledgements acknowledgements,
      Reading reading,
      Questions questions,
      StoredFiles files) {
    this.measures = measures;
    this.obligations = obligations;
    this.circulars = circulars;
    this.acknowledgements = acknowledgements;
    this.reading = reading;
    this.questions = questions;
    this.files = files;
  }

  private record Mine(Measure measure, Published circular, Obligation obligation) {}

  /// The page.
  ///
  /// @param size of the file in kilobytes
  /// @param before the version that the reader acknowledged earlier; null if none, or this very one
  /// @param changes between that one and this; empty without an earlier one
  /// @param at when the reader acknowledged this version; null if not yet
  /// @param question to be answered first; null for none
  public record View(
      Measure measure,
      Published circular,
      List<String> paragraphs,
      long size,
      Obligation obligation,
      @Nullable Published before,
      List<Difference> changes,
      @Nullable Instant at,
      @Nullable Question question) {}

  @GetMapping("/edaran/{measure}")
  String show(SignedIn reader, @PathVariable UUID measure, Model model) {
    return show(reader, mine(reader, measure), null, model);
  }

  /// The file itself.
  @GetMapping("/edaran/{measure}/surat.pdf")
  void file(SignedIn reader, @PathVariable UUID measure, HttpServletResponse response)
      throws IOException {
    Published circular = mine(reader, measure).circular();
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("ETag", '"' + circular.sha256() + '"');
    response.setHeader("Content-Disposition", "attachment; filename=surat-edaran.pdf");
    files.write(circular.file(), response.getOutputStream());
  }

  /// "Saya sudah membaca."
  ///
  /// @param sha256 of the version that was shown
  /// @param answer to the question, if there is one; it is looked at and forgotten
  @PostMapping("/edaran/{measure}/baca")
  String acknowledge(
      SignedIn reader,
      @PathVariable UUID measure,
      @RequestParam(name = "versi", defaultValue = "") String sha256,
      @RequestParam(name = "jawab", defaultValue = "0") int answer,
      Model model) {
    Mine one = mine(reader, measure);
    if (!sha256.equals(one.circular().sha256())) {
      return show(reader, one, "reading.error.replaced", model);
    }
    Optional<Question> question = questions.of(measure).filter(_ -> one.obligation().isOpen());
    if (question.filter(it -> it.right() != answer).isPresent()) {
      String error = answer == 0 ? "reading.error.unanswered" : "reading.error.answer";
      return show(reader, one, error, model);
    }
    Outcome outcome = reading.acknowledge(one.obligation(), one.circular(), reader.person());
    if (outcome != Outcome.REFUSED) {
      return "redirect:/edaran/" + measure;
    }
    Mine now = mine(reader, measure);
    boolean same = sha256.equals(now.circular().sha256());
    return show(reader, now, same ? "reading.error.closed" : "reading.error.replaced", model);
  }

  private String show(SignedIn reader, Mine one, @Nullable String error, Model model) {
    Optional<Acknowledgements.Acknowledged> told =
        acknowledgements.of(one.measure().id(), reader.person());
    Published now = one.circular();
    boolean same = told.filter(it -> it.version().equals(now.version())).isPresent();
    Published before =
        same ? null : told.flatMap(it -> circulars.version(it.version())).orElse(null);
    model.addAttribute(
        "view",
        new View(
            one.measure(),
            now,
            paragraphs(now.text()),
            files.find(now.file()).orElseThrow().size() / 1024,
            one.obligation(),
            before,
            before == null ? List.of() : Difference.between(before.text(), now.text()),
            same ? told.orElseThrow().at() : null,
            one.obligation().isOpen() ? questions.of(one.measure().id()).orElse(null) : null));
    model.addAttribute("error", error);
    return "reading/edaran";
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Mine mine(SignedIn reader, UUID id) {
    Optional<Measure> measure = measures.find(id);
    Optional<Published> circular = measure.map(Measure::circular).flatMap(circulars::published);
    Optional<Obligation> obligation = obligations.findOrLay(id, reader.person());
    if (circular.isEmpty() || obligation.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new Mine(measure.orElseThrow(), circular.get(), obligation.get());
  }
}
