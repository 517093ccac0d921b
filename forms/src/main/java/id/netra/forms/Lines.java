package id.netra.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads lines of bytes without ever holding more than one, and never more than a limit of that
/// one.
///
/// After [#next()] the line lies in [#bytes()] from [#start()] to [#end()]. A byte order mark at
/// the very beginning, the line feed and a carriage return before it are not part of a line.
final class Lines {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int end;
  private int filled;
  private int following;
  private long number;
  private boolean tooLong;
  private boolean ended;

  /// @param longest the longest line that is kept, in bytes
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// Goes to the next line.
  ///
  /// @return false at the end
  boolean next() throws IOException {
    start = following;
    tooLong = false;
    int searched = 0;
    while (true) {
      int feed = indexOfFeed(start + searched);
      if (feed >= 0) {
        return found(feed, feed + 1);
      }
      searched = filled - start;
      if (searched > longest) {
        tooLong = true;
        filled = start;
        searched = 0;
      }
      if (!fill()) {
        return (filled > start || tooLong) && found(filled, filled);
      }
    }
  }

  /// True if the next line is already there, so that reading it cannot wait.
  boolean ready() {
    return indexOfFeed(following) >= 0;
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// The number of the line, 1 for the first.
  long number() {
    return number;
  }

  /// True if the line was longer than the limit; what lies in the buffer is then only its end.
  boolean isTooLong() {
    return tooLong;
  }

  /// True if the line holds nothing but white space.
  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private boolean found(int last, int next) {
    number++;
    following = next;
    end = last > start && buffer[last - 1] == '\r' ? last - 1 : last;
    tooLong |= end - start > longest;
    if (number == 1 && end - start >= 3 && isMark(start)) {
      start += 3;
    }
    return true;
  }

  private boolean isMark(int at) {
    return buffer[at] == (byte) 0xEF
        && buffer[at + 1] == (byte) 0xBB
        && buffer[at + 2] == (byte) 0xBF;
  }

  private int indexOfFeed(int from) {
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /// Makes room and reads more.
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (filled == buffer.length) {
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
      } else {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    ended = read < 0;
    filled += Math.max(read, 0);
    return !ended;
  }
}
