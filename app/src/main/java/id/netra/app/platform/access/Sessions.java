package id.netra.app.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Begins and ends sessions of people who have proven who they are; filled by the module that knows
/// how one proves that.
public interface Sessions {
  /// The cookie that a session leaves in the browser until it is signed out or closed.
  String COOKIE = "netra-session";

  /// Signs the account in on this browser, under a new session id.
  ///
  /// @param means how it was proven, on which depends whether given roles count
  void begin(
      HttpServletRequest request,
      HttpServletResponse response,
      UUID institution,
      UUID person,
      Means means);

  /// Signs out on this browser.
  void end(HttpServletRequest request, HttpServletResponse response);

  /// Signs out everywhere, such as when the person has left or a way to enter was changed.
  ///
  /// @param but the session that goes on; null for none
  void endAll(UUID institution, UUID person, @Nullable UUID but);
}
