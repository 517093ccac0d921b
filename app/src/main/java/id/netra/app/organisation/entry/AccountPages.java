package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/akun`: my ways to enter, and where I have entered.
@For
@Controller
public class AccountPages {
  private final Credentials credentials;
  private final BrowserSessions browsers;
  private final Sessions sessions;
  private final People people;
  private final Institutions institutions;

  AccountPages(
      Credentials credentials,
      BrowserSessions browsers,
      Sessions sessions,
      People people,
      Institutions institutions) {
    this.credentials = credentials;
    this.browsers = browsers;
    this.sessions = sessions;
    this.people = people;
    this.institutions = institutions;
  }

  /// One of the sessions of the reader.
  public record Here(UUID id, String means, String device, Instant seen, boolean current) {}

  @GetMapping("/akun")
  String show(SignedIn reader, Model model) {
    return show(reader, null, null, model);
  }

  @PostMapping("/akun/sandi")
  String password(
      SignedIn reader,
      @RequestParam(name = "lama", defaultValue = "") String old,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      @RequestParam(name = "ulang", defaultValue = "") String again,
      Locale locale,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    boolean known =
        !credentials.hasPassword(reader.person())
            || credentials.tryPassword(reader.person(), old) == Credentials.Outcome.RIGHT;
    if (!known) {
      return show(reader, "lama", words.text("entry.error.old"), model);
    }
    Person person = people.find(reader.person()).orElseThrow();
    String fault = NewPassword.fault(password, again, person.nip());
    if (fault != null) {
      return show(reader, "sandi", words.text(fault, NewPassword.SHORTEST), model);
    }
    credentials.setPassword(reader.person(), password);
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun?sandi=1";
  }

  /// Shows the secret of the second code, to be taken over by a program on the phone.
  @GetMapping("/akun/kode")
  String code(SignedIn reader, Model model) {
    return credentials.hasCode(reader.person()) ? "redirect:/akun" : code(reader, null, model);
  }

  /// Confirms it by a first code, and shows the recovery codes.
  @PostMapping("/akun/kode")
  String confirm(
      SignedIn reader,
      @RequestParam(name = "kode", defaultValue = "") String typed,
      Locale locale,
      Model model) {
    if (credentials.hasCode(reader.person())) {
      return "redirect:/akun";
    }
    if (credentials.tryCode(reader.person(), typed) != Credentials.Outcome.RIGHT) {
      Words words = Words.in(Language.of(locale.getLanguage()));
      return code(reader, words.text("entry.error.first-code"), model);
    }
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return recovery(reader, model);
  }

  /// New recovery codes instead of the old.
  @PostMapping("/akun/pemulihan")
  String renew(SignedIn reader, Model model) {
    return recovery(reader, model);
  }

  /// Takes the second code away, which the password confirms.
  @PostMapping("/akun/kode/hapus")
  String drop(
      SignedIn reader,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      Locale locale,
      Model model) {
    if (credentials.tryPassword(reader.person(), password) != Credentials.Outcome.RIGHT) {
      Words words = Words.in(Language.of(locale.getLanguage()));
      return show(reader, "kode-sandi", words.text("entry.error.old"), model);
    }
    credentials.dropCode(reader.person());
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun";
  }

  @PostMapping("/akun/sesi/akhiri")
  String endSession(SignedIn reader, @RequestParam("sesi") UUID session) {
    browsers.end(reader.institution(), reader.person(), session);
    return "redirect:/akun#sesi";
  }

  @PostMapping("/akun/sesi/akhiri-semua")
  String endSessions(SignedIn reader) {
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun#sesi";
  }

  private String recovery(SignedIn reader, Model model) {
    model.addAttribute("codes", credentials.renewRecovery(reader.person()));
    return "entry/pemulihan";
  }

  private String code(SignedIn reader, @Nullable String error, Model model) {
    byte[] secret = credentials.prepareCode(reader.person());
    model.addAttribute(
        "square", QrCode.of(Totp.address(reader.region(), reader.initials(), secret)));
    model.addAttribute("secret", Codes.grouped(Totp.base32(secret)));
    model.addAttribute("error", error);
    return "entry/kode-baru";
  }

  private String show(
      SignedIn reader, @Nullable String field, @Nullable String error, Model model) {
    List<Here> here =
        browsers.of(reader.institution(), reader.person()).stream()
            .map(one ->
                new Here(
                    one.id(),
                    one.means().name(),
                    one.device(),
                    one.seen(),
                    one.id().equals(reader.session())))
            .toList();
    model.addAttribute("reader", reader);
    model.addAttribute("field", field);
    model.addAttribute("error", error);
    model.addAttribute("sessions", here);
    model.addAttribute("zone", institutions.current().zone());
    model.addAttribute("hasPassword", credentials.hasPassword(reader.person()));
    model.addAttribute("hasCode", credentials.hasCode(reader.person()));
    model.addAttribute("recovery", credentials.recoveryLeft(reader.person()));
    return "entry/akun";
  }
}
