package id.netra.app.letters.seal;

/// What a seal of this institution is, said honestly: PP 71/2019 tells certified electronic
/// signatures from others.
public enum SealKind {
  /// By a certificate that this Netra made itself: it proves that the bytes are unchanged, and
  /// nothing of who the institution is.
  DEMO,
  /// By a certificate that the institution brought; whether it is a certified one says its issuer.
  OWN,
  /// By the service of Balai Besar Sertifikasi Elektronik (BSSN), certified.
  BSRE;

  /// The key of its name in the message files.
  public String key() {
    return "letters.seal." + name();
  }
}
