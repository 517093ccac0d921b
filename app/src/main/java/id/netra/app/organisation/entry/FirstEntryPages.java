package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
  private final Letters letters;
  private final Institutions institutions;
  private final People people;
  private final Credentials credentials;
  private final Sessions sessions;
  private final Clock clock;

  FirstEntryPages(
      Letters letters,
      Institutions institutions,
      People people,
      Credentials credentials,
      Sessions sessions,
      Clock clock) {
    this.letters = letters;
    this.institutions = institutions;
    this.people = people;
    this.credentials = credentials;
    this.sessions = sessions;
    this.clock = clock;
  }

  /// Whose letter it is.
  private record Holder(Institution institution, Person person) {}

  @GetMapping("/masuk/surat")
  String type(Model model) {
    model.addAttribute("code", "");
    model.addAttribute("error", null);
    return "entry/ketik";
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
    Holder holder = holder(code).orElse(null);
    if (holder == null) {
      return welcome(code, locale, model);
    }
    String fault = NewPassword.fault(password, again, holder.person().nip());
    if (fault != null) {
      Words words = Words.in(Language.of(locale.getLanguage()));
      return welcome(holder, code, words.text(fault, NewPassword.SHORTEST), model);
    }
    boolean used =
        Tenancy.in(
            holder.institution().id(),
            () -> {
              boolean mine = letters.use(LetterCode.of(code).orElseThrow().secret()).isPresent();
              if (mine) {
                credentials.setPassword(holder.person().id(), password);
                credentials.clear(holder.person().id());
              }
              return mine;
            });
    if (!used) {
      return welcome(code, locale, model);
    }
    sessions.endAll(holder.institution().id(), holder.person().id(), null);
    sessions.begin(
        request, response, holder.institution().id(), holder.person().id(), Means.LETTER);
    return "redirect:/akun?baru=1";
  }

  private String welcome(String code, Locale locale, Model model) {
    Optional<Holder> holder = holder(code);
    if (holder.isPresent()) {
      return welcome(holder.get(), code, null, model);
    }
    model.addAttribute("code", code);
    model.addAttribute(
        "error", Words.in(Language.of(locale.getLanguage())).text("entry.letter.unknown"));
    return "entry/ketik";
  }

  private String welcome(Holder holder, String code, @Nullable String error, Model model) {
    model.addAttribute("code", code);
    model.addAttribute("institution", holder.institution().name());
    model.addAttribute("name", holder.person().firstName());
    model.addAttribute("error", error);
    return "entry/selamat";
  }

  private Optional<Holder> holder(String typed) {
    return LetterCode.of(typed)
        .flatMap(code ->
            institutions
                .ofCode(code.institution())
                .flatMap(institution ->
                    Tenancy.in(
                        institution.id(),
                        () ->
                            letters
                                .holder(code.secret())
                                .filter(id -> people.belongs(id, institution.today(clock)))
                                .flatMap(people::find)
                                .map(person -> new Holder(institution, person)))));
  }
}
