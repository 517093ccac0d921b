package id.netra.app.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What shows that an obligation was met.
///
/// @param at when Netra got it
/// @param sha256 of the document, hexadecimal; null for none
/// @param standing whether it counts
public record Evidence(
    UUID id,
    UUID obligation,
    EvidenceKind kind,
    Instant at,
    LocalDate day,
    UUID by,
    @Nullable String sha256,
    String note,
    Standing standing) {
  /// Whether evidence counts.
  public enum Standing {
    COUNTED,
    /// A second person must agree first.
    WAITS,
    /// The second person did not agree.
    REFUSED
  }

  /// Evidence that is to be kept. The same id is the same evidence: told twice it is kept once.
  ///
  /// @param day on which it was done, which may lie before the day on which it is told
  /// @param by who brings it
  /// @param sha256 of the document, 64 hexadecimal digits; null for none
  /// @param note what was written, such as the statement or a link; empty for nothing
  public record Told(
      UUID id, EvidenceKind kind, LocalDate day, UUID by, @Nullable String sha256, String note) {}
}
