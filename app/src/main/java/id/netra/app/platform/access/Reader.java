package id.netra.app.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Where a request carries its reader.
public final class Reader {
  private static final String NAME = Reader.class.getName();

  private Reader() {}

  /// Who signed in; null for anybody else.
  public static @Nullable SignedIn of(HttpServletRequest request) {
    return request.getAttribute(NAME) instanceof SignedIn reader ? reader : null;
  }

  static void set(HttpServletRequest request, SignedIn reader) {
    request.setAttribute(NAME, reader);
  }
}
