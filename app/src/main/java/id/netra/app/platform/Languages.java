package id.netra.app.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// Settles the language of a request: `lang` in the address, else the cookie, else Indonesian. A
/// choice in the address is kept in the cookie. It comes first, so that every refusal speaks it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class Languages extends OncePerRequestFilter {
  private static final String NAME = "lang";
  private static final Duration YEAR = Duration.ofDays(365);

  /// The language settled for this request.
  static Language of(HttpServletRequest request) {
    return request.getAttribute(Languages.class.getName()) instanceof Language language
        ? language
        : Language.ID;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String asked = asked(request);
    Language language = Language.of(asked == null ? remembered(request) : asked);
    request.setAttribute(Languages.class.getName(), language);
    if (asked != null && !RateLimits.isInterface(request.getRequestURI())) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request.isSecure()));
    }
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
    chain.doFilter(request, response);
  }

  /// Reads the query alone: looking for a parameter would read the body of a form.
  private static @Nullable String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return null;
    }
    for (Language language : Language.values()) {
      if (("&" + query + "&").contains("&" + NAME + "=" + language.code() + "&")) {
        return language.code();
      }
    }
    return null;
  }

  private static String remembered(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    return cookie == null ? "" : cookie.getValue();
  }

  private static String cookie(Language language, boolean secure) {
    return ResponseCookie.from(NAME, language.code())
        .path("/")
        .maxAge(YEAR)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
