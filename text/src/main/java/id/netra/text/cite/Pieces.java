package id.netra.text.cite;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Cuts a text of any length into pieces that fit into memory, at the end of a paragraph, a line, a
/// sentence or a word where there is one.
public final class Pieces {
  private static final int LONGEST = 1 << 16;

  private final Reader text;
  private final char[] buffer = new char[LONGEST];
  private int filled;
  private boolean ended;

  /// @param text is read to its end and not closed
  public Pieces(Reader text) {
    this.text = text;
  }

  /// The next piece; null at the end.
  public @Nullable String next() throws IOException {
    while (!ended && filled < LONGEST) {
      int read = text.read(buffer, filled, LONGEST - filled);
      ended = read < 0;
      filled += Math.max(read, 0);
    }
    if (filled == 0) {
      return null;
    }
    int end = ended ? filled : cut();
    String piece = new String(buffer, 0, end);
    System.arraycopy(buffer, end, buffer, 0, filled - end);
    filled -= end;
    return piece;
  }

  /// Where the piece ends: in the second half of what is there.
  private int cut() {
    int line = -1;
    int sentence = -1;
    int blank = -1;
    for (int i = filled - 1; i > filled / 2; i--) {
      char next = buffer[i];
      if (next == '\n' && buffer[i - 1] == '\n') {
        return i + 1;
      }
      line = line < 0 && next == '\n' ? i : line;
      sentence = sentence < 0 && next == ' ' && buffer[i - 1] == '.' ? i : sentence;
      blank = blank < 0 && Character.isWhitespace(next) ? i : blank;
    }
    int best = line > 0 ? line : sentence > 0 ? sentence : blank;
    if (best > 0) {
      return best + 1;
    }
    return Character.isHighSurrogate(buffer[filled - 1]) ? filled - 1 : filled;
  }
}
