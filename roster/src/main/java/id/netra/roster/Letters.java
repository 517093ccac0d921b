package id.netra.roster;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Tells texts whose letters were lost on the way.
final class Letters {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String USUAL =
      "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßŠšŽžŒœŸ"
          + "‘’‚“”„–—…•·´°²³½¼«»\u00A0\u00AD";

  private Letters() {}

  /// True if a letter is gone, is none, or was read in the wrong encoding.
  ///
  /// @param guessed the encoding is a guess, so that letters nobody writes tell that it is wrong
  static boolean areLost(String text, boolean guessed) {
    boolean high = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\uFFFD' || (letter < ' ' && !isBreak(letter)) || letter == 0x7F) {
        return true;
      }
      if (letter >= 0x80) {
        high = true;
        if (guessed && isOdd(text, i)) {
          return true;
        }
      }
    }
    return high && isTwiceEncoded(text);
  }

  private static boolean isBreak(char letter) {
    return letter == '\t' || letter == '\n' || letter == '\r' || letter == '\u000B';
  }

  /// A character that names and offices do not have; or a letter of another alphabet's accent that
  /// stands at no letter.
  private static boolean isOdd(String text, int i) {
    char letter = text.charAt(i);
    if (USUAL.indexOf(letter) < 0) {
      return true;
    }
    boolean alone = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
    return alone && (letter == 'Ã' || letter == 'Â');
  }

  /// UTF-8 that was taken for Windows' letters and written as UTF-8 once more: `JosÃ©`.
  private static boolean isTwiceEncoded(String text) {
    if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0 && text.indexOf('â') < 0) {
      return false;
    }
    try {
      ByteBuffer once = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(once).length() < text.length();
    } catch (CharacterCodingException not) {
      return false;
    }
  }
}
