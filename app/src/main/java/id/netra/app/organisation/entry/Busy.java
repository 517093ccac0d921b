package id.netra.app.organisation.entry;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/// Says politely that too many are being let in at this moment.
final class Busy {
  static final String KEY = "entry.error.busy";
  private static final String SECONDS = "10";

  private Busy() {}

  static void tell(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
  }
}
