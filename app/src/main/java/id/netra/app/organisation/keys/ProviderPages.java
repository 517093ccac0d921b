package id.netra.app.organisation.keys;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Language;
import id.netra.app.platform.Site;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/masuk/instansi`: entering by an account at the institution's own provider (OpenID Connect,
/// authorization code with PKCE).
///
/// The way begins with a link, not with a form: browsers let no form of ours end elsewhere. Each
/// institution has an address of its own to come back to, so that one provider's answer is never
/// taken for another's.
@Open
@Controller
class ProviderPages {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderPages.class);
  private static final String PATH = "/masuk/instansi";
  private static final SealedCookies.Kind COOKIE =
      new SealedCookies.Kind("netra-provider", PATH, true);

  private final Providers providers;
  private final ProviderEntry entry;
  private final Institutions institutions;
  private final Sessions sessions;
  private final SealedCookies cookies;
  private final Site site;

  ProviderPages(
      Providers providers,
      ProviderEntry entry,
      Institutions institutions,
      Sessions sessions,
      SealedCookies cookies,
      Site site) {
    this.providers = providers;
    this.entry = entry;
    this.institutions = institutions;
    this.sessions = sessions;
    this.cookies = cookies;
    this.site = site;
  }

  /// What a provider answers.
  private record Told(
      @Nullable String code, String state, @Nullable String error, @Nullable String issuer) {}

  @GetMapping(PATH)
  String choose(@RequestParam(name = "ke", defaultValue = "") String goal, Model model) {
    return page(null, goal, model);
  }

  @GetMapping(PATH + "/{kode}")
  String begin(
      @PathVariable("kode") String code,
      @RequestParam(name = "ke", defaultValue = "") String goal,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ProviderSettings settings = settings(code);
    institution(code);
    Optional<Provider> provider = providers.find(settings);
    if (provider.isEmpty()) {
      return refused(HttpStatus.BAD_GATEWAY, "silent", locale, response, model);
    }
    Journey journey = Journey.begin(Goal.of(goal));
    cookies.keep(response, COOKIE, code, journey.written());
    response.setHeader("Cache-Control", "no-store");
    return "redirect:"
        + journey
            .request(provider.get().registration(), back(request, code))
            .getAuthorizationRequestUri();
  }

  @GetMapping(PATH + "/{kode}/kembali")
  String end(
      @PathVariable("kode") String code,
      @RequestParam(name = "code", required = false) @Nullable String answer,
      @RequestParam(name = "state", defaultValue = "") String state,
      @RequestParam(name = "error", required = false) @Nullable String error,
      @RequestParam(name = "iss", required = false) @Nullable String issuer,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ProviderSettings settings = settings(code);
    Institution institution = institution(code);
    Optional<Journey> journey =
        cookies
            .take(request, response, COOKIE, code)
            .flatMap(kept -> Journey.of(kept.text()))
            .filter(one -> one.state().equals(state));
    Optional<Provider> provider = providers.find(settings);
    if (journey.isEmpty()) {
      return refused(HttpStatus.BAD_REQUEST, "late", locale, response, model);
    }
    if (provider.isEmpty()) {
      return refused(HttpStatus.BAD_GATEWAY, "silent", locale, response, model);
    }
    var told = new Told(answer, state, error, issuer);
    Optional<OidcUser> user =
        verify(settings, provider.get(), journey.get(), told, back(request, code));
    if (user.isEmpty()) {
      String key = "access_denied".equals(error) ? "cancelled" : "untrue";
      return refused(HttpStatus.FORBIDDEN, key, locale, response, model);
    }
    return switch (entry.enter(institution, settings, user.get())) {
      case ProviderEntry.Outcome.Refused(var key) ->
          refusedBy(HttpStatus.FORBIDDEN, key, locale, response, model);
      case ProviderEntry.Outcome.Welcome(var person) -> {
        sessions.begin(request, response, institution.id(), person, Means.PROVIDER);
        yield "redirect:" + journey.get().goal();
      }
    };
  }

  /// What the provider says of the bearer; empty if it says nothing that can be believed.
  private static Optional<OidcUser> verify(
      ProviderSettings settings, Provider provider, Journey journey, Told told, String back) {
    if (told.issuer() != null && !told.issuer().equals(settings.issuer())) {
      LOG.warn("an answer of another issuer came back for {}", settings);
      return Optional.empty();
    }
    if (told.code() == null) {
      return Optional.empty();
    }
    var exchange =
        new OAuth2AuthorizationExchange(
            journey.request(provider.registration(), back),
            OAuth2AuthorizationResponse.success(told.code())
                .state(told.state())
                .redirectUri(back)
                .build());
    try {
      return Optional.of(provider.verify(exchange));
    } catch (OAuth2AuthenticationException e) {
      LOG.warn("the answer of {} was not believed: {}", settings, e.getError().getErrorCode());
      return Optional.empty();
    }
  }

  private ProviderSettings settings(String code) {
    return providers
        .settings(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Institution institution(String code) {
    return institutions
        .ofCode(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String back(HttpServletRequest request, String code) {
    return site.origin(request) + PATH + "/" + code + "/kembali";
  }

  private String refused(
      HttpStatus status, String why, Locale locale, HttpServletResponse response, Model model) {
    return refusedBy(status, "keys.provider." + why, locale, response, model);
  }

  private String refusedBy(
      HttpStatus status, String key, Locale locale, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    return page(Words.in(Language.of(locale.getLanguage())).text(key), "", model);
  }

  private String page(@Nullable String error, String goal, Model model) {
    model.addAttribute("error", error);
    model.addAttribute("goal", Goal.of(goal));
    model.addAttribute("providers", ProviderLink.all(providers, institutions));
    return "keys/instansi";
  }
}
