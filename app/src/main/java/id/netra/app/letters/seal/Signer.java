package id.netra.app.letters.seal;

import java.time.Instant;

/// Puts an institution's seal on PDF files. Safe for use by many threads.
interface Signer {
  SealKind kind();

  /// Seals a file.
  ///
  /// @param pdf the whole file; unchanged in the result but for what a signature adds behind it
  /// @param reason why, as readers of the file show it
  /// @param at the time that the seal claims
  Sealed sign(byte[] pdf, String reason, Instant at);
}
