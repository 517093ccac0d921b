package id.netra.app.advice;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/// How long a page about one person's question may live: in her own browser, for its Back button,
/// and nowhere between.
public final class PrivatePage {
  private PrivatePage() {}

  /// Without `no-store`: with it a browser asks to send the form again at every step back.
  public static void header(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }
}
