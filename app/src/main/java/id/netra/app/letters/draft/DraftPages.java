package id.netra.app.letters.draft;

import id.netra.app.letters.CircularState;
import id.netra.app.letters.Citations;
import id.netra.app.letters.circular.CircularRows;
import id.netra.app.letters.draft.DraftScreen.Told;
import id.netra.app.letters.draft.Drafting.Outcome;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/surat/konsep`: letters being written, each with what is to be said of the law it cites.
@For(
    value = {
      Role.PROGRAMME_OFFICER,
      Role.SECRETARY,
      Role.ADMINISTRATOR,
      Role.LEGAL_BUREAU,
      Role.APPOINTING_AUTHORITY
    },
    whole = true)
@Controller
class DraftPages {
  private static final int LONGEST_CHANGE = 1_000;
  private static final String HOME = "redirect:/surat/konsep/";

  private final DraftRows drafts;
  private final Drafting drafting;
  private final CircularRows circulars;
  private final Citations citations;
  private final DraftScreen screen;
  private final Institutions institutions;
  private final Clock clock;

  DraftPages(
      DraftRows drafts,
      Drafting drafting,
      CircularRows circulars,
      Citations citations,
      DraftScreen screen,
      Institutions institutions,
      Clock clock) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.circulars = circulars;
    this.citations = citations;
    this.screen = screen;
    this.institutions = institutions;
    this.clock = clock;
  }

  @GetMapping("/surat/konsep")
  String list(SignedIn reader, Model model) {
    model.addAttribute("drafts", drafts.open());
    model.addAttribute("templates", LetterTemplates.all());
    model.addAttribute("mayWrite", Drafting.isWriter(reader));
    model.addAttribute("zone", reader.zone());
    return "draft/daftar";
  }

  @For(
      value = {Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.ADMINISTRATOR},
      whole = true)
  @PostMapping("/surat/konsep")
  String start(
      SignedIn reader,
      @RequestParam(name = "contoh", defaultValue = "") String template,
      @RequestParam(name = "ganti", required = false) @Nullable UUID replaced) {
    if (replaced != null
        && circulars
            .find(replaced)
            .filter(one -> one.state() == CircularState.PUBLISHED)
            .isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    LetterContent content =
        (replaced == null ? Optional.<LetterContent>empty() : drafts.published(replaced))
            .orElseGet(() -> LetterTemplates.content(template, reader.institutionName()));
    return HOME + drafting.start(content, content.subject(), replaced, reader.person());
  }

  @GetMapping("/surat/konsep/{id}")
  String show(SignedIn reader, @PathVariable UUID id, Locale locale, Model model) {
    LetterDraft draft = screen.find(id);
    return screen.show(reader, draft, locale, model);
  }

  /// Keeps what was typed, also when it is not complete; and goes on if wished.
  @PostMapping("/surat/konsep/{id}")
  String write(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(name = "revisi", defaultValue = "0") int revision,
      @RequestParam(name = "aksi", defaultValue = "simpan") String action,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    if (!Drafting.isWriter(reader)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    screen.find(id);
    LetterContent typed = LetterForm.read(form);
    String change = String.valueOf(form.getOrDefault("alasan", List.of("")).getLast()).strip();
    LetterContent content = action.equals("perbaiki") ? mended(typed) : typed;
    String error = null;
    if (LetterForm.isTooLong(content) || change.length() > LONGEST_CHANGE) {
      error = "draft.error.long";
    } else if (!drafts.write(id, revision, content, change, reader.person())) {
      error = Outcome.STALE.key();
    } else if (action.equals("ajukan")) {
      error = submit(reader, screen.find(id), change);
    }
    if (error == null) {
      return HOME + id;
    }
    LetterDraft kept = screen.find(id);
    Told told = Told.change(change);
    return screen.refused(reader, kept, content, told, error, locale, response, model);
  }

  /// Why the draft cannot go on as it is kept, as a key of the messages; null if it did.
  private @Nullable String submit(SignedIn reader, LetterDraft draft, String change) {
    String missing = draft.content().missing();
    if (!missing.isEmpty()) {
      return "draft.missing." + missing;
    }
    if (screen.replaces(draft) && change.isEmpty()) {
      return "draft.missing.alasan";
    }
    Outcome outcome = drafting.submit(draft, change, reader.person());
    return outcome == Outcome.DONE ? null : outcome.key();
  }

  @PostMapping("/surat/konsep/{id}/buang")
  String drop(SignedIn reader, @PathVariable UUID id) {
    LetterDraft draft = screen.find(id);
    if (!Drafting.mayWrite(reader, draft)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    drafting.drop(draft, reader.person());
    return "redirect:/surat/konsep";
  }

  private LetterContent mended(LetterContent content) {
    LocalDate today = institutions.current().today(clock);
    return new LetterContent(
        content.head(),
        content.nature(),
        content.attachment(),
        content.subject(),
        content.addressees(),
        content.basis().stream().map(one -> citations.corrected(one, today)).toList(),
        content.sections().stream()
            .map(one ->
                new LetterContent.Section(one.heading(), citations.corrected(one.text(), today)))
            .toList(),
        citations.corrected(content.closing(), today),
        content.place(),
        content.office(),
        content.signer(),
        content.coIssuers(),
        content.copies(),
        content.election());
  }
}
