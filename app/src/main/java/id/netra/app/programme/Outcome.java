package id.netra.app.programme;

/// What became of a step at an obligation.
public enum Outcome {
  /// It was done.
  DONE,
  /// It was so already; nothing has changed.
  BEFORE,
  /// It cannot be: the obligation does not hold, or stands otherwise; nothing has changed.
  REFUSED
}
