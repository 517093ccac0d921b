package id.netra.app.platform.mail;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Work;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/pengaturan/surat-el`: whether mail goes out, what did not arrive, and what to do about it.
@For(value = Role.ADMINISTRATOR, whole = true)
@Controller
public class MailPages {
  private final MailLook mail;
  private final Smtp smtp;
  private final ObjectProvider<Recipients> recipients;
  private final String url;

  MailPages(
      MailLook mail,
      Smtp smtp,
      ObjectProvider<Recipients> recipients,
      @Value("${netra.url}") String url) {
    this.mail = mail;
    this.smtp = smtp;
    this.recipients = recipients;
    this.url = url;
  }

  /// How many are in a state.
  public record Count(MailState state, int number) {}

  /// Mail that did not arrive, and whose it was.
  ///
  /// @param name null if the person is not known any more
  public record Row(UUID id, UUID person, @Nullable String name, String fault, String at) {}

  @GetMapping("/pengaturan/surat-el")
  String show(SignedIn reader, Locale locale, Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    Map<MailState, Integer> counts = mail.counts();
    SmtpSettings settings = smtp.settings();
    model.addAttribute("state", smtp.state().name());
    model.addAttribute("server", settings == null ? "" : settings.toString());
    model.addAttribute("from", settings == null ? "" : settings.from());
    model.addAttribute("linked", !url.isEmpty());
    model.addAttribute(
        "counts",
        counts.entrySet().stream().map(one -> new Count(one.getKey(), one.getValue())).toList());
    model.addAttribute(
        "open",
        counts.entrySet().stream()
            .anyMatch(one -> one.getKey() != MailState.SENT && one.getValue() > 0));
    model.addAttribute(
        "last", mail.last().map(trouble -> last(trouble, words, reader.zone())).orElse(null));
    model.addAttribute("rows", rows(words, reader.zone()));
    return "platform/surat-el";
  }

  @PostMapping("/pengaturan/surat-el")
  String again(@RequestParam(name = "surat", required = false) @Nullable UUID id) {
    mail.again(id);
    return "redirect:/pengaturan/surat-el";
  }

  @Bean
  static Work workOnMail() {
    return new Work(
        "/pengaturan/surat-el", "mail.heading", "mail.work", 80, Set.of(Role.ADMINISTRATOR), true);
  }

  private static String last(MailLook.Trouble trouble, Words words, ZoneId zone) {
    return words.text(
        "mail.last-text",
        words.text("mail.fault." + trouble.fault()),
        words.moment(trouble.at(), zone));
  }

  private List<Row> rows(Words words, ZoneId zone) {
    List<MailLook.Stuck> stuck = mail.stuck();
    Recipients known = recipients.getIfAvailable();
    Map<UUID, String> names =
        known == null ? Map.of() : known.names(stuck.stream().map(MailLook.Stuck::person).toList());
    return stuck.stream()
        .map(one ->
            new Row(
                one.id(),
                one.person(),
                names.get(one.person()),
                one.fault().name(),
                words.moment(one.at(), zone)))
        .toList();
  }
}
