package id.netra.documents;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks whether a stream of a PDF would unpack to more than the limit, before PDFBox, which
/// unpacks a stream into memory whole, is shown the file. Pictures are passed over: their streams
/// may be large, and reading a text unpacks none.
final class PackedStreams {
  private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] PICTURE = {'/', 'I', 'm', 'a', 'g', 'e'};

  /// Deflate makes at most so many bytes of one.
  private static final int GREATEST_RATIO = 1032;

  /// A stream's dictionary stands before it within so many bytes.
  private static final int DICTIONARY = 512;

  private PackedStreams() {}

  /// @throws UnreadableDocument if a stream unpacks to more than the limit
  static void check(byte[] file, Limits limits) throws UnreadableDocument {
    var unpacked = new byte[1 << 16];
    int shortest = limits.inflated() / GREATEST_RATIO;
    for (int at = next(file, 0); at >= 0 && at + shortest < file.length; at = next(file, at)) {
      if (isPacked(file, at) && !isPicture(file, at)) {
        check(file, at, unpacked, limits);
      }
    }
  }

  private static void check(byte[] file, int from, byte[] unpacked, Limits limits)
      throws UnreadableDocument {
    try (var inflater = new Inflater()) {
      inflater.setInput(file, from, file.length - from);
      while (!inflater.finished() && inflater.inflate(unpacked) > 0) {
        if (inflater.getBytesWritten() > limits.inflated() || Thread.interrupted()) {
          throw UnreadableDocument.inflated(limits);
        }
      }
    } catch (DataFormatException _) {
      // Damaged, and so is what PDFBox will make of it.
    }
  }

  /// The place of the first byte of the next stream, or -1.
  private static int next(byte[] file, int from) {
    int at = indexOf(BEGIN, file, from, file.length);
    if (at < 0) {
      return -1;
    }
    int begin = at + BEGIN.length;
    while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
      begin++;
    }
    return begin < file.length ? begin : -1;
  }

  /// True if the two bytes there begin a deflated stream.
  private static boolean isPacked(byte[] file, int at) {
    return at + 1 < file.length
        && (file[at] & 0x0F) == 8
        && (((file[at] & 0xFF) << 8) + (file[at + 1] & 0xFF)) % 31 == 0;
  }

  private static boolean isPicture(byte[] file, int at) {
    return indexOf(PICTURE, file, Math.max(0, at - DICTIONARY), at) >= 0;
  }

  /// Where those bytes first stand wholly between two places, or -1.
  static int indexOf(byte[] wanted, byte[] file, int from, int to) {
    for (int i = from; i <= to - wanted.length; i++) {
      int matched = 0;
      while (matched < wanted.length && file[i + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return i;
      }
    }
    return -1;
  }
}
