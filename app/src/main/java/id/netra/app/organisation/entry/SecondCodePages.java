package id.netra.app.organisation.entry;

import id.netra.app.platform.Language;
import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.QrCode;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/akun/kode`: the second code and the recovery codes.
///
/// Whoever entered by a password or a letter alone and has a passkey sets none up: else a password
/// that somebody saw would lead to a code, and the code to all roles.
@For
@Controller
class SecondCodePages {
  private final AccountView view;
  private final Entrants entrants;
  private final SecondCodes codes;
  private final RecoveryCodes recovery;
  private final Ways ways;
  private final Sessions sessions;

  SecondCodePages(
      AccountView view,
      Entrants entrants,
      SecondCodes codes,
      RecoveryCodes recovery,
      Ways ways,
      Sessions sessions) {
    this.view = view;
    this.entrants = entrants;
    this.codes = codes;
    this.recovery = recovery;
    this.ways = ways;
    this.sessions = sessions;
  }

  /// Shows the secret, to be taken over by a program on the phone.
  @GetMapping("/akun/kode")
  String code(SignedIn reader, Locale locale, Model model) {
    if (codes.has(reader.person())) {
      return "redirect:/akun";
    }
    return isTooWeak(reader) ? weak(reader, locale, model) : code(reader, (String) null, model);
  }

  /// Confirms it by a first code, and shows the recovery codes.
  @PostMapping("/akun/kode")
  String confirm(
      SignedIn reader,
      @RequestParam(name = "kode", defaultValue = "") String typed,
      Locale locale,
      Model model) {
    if (codes.has(reader.person())) {
      return "redirect:/akun";
    }
    if (isTooWeak(reader)) {
      return weak(reader, locale, model);
    }
    if (entrants.attemptFirstCode(reader.person(), typed) != Outcome.RIGHT) {
      return code(reader, words(locale).text("entry.error.first-code"), model);
    }
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return recovery(reader, model);
  }

  /// New recovery codes instead of the old, which the password confirms.
  @PostMapping("/akun/pemulihan")
  String renew(
      SignedIn reader,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    if (!codes.has(reader.person())) {
      return "redirect:/akun";
    }
    Outcome outcome = entrants.attemptOwn(reader.person(), password);
    return outcome == Outcome.RIGHT
        ? recovery(reader, model)
        : view.show(
            reader,
            "pemulihan-sandi",
            words(locale).text(AccountPages.said(outcome, response)),
            model);
  }

  /// Takes the second code away, which the password confirms.
  @PostMapping("/akun/kode/hapus")
  String drop(
      SignedIn reader,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    if (!codes.has(reader.person())) {
      return "redirect:/akun";
    }
    Outcome outcome = entrants.attemptOwn(reader.person(), password);
    if (outcome != Outcome.RIGHT) {
      return view.show(
          reader, "kode-sandi", words(locale).text(AccountPages.said(outcome, response)), model);
    }
    codes.drop(reader.person());
    recovery.clear(reader.person());
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun";
  }

  private boolean isTooWeak(SignedIn reader) {
    return !reader.means().isStrong() && ways.hasKey(reader.person());
  }

  private String weak(SignedIn reader, Locale locale, Model model) {
    return view.show(reader, "kunci", words(locale).text("entry.error.weak"), model);
  }

  private String recovery(SignedIn reader, Model model) {
    model.addAttribute("codes", recovery.renew(reader.person()));
    return "entry/pemulihan";
  }

  private String code(SignedIn reader, @Nullable String error, Model model) {
    byte[] secret = codes.prepare(reader.person());
    model.addAttribute(
        "square", QrCode.of(Totp.address(reader.region(), reader.initials(), secret)));
    model.addAttribute("secret", PaperCodes.grouped(Totp.base32(secret)));
    model.addAttribute("error", error);
    return "entry/kode-baru";
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }
}
