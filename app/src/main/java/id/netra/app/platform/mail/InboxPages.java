package id.netra.app.platform.mail;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.SignedIn;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/kotak`, what somebody was told: the unread first.
@For
@Controller
public class InboxPages {
  private final Inbox inbox;
  private final ObjectProvider<Recipients> recipients;

  InboxPages(Inbox inbox, ObjectProvider<Recipients> recipients) {
    this.inbox = inbox;
    this.recipients = recipients;
  }

  /// A notice in the reader's language, and when it was sent.
  public record Line(UUID id, String words, String at, boolean read) {}

  @GetMapping("/kotak")
  String show(
      SignedIn reader,
      @RequestParam(name = "setelah", defaultValue = "") String after,
      Locale locale,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    Optional<Inbox.Place> place = Inbox.Place.of(after);
    List<Inbox.Notice> found = inbox.page(reader.person(), place.orElse(null));
    List<Inbox.Notice> shown = found.subList(0, Math.min(found.size(), Inbox.PAGE));
    model.addAttribute(
        "notices", shown.stream().map(notice -> line(notice, words, reader.zone())).toList());
    model.addAttribute(
        "next", found.size() > shown.size() ? Inbox.Place.after(shown.getLast()).toString() : null);
    model.addAttribute("first", place.isEmpty());
    model.addAttribute("unread", inbox.unread(reader.person()));
    Inbox.Wish wish = inbox.wish(reader.person());
    model.addAttribute("language", wish.language());
    model.addAttribute("byMail", wish.byMail());
    model.addAttribute("address", hasAddress(reader));
    return "platform/kotak";
  }

  /// Leads to what the notice speaks of. Mail holds this address, and nothing else.
  @GetMapping("/kotak/{id}")
  String open(SignedIn reader, @PathVariable UUID id) {
    return "redirect:"
        + inbox
            .open(reader.person(), id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/kotak")
  String mark(SignedIn reader) {
    inbox.markAll(reader.person());
    return "redirect:/kotak";
  }

  @PostMapping("/kotak/surat-el")
  String wish(
      SignedIn reader,
      @RequestParam(name = "bahasa", defaultValue = "id") String language,
      @RequestParam(name = "kirim", defaultValue = "") String mail) {
    inbox.wish(
        reader.institution(),
        reader.person(),
        new Inbox.Wish(Language.of(language), !mail.isEmpty()));
    return "redirect:/kotak";
  }

  private static Line line(Inbox.Notice notice, Words words, ZoneId zone) {
    return new Line(
        notice.id(),
        words.text(notice.key(), notice.details().toArray()),
        words.moment(notice.at(), zone),
        notice.read());
  }

  private boolean hasAddress(SignedIn reader) {
    Recipients known = recipients.getIfAvailable();
    return known != null && known.addresses(List.of(reader.person())).containsKey(reader.person());
  }
}
