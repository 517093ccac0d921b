package id.netra.app.programme.signing;

/// How somebody signed. None is a certified electronic signature of PP 71/2019: pages and
/// certificates say so.
public enum Method {
  /// By a key of one's own, with fingerprint, face or PIN: verifiable by anybody, for ever.
  PASSKEY,
  /// By password and second code: Netra saw them, and its record says so.
  CODE,
  /// Before an officer, on a shared device.
  WITNESSED,
  /// By hand, on a sheet that two people have compared.
  PAPER
}
