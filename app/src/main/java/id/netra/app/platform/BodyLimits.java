package id.netra.app.platform;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// How large the body of a request may be.
@Component
class BodyLimits {
  /// For forms.
  static final long FORM = 64L * 1024;

  /// For the programming interface, which takes acts by the thousand.
  static final long INTERFACE = 16L * 1024 * 1024;

  private final List<BodyAllowance> allowances;

  BodyLimits(ObjectProvider<BodyAllowance> allowances) {
    this.allowances = allowances.stream().toList();
  }

  /// The limit that holds for this path, in bytes.
  long of(String path) {
    if (RateLimits.isInterface(path)) {
      return INTERFACE;
    }
    return allowances.stream()
        .filter(one -> one.holds(path))
        .mapToLong(BodyAllowance::bytes)
        .findFirst()
        .orElse(FORM);
  }
}
