package id.netra.app.programme.signing;

import java.util.UUID;

/// A certificate that was made.
///
/// @param sealed whether it has the institution's seal; one without is sealed when there is one
/// @param sha256 of the file, 64 hexadecimal digits
public record Certificate(UUID evidence, UUID file, boolean sealed, String sha256) {}
