package id.netra.app.advice.api;

import java.io.IOException;
import java.io.InputStream;

/// The content of a body that comes in chunks, from the first chunk to the last.
final class Chunks extends InputStream {
  private final InputStream in;
  private int left;
  private boolean ended;

  /// @param in stands behind the empty line that ends the head
  Chunks(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (left == 0 && !ended) {
      left = Integer.parseInt(line(), 16);
      ended = left == 0;
    }
    if (ended) {
      return -1;
    }
    int read = in.read(into, from, Math.min(most, left));
    left -= Math.max(read, 0);
    if (left == 0 && !line().isEmpty()) {
      throw new IOException("a chunk is longer than it says");
    }
    return read;
  }

  /// One line of the head or between two chunks.
  String line() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }
}
