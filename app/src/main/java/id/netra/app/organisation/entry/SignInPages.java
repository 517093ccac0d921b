package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The door: number and password, then the second code where one was set up; and the way out.
@Open
@Controller
class SignInPages {
  private static final String PLACE = "netra-instansi";
  private static final String START = "/tugas";
  private static final Duration YEAR = Duration.ofDays(365);

  private final Entrants entrants;
  private final Institutions institutions;
  private final Credentials credentials;
  private final Pending pending;
  private final Sessions sessions;
  private final boolean secure;

  SignInPages(
      Entrants entrants,
      Institutions institutions,
      Credentials credentials,
      Pending pending,
      Sessions sessions,
      @Value("${netra.url}") String url) {
    this.entrants = entrants;
    this.institutions = institutions;
    this.credentials = credentials;
    this.pending = pending;
    this.sessions = sessions;
    this.secure = url.startsWith("https:");
  }

  @GetMapping("/masuk")
  String door(
      @Nullable SignedIn reader,
      @RequestParam(name = "ke", defaultValue = "") String goal,
      @CookieValue(name = PLACE, defaultValue = "") String place,
      Model model) {
    return reader == null ? door(place, "", goal, null, model) : "redirect:" + goal(goal);
  }

  @PostMapping("/masuk")
  String enter(
      @RequestParam(name = "instansi", defaultValue = "") String place,
      @RequestParam(name = "nama", defaultValue = "") String name,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      @RequestParam(name = "ke", defaultValue = "") String goal,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    Optional<Institution> institution = entrants.institution(place);
    if (institution.isEmpty()) {
      return door(place, name, goal, words.text("entry.error.institution"), model);
    }
    remember(response, institution.get().code());
    Entrants.Attempt attempt = entrants.attempt(institution.get(), name, password);
    if (attempt.person() == null) {
      // One sentence for all: that somebody must wait would tell that he is known here.
      return door(institution.get().code(), name, goal, words.text("entry.error.wrong"), model);
    }
    if (attempt.owesCode()) {
      pending.keep(
          response, new Pending.Step(institution.get().id(), attempt.person(), goal(goal)));
      return "redirect:/masuk/kode";
    }
    sessions.begin(request, response, institution.get().id(), attempt.person(), Means.PASSWORD);
    return "redirect:" + goal(goal);
  }

  @GetMapping("/masuk/kode")
  String code(HttpServletRequest request, Model model) {
    model.addAttribute("error", null);
    return pending.find(request).isPresent() ? "entry/kode" : "redirect:/masuk";
  }

  @PostMapping("/masuk/kode")
  String code(
      @RequestParam(name = "kode", defaultValue = "") String code,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Pending.Step> step = pending.find(request);
    if (step.isEmpty()) {
      return "redirect:/masuk";
    }
    Pending.Step one = step.get();
    boolean recovery = Codes.meant(code).length() > 6;
    Credentials.Outcome outcome =
        Tenancy.in(
            one.institution(),
            () ->
                recovery
                    ? credentials.tryRecovery(one.person(), code)
                    : credentials.tryCode(one.person(), code));
    if (outcome != Credentials.Outcome.RIGHT) {
      Words words = Words.in(Language.of(locale.getLanguage()));
      model.addAttribute(
          "error",
          words.text(
              outcome == Credentials.Outcome.WAIT ? "entry.error.wait" : "entry.error.code"));
      return "entry/kode";
    }
    pending.forget(response);
    sessions.begin(
        request,
        response,
        one.institution(),
        one.person(),
        recovery ? Means.RECOVERY_CODE : Means.PASSWORD_AND_CODE);
    return "redirect:" + one.goal();
  }

  @PostMapping("/keluar")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request, response);
    return "redirect:/masuk?keluar=1";
  }

  private String door(String place, String name, String goal, @Nullable String error, Model model) {
    model.addAttribute("institutions", institutions.all());
    model.addAttribute("place", place);
    model.addAttribute("name", name);
    model.addAttribute("goal", goal.isEmpty() ? "" : goal(goal));
    model.addAttribute("error", error);
    return "entry/masuk";
  }

  /// A page of ours, never an address elsewhere.
  private static String goal(String goal) {
    boolean ours = goal.startsWith("/") && !goal.startsWith("//") && goal.matches("[\\w/.-]*");
    return ours && !goal.startsWith("/masuk") && goal.length() > 1 ? goal : START;
  }

  private void remember(HttpServletResponse response, String code) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(PLACE, code)
            .path("/masuk")
            .maxAge(YEAR)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .build()
            .toString());
  }
}
