package id.netra.app.letters.seal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be said of the signatures in a PDF file: no more than was looked at.
public record SignatureReport(Outcome outcome, List<Signature> signatures) {
  /// What was found.
  public enum Outcome {
    /// At least one signature.
    SIGNED,
    /// None: anybody could have changed the file.
    UNSIGNED,
    /// It cannot be told: the file is damaged, locked, or took too long.
    UNREADABLE,
    /// Too many others were being looked at; it was not looked at.
    BUSY
  }

  /// One signature.
  ///
  /// @param signer the name in the certificate; empty if there is none
  /// @param issuer who issued the certificate; empty if that is not told
  /// @param claimedAt when the signature claims to have been made; null if it claims nothing
  /// @param last whether nothing was added to the file after it
  /// @param detail the word of ETSI EN 319 102-1 for what is wrong; empty if all is well
  public record Signature(
      String signer,
      String issuer,
      @Nullable Instant claimedAt,
      State state,
      boolean last,
      String detail) {
    /// The key of the sentence that tells its state; the places are signer and issuer.
    public String key() {
      return "letters.signature." + state.name();
    }
  }

  /// How it stands with a signature.
  public enum State {
    /// The bytes are as signed, and the certificate leads to an authority that this Netra trusts.
    PROVEN,
    /// The same, but whether the certificate was taken back could not be asked.
    PROVEN_UNASKED,
    /// The bytes are as signed; who signed is what an authority says that this Netra does not know.
    UNKNOWN_ISSUER,
    /// The bytes are as signed, but the certificate was taken back.
    REVOKED,
    /// The bytes are as signed, but the certificate has ended since.
    EXPIRED,
    /// The bytes are not as signed.
    CHANGED,
    /// The bytes are as signed, but something was put over or behind them that is no signature:
    /// what readers show may be what nobody signed.
    AMENDED,
    /// It cannot be told.
    UNCLEAR
  }

  public SignatureReport {
    signatures = List.copyOf(signatures);
  }

  /// Whether some signature does not stand for what readers show.
  public boolean isChanged() {
    return signatures.stream()
        .anyMatch(one -> one.state() == State.CHANGED || one.state() == State.AMENDED);
  }

  static SignatureReport of(Outcome outcome) {
    return new SignatureReport(outcome, List.of());
  }
}
