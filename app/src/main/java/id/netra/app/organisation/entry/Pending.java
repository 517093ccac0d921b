package id.netra.app.organisation.entry;

import id.netra.app.platform.RealTime;
import id.netra.app.platform.Site;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Sealer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Who has given the right password and still owes the second code: sealed on the browser for five
/// minutes, so that no session exists before both are right.
@Component
class Pending {
  private static final String COOKIE = "netra-step";
  private static final String PURPOSE = "second step of signing in";
  private static final int MARK = 8;
  private static final Duration HOLDS = Duration.ofMinutes(5);

  private final Sealer sealer;
  private final RealTime time;
  private final Site site;

  Pending(Sealer sealer, RealTime time, Site site) {
    this.sealer = sealer;
    this.time = time;
    this.site = site;
  }

  /// @param mark of the password that was right: another one ends the step
  /// @param goal the page that was asked for
  record Step(UUID institution, UUID person, String mark, String goal) {
    static Step of(UUID institution, UUID person, String hash, String goal) {
      return new Step(institution, person, mark(hash), goal);
    }

    /// Whether the password is still the one that was right.
    boolean isOf(String hash) {
      return mark.equals(mark(hash));
    }

    private static String mark(String hash) {
      return HexFormat.of().formatHex(Digests.of(hash), 0, MARK);
    }
  }

  void keep(HttpServletResponse response, Step step) {
    String line =
        String.join(
            " ",
            String.valueOf(time.instant().plus(HOLDS).getEpochSecond()),
            step.institution().toString(),
            step.person().toString(),
            step.mark(),
            step.goal());
    byte[] sealed = sealer.seal(PURPOSE, line.getBytes(StandardCharsets.UTF_8));
    set(response, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), HOLDS);
  }

  Optional<Step> find(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return Optional.empty();
    }
    try {
      return sealer
          .open(PURPOSE, Base64.getUrlDecoder().decode(cookie.getValue()))
          .flatMap(this::read);
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  void forget(HttpServletResponse response) {
    set(response, "", Duration.ZERO);
  }

  private Optional<Step> read(byte[] plain) {
    String[] parts = new String(plain, StandardCharsets.UTF_8).split(" ", 5);
    if (Instant.ofEpochSecond(Long.parseLong(parts[0])).isBefore(time.instant())) {
      return Optional.empty();
    }
    return Optional.of(
        new Step(UUID.fromString(parts[1]), UUID.fromString(parts[2]), parts[3], parts[4]));
  }

  private void set(HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, value)
            .path("/masuk")
            .maxAge(age)
            .httpOnly(true)
            .secure(site.isSecure())
            .sameSite("Strict")
            .build()
            .toString());
  }
}
