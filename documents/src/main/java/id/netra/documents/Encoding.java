package id.netra.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// How the letters of a text stand in its file.
///
/// @param mark the byte order mark at the beginning, empty if there is none
record Encoding(Charset charset, String mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";
  private static final char UNKNOWN = '\uFFFD';

  static final Encoding UTF_8_MARKED = new Encoding(StandardCharsets.UTF_8, MARK);

  /// Tells by the byte order mark, else takes UTF-8 where every byte suits it, else windows-1252.
  static Encoding of(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, MARK);
    }
    if (startsWith(file, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, MARK);
    }
    Encoding utf8 =
        startsWith(file, 0xEF, 0xBB, 0xBF)
            ? UTF_8_MARKED
            : new Encoding(StandardCharsets.UTF_8, "");
    return utf8.decode(file) == null ? new Encoding(WINDOWS, "") : utf8;
  }

  /// The text without its mark, or null if the bytes are not of this encoding. Bytes that mean
  /// nothing in windows-1252 become the control characters of their number, so that nothing is
  /// lost.
  @Nullable String decode(byte[] file) {
    if (charset.equals(WINDOWS)) {
      char[] letters = new String(file, WINDOWS).toCharArray();
      for (int i = 0; i < letters.length; i++) {
        letters[i] = letters[i] == UNKNOWN ? (char) (file[i] & 0xFF) : letters[i];
      }
      return new String(letters);
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.substring(mark.length());
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  /// The text as bytes, its mark before it.
  byte[] encode(String text) {
    byte[] bytes = (mark + text).getBytes(charset);
    if (charset.equals(WINDOWS)) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = isControl(text.charAt(i)) ? (byte) text.charAt(i) : bytes[i];
      }
    }
    return bytes;
  }

  boolean isUnicode() {
    return !charset.equals(WINDOWS);
  }

  /// True if every letter of that text has bytes in this encoding.
  boolean canHold(String text) {
    return charset.newEncoder().canEncode(text);
  }

  private static boolean isControl(char letter) {
    return letter >= 0x80 && letter < 0xA0;
  }

  private static boolean startsWith(byte[] file, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
