package id.netra.app.letters.circular;

import id.netra.app.letters.CircularState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A circular as lists show it.
///
/// @param number of its newest version; empty if none was published
/// @param version the number of its newest version; 0 if none was published
/// @param withdrawal null unless it was withdrawn
public record Circular(
    UUID id,
    CircularState state,
    String subject,
    String number,
    int version,
    Instant createdAt,
    @Nullable Withdrawal withdrawal) {
  /// Why and by whom a circular was withdrawn.
  public record Withdrawal(UUID by, Instant at, String reason) {}
}
