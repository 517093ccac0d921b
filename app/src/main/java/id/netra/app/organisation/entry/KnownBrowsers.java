package id.netra.app.organisation.entry;

import id.netra.app.platform.Site;
import id.netra.app.platform.access.Sealer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Remembers on the browser, sealed, who has entered on it. It opens nothing; but failures of
/// strangers elsewhere do not count on it, so that nobody can keep an owner out of the browser that
/// he uses.
@Component
class KnownBrowsers {
  private static final String COOKIE = "netra-kenal";
  private static final String PURPOSE = "a browser on which somebody has entered";
  private static final Duration HOLDS = Duration.ofDays(180);

  /// People who share one phone.
  private static final int PEOPLE = 4;

  private final Sealer sealer;
  private final Site site;

  KnownBrowsers(Sealer sealer, Site site) {
    this.sealer = sealer;
    this.site = site;
  }

  /// One person on one browser.
  private record Mark(UUID person, UUID number) {
    static Mark read(String text) {
      String[] parts = text.split("/", 2);
      return new Mark(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    String written() {
      return person + "/" + number;
    }
  }

  /// By which this browser is told from others of that person; empty if the person has not entered
  /// on it.
  Optional<String> mark(HttpServletRequest request, UUID person) {
    return marks(request).stream()
        .filter(mark -> mark.person().equals(person))
        .findFirst()
        .map(Mark::written);
  }

  /// Remembers that the person has entered on it.
  void remember(HttpServletRequest request, HttpServletResponse response, UUID person) {
    List<Mark> known = marks(request);
    UUID number =
        known.stream()
            .filter(mark -> mark.person().equals(person))
            .map(Mark::number)
            .findFirst()
            .orElseGet(UUID::randomUUID);
    String line =
        Stream.concat(
                Stream.of(new Mark(person, number)),
                known.stream().filter(mark -> !mark.person().equals(person)))
            .limit(PEOPLE)
            .map(Mark::written)
            .reduce((one, other) -> one + " " + other)
            .orElseThrow();
    byte[] sealed = sealer.seal(PURPOSE, line.getBytes(StandardCharsets.UTF_8));
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
            .path("/masuk")
            .maxAge(HOLDS)
            .httpOnly(true)
            .secure(site.isSecure())
            .sameSite("Strict")
            .build()
            .toString());
  }

  private List<Mark> marks(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null) {
      return List.of();
    }
    try {
      return sealer
          .open(PURPOSE, Base64.getUrlDecoder().decode(cookie.getValue()))
          .map(plain ->
              Arrays.stream(new String(plain, StandardCharsets.UTF_8).split(" ", -1))
                  .map(Mark::read)
                  .toList())
          .orElse(List.of());
    } catch (IllegalArgumentException noneOfOurs) {
      return List.of();
    }
  }
}
