package id.netra.forms;

/// How much memory one stream may take, whoever writes to it.
///
/// @param longest the longest line that is read, in bytes; an act takes a few hundred
/// @param remembered how many bytes of written JSON are kept for the next finding that is the same
public record Bounds(int longest, int remembered) {
  /// For a command that has the machine to itself.
  public static final Bounds ALONE = new Bounds(1 << 20, 8 << 20);

  /// For one of many streams in the same server.
  public static final Bounds AMONG_MANY = new Bounds(1 << 16, 1 << 17);

  /// For texts and pages, of which a server answers many at once.
  public static final Bounds TEXTS = new Bounds(1 << 18, 0);

  public Bounds {
    if (longest < 1 || remembered < 0) {
      throw new IllegalArgumentException("no room for a line: " + longest + ", " + remembered);
    }
  }
}
