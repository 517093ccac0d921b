package id.netra.app.letters.seal;

import java.time.Instant;

/// Stands where the settings of a seal cannot be used.
final class NoSigner implements Signer {
  @Override
  public SealKind kind() {
    return SealKind.OWN;
  }

  @Override
  public Sealed sign(byte[] pdf, String reason, Instant at) {
    return new Sealed.Unavailable(kind(), Sealed.Why.BROKEN);
  }
}
