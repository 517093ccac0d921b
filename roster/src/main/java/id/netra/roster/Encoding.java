package id.netra.roster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How the letters of a file stand in it.
///
/// @param mark how many bytes of mark stand before the text
/// @param guessed true if nothing but the absence of UTF-8 speaks for it
record Encoding(Charset charset, int mark, boolean guessed) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Tells by the mark; else takes UTF-8 if that suits the file, or if some of its letters are
  /// UTF-8 beyond doubt and others are broken; else what Windows writes in the West.
  static Encoding of(Path file) throws IOException, UnreadableRoster {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      byte[] head = in.readNBytes(4096);
      if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
        return new Encoding(StandardCharsets.UTF_8, 3, false);
      }
      if (startsWith(head, 0xFF, 0xFE)) {
        return new Encoding(StandardCharsets.UTF_16LE, 2, false);
      }
      if (startsWith(head, 0xFE, 0xFF)) {
        return new Encoding(StandardCharsets.UTF_16BE, 2, false);
      }
      Charset wide = wide(head);
      if (wide != null) {
        return new Encoding(wide, 0, false);
      }
      var count = new Utf8Count();
      count.add(head, head.length);
      byte[] some = new byte[1 << 16];
      for (int read = in.read(some); read > 0; read = in.read(some)) {
        count.add(some, read);
      }
      return count.isUtf8()
          ? new Encoding(StandardCharsets.UTF_8, 0, false)
          : new Encoding(WINDOWS, 0, true);
    }
  }

  /// Every second byte is nothing in a text of two bytes a letter.
  private static @Nullable Charset wide(byte[] head) throws UnreadableRoster {
    int[] nothing = new int[2];
    for (int i = 0; i < head.length; i++) {
      nothing[i & 1] += head[i] == 0 ? 1 : 0;
    }
    int enough = head.length / 4;
    if (nothing[1] > enough && nothing[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (nothing[0] > enough && nothing[1] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (nothing[0] + nothing[1] > head.length / 100) {
      throw new UnreadableRoster(UnreadableRoster.Reason.BINARY);
    }
    return null;
  }

  private static boolean startsWith(byte[] file, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /// Counts letters of several bytes, and bytes that cannot be part of one.
  private static final class Utf8Count {
    private long good;
    private long bad;
    private int open;
    private int length;

    void add(byte[] some, int count) {
      for (int i = 0; i < count; i++) {
        add(some[i] & 0xFF);
      }
    }

    private void add(int value) {
      if (open > 0) {
        if ((value & 0xC0) == 0x80) {
          open--;
          good += open == 0 ? 1 : 0;
          return;
        }
        bad += length - open;
        open = 0;
      }
      if (value < 0x80) {
        return;
      }
      length =
          value >= 0xC2 && value < 0xE0 ? 2 : value >> 4 == 0xE ? 3 : value >> 3 == 0x1E ? 4 : 0;
      open = Math.max(0, length - 1);
      bad += length == 0 ? 1 : 0;
    }

    boolean isUtf8() {
      long odd = bad + (open > 0 ? 1 : 0);
      return odd == 0 || good > 0;
    }
  }
}
