package id.netra.app.letters.draft;

import id.netra.app.letters.draft.DraftScreen.Told;
import id.netra.app.letters.draft.Drafting.Outcome;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Typed;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What others decide about a draft: the legal bureau reviews it, who answers for it approves it.
@Controller
class DecisionPages {
  private static final int LONGEST_NOTE = 1_000;
  private static final String AGREED = "setuju";

  private final DraftScreen screen;
  private final Drafting drafting;
  private final Publishing publishing;
  private final Institutions institutions;
  private final Clock clock;

  DecisionPages(
      DraftScreen screen,
      Drafting drafting,
      Publishing publishing,
      Institutions institutions,
      Clock clock) {
    this.screen = screen;
    this.drafting = drafting;
    this.publishing = publishing;
    this.institutions = institutions;
    this.clock = clock;
  }

  @For(value = Role.LEGAL_BUREAU, whole = true)
  @PostMapping("/surat/konsep/{id}/telaah")
  String review(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "revisi", defaultValue = "0") int revision,
      @RequestParam(name = "keputusan", defaultValue = "") String decision,
      @RequestParam(name = "catatan", defaultValue = "") String note,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    LetterDraft draft = screen.find(id);
    check(Drafting.mayReview(reader, draft));
    String error = error(draft, revision, decision, note);
    if (error == null) {
      Outcome outcome =
          decision.equals(AGREED)
              ? drafting.review(draft, note.strip(), reader.person())
              : drafting.giveBack(draft, note.strip(), reader.person());
      error = outcome == Outcome.DONE ? null : outcome.key();
    }
    return error == null
        ? "redirect:/surat/konsep/" + id
        : screen.refused(
            reader,
            draft,
            draft.content(),
            Told.decision(note, "", ""),
            error,
            locale,
            response,
            model);
  }

  /// Approves a letter with its number and tries to publish it at once; or gives it back.
  @For(
      value = {Role.SECRETARY, Role.APPOINTING_AUTHORITY},
      whole = true)
  @PostMapping("/surat/konsep/{id}/putuskan")
  String decide(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "revisi", defaultValue = "0") int revision,
      @RequestParam(name = "keputusan", defaultValue = "") String decision,
      @RequestParam(name = "catatan", defaultValue = "") String note,
      @RequestParam(name = "tanggal", defaultValue = "") String day,
      @RequestParam(name = "urut", defaultValue = "") String running,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    LetterDraft draft = screen.find(id);
    check(Drafting.mayApprove(reader, draft));
    String error = error(draft, revision, decision, note);
    if (error == null) {
      error =
          decision.equals(AGREED)
              ? approve(reader, draft, Typed.day(day), running.strip())
              : failure(drafting.giveBack(draft, note.strip(), reader.person()));
    }
    if (error != null) {
      var told = Told.decision(note, day, running);
      return screen.refused(reader, draft, draft.content(), told, error, locale, response, model);
    }
    publishing.publish(id);
    return "redirect:/surat/konsep/" + id;
  }

  private @Nullable String approve(
      SignedIn reader, LetterDraft draft, @Nullable LocalDate day, String running) {
    LocalDate today = institutions.current().today(clock);
    if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(1))) {
      return "draft.error.day";
    }
    if (!running.matches("|[1-9]\\d{0,5}")) {
      return "draft.error.running";
    }
    Integer wanted = running.isEmpty() ? null : Integer.valueOf(running);
    return failure(drafting.approve(draft, day, wanted, reader.person()));
  }

  private static @Nullable String error(
      LetterDraft draft, int revision, String decision, String note) {
    if (draft.revision() != revision) {
      return Outcome.STALE.key();
    }
    boolean agreed = decision.equals(AGREED);
    if ((!agreed && !decision.equals("kembali")) || note.length() > LONGEST_NOTE) {
      return "draft.error.decision";
    }
    return !agreed && note.isBlank() ? "draft.error.note" : null;
  }

  private static @Nullable String failure(Outcome outcome) {
    return outcome == Outcome.DONE ? null : outcome.key();
  }

  private static void check(boolean may) {
    if (!may) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
