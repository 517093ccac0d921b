package id.netra.app.organisation.entry;

/// What came of a try to prove who one is.
enum Outcome {
  RIGHT,
  WRONG,
  /// Too many failures: to be tried again later, whatever was typed.
  WAIT,
  /// Too many are being let in at this moment; the try was not counted.
  BUSY
}
