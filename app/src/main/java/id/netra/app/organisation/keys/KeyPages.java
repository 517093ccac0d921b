package id.netra.app.organisation.keys;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.Site;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// `/akun/kunci`: my passkeys and my account at the institution's provider, and what the script of
/// this page calls.
///
/// Whoever entered by less than a strong way and has a key already changes nothing here: else a
/// password that somebody saw would be enough to get a key, and by the key all roles.
@For
@Controller
public class KeyPages {
  private final Passkeys passkeys;
  private final Challenges challenges;
  private final Ceremonies ceremonies;
  private final ProviderAccounts accounts;
  private final Sessions sessions;
  private final Institutions institutions;
  private final Site site;
  private final JdbcClient jdbc;

  KeyPages(
      Passkeys passkeys,
      Challenges challenges,
      Ceremonies ceremonies,
      ProviderAccounts accounts,
      Sessions sessions,
      Institutions institutions,
      Site site,
      JdbcClient jdbc) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.ceremonies = ceremonies;
    this.accounts = accounts;
    this.sessions = sessions;
    this.institutions = institutions;
    this.site = site;
    this.jdbc = jdbc;
  }

  /// A key or an account as the page shows it.
  public record Row(String id, String kind, String text) {}

  @GetMapping("/akun/kunci")
  String mine(SignedIn reader, Locale locale, Model model) {
    return mine(reader, null, locale, model);
  }

  /// What the device must know to make a key.
  @PostMapping("/akun/kunci/tantangan")
  ResponseEntity<?> make(SignedIn reader, Locale locale, HttpServletResponse response) {
    Passkeys.Holder holder = holder(reader);
    List<String> known = passkeys.of(holder).stream().map(Passkeys.Shown::id).toList();
    if (isTooWeak(reader, !known.isEmpty() || accounts.has(reader.person()))) {
      return Answer.refused(locale, "keys.weak");
    }
    String handle = Passkeys.text(passkeys.handle(holder));
    String challenge = challenges.make(response, use(reader), handle);
    String label = reader.initials() + ", " + reader.institutionName();
    return ResponseEntity.ok(ceremonies.making(challenge, handle, label, known));
  }

  /// Takes the key that the device has made.
  @PostMapping("/akun/kunci")
  ResponseEntity<Answer> add(
      SignedIn reader,
      @RequestBody(required = false) String json,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Challenges.Made> made = challenges.take(request, response, use(reader));
    if (made.isEmpty() || json == null) {
      return Answer.refused(locale, "keys.late");
    }
    try {
      String agent = String.valueOf(request.getHeader(HttpHeaders.USER_AGENT));
      passkeys.add(
          holder(reader),
          Base64.getUrlDecoder().decode(made.get().note()),
          agent.contains("Mobile"),
          json,
          ceremonies.server(request, made.get().challenge()));
    } catch (NoProof no) {
      return Answer.refused(locale, "keys.not-made");
    }
    site.fix();
    return Answer.goOn("/akun/kunci");
  }

  @PostMapping("/akun/kunci/hapus")
  @Transactional
  public String remove(
      SignedIn reader,
      @RequestParam(name = "kunci", defaultValue = "") String id,
      Locale locale,
      Model model) {
    Passkeys.Holder holder = holder(reader);
    List<Passkeys.Shown> keys = passkeys.lock(holder);
    if (keys.stream().noneMatch(key -> key.id().equals(id))) {
      return "redirect:/akun/kunci";
    }
    if (isTooWeak(reader, true)) {
      return mine(reader, "keys.weak", locale, model);
    }
    if (keys.size() == 1 && !hasPassword(reader.person()) && !accounts.has(reader.person())) {
      return mine(reader, "keys.last", locale, model);
    }
    passkeys.remove(holder, id);
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun/kunci";
  }

  /// Unlinks the account at the provider. It is linked anew when it is used again, so nobody is
  /// locked out by this.
  @PostMapping("/akun/kunci/putus")
  @Transactional
  public String unlink(SignedIn reader, Locale locale, Model model) {
    if (isTooWeak(reader, true)) {
      return mine(reader, "keys.weak", locale, model);
    }
    accounts.unlink(reader.person());
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun/kunci";
  }

  private String mine(SignedIn reader, @Nullable String error, Locale locale, Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    ZoneId zone = institutions.current().zone();
    model.addAttribute("error", error == null ? null : words.text(error));
    model.addAttribute(
        "keys", passkeys.of(holder(reader)).stream().map(key -> row(words, zone, key)).toList());
    model.addAttribute(
        "accounts",
        accounts.of(reader.person()).stream()
            .map(one ->
                words.text(
                    "keys.linked",
                    words.moment(one.linked(), zone),
                    words.moment(one.used(), zone)))
            .toList());
    return "keys/kunci";
  }

  private static Row row(Words words, ZoneId zone, Passkeys.Shown key) {
    return new Row(
        key.id(),
        key.kind(),
        words.text("keys.made", words.moment(key.created(), zone), words.moment(key.used(), zone)));
  }

  private boolean hasPassword(UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.credential
              where person_id = :person and password is not null)
            """)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  private static boolean isTooWeak(SignedIn reader, boolean hasStrongWay) {
    return hasStrongWay && !reader.means().isStrong();
  }

  private static Passkeys.Holder holder(SignedIn reader) {
    return new Passkeys.Holder(reader.institution(), reader.person());
  }

  private static String use(SignedIn reader) {
    return "a key of " + reader.person();
  }
}
