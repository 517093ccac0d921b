package id.netra.roster;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The lines of a text, none longer than a limit; a line can be given back.
final class Lines {
  private final Reader in;
  private final int longest;
  private final Deque<String> returned = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int end;
  private boolean afterReturn;

  Lines(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// The next line without its end; null after the last.
  @Nullable String next() throws IOException, UnreadableRoster {
    if (!returned.isEmpty()) {
      return returned.pop();
    }
    line.setLength(0);
    boolean any = false;
    while (at < end || fill()) {
      char letter = buffer[at++];
      if (letter == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = letter == '\r';
      if (letter == '\n' || letter == '\r') {
        return line.toString();
      }
      any = true;
      if (line.length() >= longest) {
        throw new UnreadableRoster(UnreadableRoster.Reason.LINE_TOO_LONG, String.valueOf(longest));
      }
      line.append(letter);
    }
    return any ? line.toString() : null;
  }

  void giveBack(String given) {
    returned.push(given);
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
