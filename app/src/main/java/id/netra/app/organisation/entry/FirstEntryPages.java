package id.netra.app.organisation.entry;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Entering by letter: the square leads to `/m/…`; without a camera the code is typed at
/// `/masuk/surat`. Opening the page uses nothing up; choosing a password does.
@Open
@Controller
class FirstEntryPages {
  private final LetterEntry entry;
  private final Hashing hashing;
  private final Sessions sessions;

  FirstEntryPages(LetterEntry entry, Hashing hashing, Sessions sessions) {
    this.entry = entry;
    this.hashing = hashing;
    this.sessions = sessions;
  }

  @GetMapping("/masuk/surat")
  String type(Model model) {
    return refused("", null, model);
  }

  @PostMapping("/masuk/surat")
  String typed(
      @RequestParam(name = "kode", defaultValue = "") String code, Locale locale, Model model) {
    return welcome(code, locale, model);
  }

  @GetMapping("/m/{kode}")
  String scanned(@PathVariable("kode") String code, Locale locale, Model model) {
    return welcome(code, locale, model);
  }

  /// Takes the password and lets the holder in.
  @PostMapping("/masuk/surat/sandi")
  String enter(
      @RequestParam(name = "kode", defaultValue = "") String code,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      @RequestParam(name = "ulang", defaultValue = "") String again,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    LetterEntry.Holder holder = LetterCode.of(code).flatMap(entry::holder).orElse(null);
    if (holder == null || !(holder.state() instanceof FourEyes.State.Opens)) {
      return welcome(code, locale, model);
    }
    Words words = words(locale);
    String fault = NewPassword.fault(password, again, holder.person().nip());
    if (fault != null) {
      return welcome(holder, code, words.text(fault, NewPassword.SHORTEST), model);
    }
    Optional<String> hash = hashing.hash(password);
    if (hash.isEmpty()) {
      Busy.tell(response);
      return welcome(holder, code, words.text(Busy.KEY), model);
    }
    if (!entry.enter(holder, hash.get())) {
      return welcome(code, locale, model);
    }
    sessions.begin(
        request, response, holder.institution().id(), holder.person().id(), Means.LETTER);
    return "redirect:/akun?baru=1";
  }

  private String welcome(String typed, Locale locale, Model model) {
    Words words = words(locale);
    Optional<LetterCode> code = LetterCode.of(typed);
    if (code.isEmpty()) {
      return refused(typed, words.text("entry.letter.slip"), model);
    }
    Optional<LetterEntry.Holder> holder = entry.holder(code.get());
    if (holder.isEmpty()) {
      return refused(typed, words.text("entry.letter.unknown"), model);
    }
    return switch (holder.get().state()) {
      case FourEyes.State.Opens() -> welcome(holder.get(), code.get().written(), null, model);
      case FourEyes.State.Second() -> refused(typed, words.text("entry.letter.second"), model);
      case FourEyes.State.From from ->
          refused(
              typed,
              words.text(
                  "entry.letter.from",
                  words.moment(from.moment(), holder.get().institution().zone())),
              model);
    };
  }

  private static String welcome(
      LetterEntry.Holder holder, String code, @Nullable String error, Model model) {
    model.addAttribute("code", code);
    model.addAttribute("institution", holder.institution().name());
    model.addAttribute("name", holder.person().firstName());
    model.addAttribute("error", error);
    return "entry/selamat";
  }

  private static String refused(String typed, @Nullable String error, Model model) {
    model.addAttribute("code", typed);
    model.addAttribute("error", error);
    return "entry/ketik";
  }

  private static Words words(Locale locale) {
    return Words.in(Language.of(locale.getLanguage()));
  }
}
