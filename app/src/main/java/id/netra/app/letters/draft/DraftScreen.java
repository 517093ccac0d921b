package id.netra.app.letters.draft;

import id.netra.app.letters.CheckedPage.Finding;
import id.netra.app.letters.Citations;
import id.netra.app.letters.circular.CircularRows;
import id.netra.app.letters.draft.LetterDraft.State;
import id.netra.app.letters.seal.Sealing;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// Shows one draft, to whoever writes, reviews or approves it.
@Component
public class DraftScreen {
  private final DraftRows drafts;
  private final CircularRows circulars;
  private final Citations citations;
  private final Annex annex;
  private final Sealing sealing;
  private final Numbers numbers;
  private final Institutions institutions;
  private final Clock clock;

  DraftScreen(
      DraftRows drafts,
      CircularRows circulars,
      Citations citations,
      Annex annex,
      Sealing sealing,
      Numbers numbers,
      Institutions institutions,
      Clock clock) {
    this.drafts = drafts;
    this.circulars = circulars;
    this.citations = citations;
    this.annex = annex;
    this.sealing = sealing;
    this.numbers = numbers;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What one page of a draft shows.
  ///
  /// @param content what stands in the form, which may not be kept yet
  /// @param findings what is to be said of the law that it cites
  /// @param replaces whether the circular has a version already
  /// @param example how its number would look if it were approved today
  /// @param told what stands in the forms beside the letter itself
  public record Sheet(
      LetterDraft draft,
      LetterContent content,
      List<Finding> findings,
      List<Annex.Line> lines,
      boolean replaces,
      boolean mayWrite,
      boolean mayReview,
      boolean mayApprove,
      String example,
      Told told) {
    /// The numbered parts, filled up to as many as the form has.
    public LetterContent.Section section(int place) {
      return place < content.sections().size()
          ? content.sections().get(place)
          : new LetterContent.Section("", "");
    }

    /// As many parts as the form has.
    public int sections() {
      return LetterForm.SECTIONS;
    }
  }

  /// What was typed beside the letter itself, as it was typed.
  ///
  /// @param note of who decides
  /// @param day that the letter is to bear
  /// @param running its number, if one was chosen
  /// @param change why it replaces the version before
  public record Told(String note, String day, String running, String change) {
    static Told decision(String note, String day, String running) {
      return new Told(note, day, running, "");
    }

    static Told change(String reason) {
      return new Told("", "", "", reason);
    }
  }

  /// The page of a draft as it is kept.
  String show(SignedIn reader, LetterDraft draft, Locale locale, Model model) {
    String today = institutions.current().today(clock).toString();
    var told = new Told("", today, "", draft.change());
    return show(reader, draft, draft.content(), told, null, locale, model);
  }

  /// The same for what was asked and cannot be done: nothing that was typed is lost.
  String refused(
      SignedIn reader,
      LetterDraft draft,
      LetterContent typed,
      Told told,
      String error,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return show(reader, draft, typed, told, error, locale, model);
  }

  private String show(
      SignedIn reader,
      LetterDraft draft,
      LetterContent content,
      Told told,
      @Nullable String error,
      Locale locale,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    LocalDate today = institutions.current().today(clock);
    LocalDate day = draft.day() == null ? today : draft.day();
    model.addAttribute(
        "sheet",
        new Sheet(
            draft,
            content,
            citations.findings(content.checkedText(), day, words),
            annex.lines(content.election(), day),
            replaces(draft),
            Drafting.mayWrite(reader, draft),
            Drafting.mayReview(reader, draft),
            Drafting.mayApprove(reader, draft),
            numbers.pattern().write(1, today),
            told));
    model.addAttribute("elections", annex.elections());
    model.addAttribute("seal", sealing.kind().key());
    model.addAttribute("error", error);
    model.addAttribute("zone", reader.zone());
    return "draft/konsep";
  }

  /// Whether its circular has a version already.
  boolean replaces(LetterDraft draft) {
    return circulars.find(draft.circular()).filter(one -> one.version() > 0).isPresent();
  }

  /// That draft.
  ///
  /// @throws ResponseStatusException 404 if there is none
  LetterDraft find(UUID id) {
    return drafts
        .find(id)
        .filter(one -> one.state() != State.DROPPED)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
