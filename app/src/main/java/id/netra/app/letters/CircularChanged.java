package id.netra.app.letters;

import java.util.UUID;

/// A version of a circular was published, or the circular was withdrawn. Told within the
/// transaction in which it happens.
///
/// @param by who did it
/// @param withdrawn false for a new version, the first too
public record CircularChanged(UUID circular, UUID by, boolean withdrawn) {}
