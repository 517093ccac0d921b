package id.netra.app.organisation.keys;

import id.netra.app.platform.RealTime;
import id.netra.app.platform.Site;
import id.netra.app.platform.access.Sealer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// What a browser keeps for us between two steps, for five minutes, and can neither read nor
/// change: so a step that nobody finishes leaves nothing here.
@Component
class SealedCookies {
  static final Duration HOLDS = Duration.ofMinutes(5);

  private final Sealer sealer;
  private final RealTime time;
  private final Site site;

  SealedCookies(Sealer sealer, RealTime time, Site site) {
    this.sealer = sealer;
    this.time = time;
    this.site = site;
  }

  /// A cookie of one kind.
  ///
  /// @param fromElsewhere whether it must come along when another site leads back to us
  record Kind(String name, String path, boolean fromElsewhere) {}

  /// What was kept.
  record Kept(String text, Instant ends) {}

  /// @param use what it is for; it opens for nothing else
  void keep(HttpServletResponse response, Kind kind, String use, String text) {
    String line = time.instant().plus(HOLDS).getEpochSecond() + " " + text;
    byte[] sealed = sealer.seal(purpose(kind, use), line.getBytes(StandardCharsets.UTF_8));
    set(response, kind, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), HOLDS);
  }

  /// What this browser was given for that use, if it still holds. The browser forgets it.
  Optional<Kept> take(
      HttpServletRequest request, HttpServletResponse response, Kind kind, String use) {
    Cookie cookie = WebUtils.getCookie(request, kind.name());
    if (cookie == null || cookie.getValue().isEmpty()) {
      return Optional.empty();
    }
    set(response, kind, "", Duration.ZERO);
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(cookie.getValue());
      return sealer
          .open(purpose(kind, use), sealed)
          .map(SealedCookies::read)
          .filter(kept -> kept.ends().isAfter(time.instant()));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static Kept read(byte[] plain) {
    String[] parts = new String(plain, StandardCharsets.UTF_8).split(" ", 2);
    return new Kept(parts[1], Instant.ofEpochSecond(Long.parseLong(parts[0])));
  }

  private static String purpose(Kind kind, String use) {
    return kind.name() + " for " + use;
  }

  private void set(HttpServletResponse response, Kind kind, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(kind.name(), value)
            .path(kind.path())
            .maxAge(age)
            .httpOnly(true)
            .secure(site.isSecure())
            .sameSite(kind.fromElsewhere() ? "Lax" : "Strict")
            .build()
            .toString());
  }
}
