package id.netra.app.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// How many requests one caller may make in a minute: to the programming interface, and with the
/// forms of pages. Reading pages is free.
@Component
class RateLimits {
  private static final byte INTERFACE = 'i';
  private static final byte FORMS = 'f';

  private final int toInterface;
  private final int withForms;
  private final Callers callers;
  private final Tally tally;

  RateLimits(
      @Value("${netra.limit.interface}") int toInterface,
      @Value("${netra.limit.forms}") int withForms,
      @Value("${netra.url}") String url,
      @Value("${netra.proxies}") int proxies,
      Clock clock) {
    this.toInterface = toInterface;
    this.withForms = withForms;
    callers = new Callers(url.isEmpty() ? 0 : proxies);
    tally = new Tally(clock);
  }

  /// The limit that holds for this path.
  int of(String path) {
    return isInterface(path) ? toInterface : withForms;
  }

  /// Counts the request; false if it is one too many.
  boolean allow(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (!isInterface(path) && !request.getMethod().equals("POST")) {
      return true;
    }
    return tally.count(isInterface(path) ? INTERFACE : FORMS, callers.of(request)) <= of(path);
  }

  /// Seconds until the next minute begins.
  int secondsLeft() {
    return tally.secondsLeft();
  }

  static boolean isInterface(String path) {
    return UriUtils.decode(path, StandardCharsets.UTF_8).startsWith("/api/");
  }
}
