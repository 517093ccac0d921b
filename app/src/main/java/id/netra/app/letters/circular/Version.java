package id.netra.app.letters.circular;

import id.netra.app.letters.Published;
import id.netra.app.letters.seal.SignatureReport;
import java.time.Instant;
import java.util.UUID;

/// A published version with what only this module shows.
///
/// @param origin `IMPORTED` or `WRITTEN`
/// @param signatures what was found when it came
/// @param change why it replaced the one before; empty for the first
public record Version(
    Published published,
    String origin,
    String nature,
    SignatureReport signatures,
    String change,
    UUID addedBy,
    Instant addedAt) {}
