package id.netra.app.letters.circular;

import id.netra.app.letters.seal.SignatureReport;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that came and waits until somebody has looked at what was read in it.
///
/// @param state `WAITING`, `PUBLISHED` or `DROPPED`
/// @param circular the circular of which it is to be a new version; null for a new one
public record Incoming(
    UUID id,
    String state,
    @Nullable UUID circular,
    UUID file,
    String text,
    SignatureReport signatures,
    UUID broughtBy,
    Instant broughtAt) {}
