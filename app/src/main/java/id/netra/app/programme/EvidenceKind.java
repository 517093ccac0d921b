package id.netra.app.programme;

/// By what it is shown that an obligation was met. All are of equal rank.
public enum EvidenceKind {
  /// Somebody said to have read it.
  ACKNOWLEDGEMENT,
  SIGNATURE_PASSKEY,
  /// By password and second code.
  SIGNATURE_CODE,
  /// On a shared device, before an officer.
  SIGNATURE_WITNESSED,
  PAPER,
  LINK,
  PHOTO,
  /// Somebody wrote what was done.
  STATEMENT
}
