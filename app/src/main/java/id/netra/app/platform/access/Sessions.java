package id.netra.app.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Begins and ends sessions of people who have proven who they are; filled by the module that knows
/// how one proves that.
public interface Sessions {
  /// Signs the account in on this browser, under a new session id.
  ///
  /// @param means how it was proven, such as `PASSKEY`, `PASSWORD`, `LETTER`, `OIDC`, `DEMO`
  void begin(
      HttpServletRequest request, HttpServletResponse response, Account account, String means);

  /// Signs out on this browser.
  void end(HttpServletRequest request, HttpServletResponse response);
}
