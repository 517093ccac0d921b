package id.netra.app.organisation.keys;

import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Sealer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Random numbers that a passkey signs, sealed on the browser for five minutes so that asking for
/// one leaves nothing here. Each is answered once.
@Component
class Challenges {
  private static final String COOKIE = "netra-challenge";
  private static final String PURPOSE = "passkey challenge for ";
  private static final Duration HOLDS = Duration.ofMinutes(5);
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Sealer sealer;
  private final RealTime time;
  private final JdbcClient jdbc;
  private final boolean secure;

  Challenges(Sealer sealer, RealTime time, JdbcClient jdbc, @Value("${netra.url}") String url) {
    this.sealer = sealer;
    this.time = time;
    this.jdbc = jdbc;
    this.secure = url.startsWith("https:");
  }

  /// A new one.
  ///
  /// @param use what it is for, such as the person who adds a key: it opens for nothing else
  /// @return in base 64 for addresses
  String make(HttpServletResponse response, String use) {
    byte[] number = new byte[BYTES];
    RANDOM.nextBytes(number);
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    String line = time.instant().plus(HOLDS).getEpochSecond() + " " + challenge;
    byte[] sealed = sealer.seal(PURPOSE + use, line.getBytes(StandardCharsets.UTF_8));
    set(response, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), HOLDS);
    return challenge;
  }

  /// The one that this browser was given for that use, if it still holds and was not answered
  /// before.
  Optional<Challenge> take(HttpServletRequest request, HttpServletResponse response, String use) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return Optional.empty();
    }
    set(response, "", Duration.ZERO);
    try {
      return sealer
          .open(PURPOSE + use, Base64.getUrlDecoder().decode(cookie.getValue()))
          .flatMap(this::fresh);
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private Optional<Challenge> fresh(byte[] plain) {
    String[] parts = new String(plain, StandardCharsets.UTF_8).split(" ", 2);
    Instant ends = Instant.ofEpochSecond(Long.parseLong(parts[0]));
    if (ends.isBefore(time.instant())) {
      return Optional.empty();
    }
    jdbc.sql("delete from system.used_challenge where ends < :now")
        .param("now", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
        .update();
    boolean first =
        jdbc.sql(
                    """
                    insert into system.used_challenge (digest, ends) values (:digest, :ends)
                    on conflict do nothing
                    """)
                .param("digest", Digests.of(parts[1]))
                .param("ends", OffsetDateTime.ofInstant(ends, ZoneOffset.UTC))
                .update()
            == 1;
    return first
        ? Optional.of(new DefaultChallenge(Base64.getUrlDecoder().decode(parts[1])))
        : Optional.empty();
  }

  private void set(HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, value)
            .path("/")
            .maxAge(age)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Strict")
            .build()
            .toString());
  }
}
