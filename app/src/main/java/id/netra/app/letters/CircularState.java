package id.netra.app.letters;

/// Where a circular stands.
public enum CircularState {
  /// Nothing of it has been published.
  PREPARED,
  /// Its newest version holds.
  PUBLISHED,
  /// It holds no more; what was published of it stays to be read.
  WITHDRAWN
}
