package id.netra.app.organisation.roles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that was done with a grant.
///
/// @param until the new end, when the step set one
public record Step(
    Instant at, Kind kind, String by, @Nullable String reason, @Nullable Instant until) {
  /// What was done.
  public enum Kind {
    GIVEN,
    DELEGATED,
    /// Put in force without a second person, because there was none.
    ALONE,
    CONFIRMED,
    DECLINED,
    REVOKED,
    /// Given an earlier end.
    SHORTENED
  }
}
