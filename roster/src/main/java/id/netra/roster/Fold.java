package id.netra.roster;

import java.util.Locale;

/// Texts made alike so that they can be compared.
final class Fold {
  private static final int LONGEST_NOTHING = 12;
  private static final Spellings NOTHING = Spellings.of("nothing.psv");

  private Fold() {}

  /// Lower-case letters and digits, one blank between the words of them.
  static String words(String text) {
    var folded = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        if (apart && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(letter);
        apart = false;
      } else {
        apart = true;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /// Lower-case letters and digits, nothing between them.
  static String letters(String text) {
    return words(text).replace(" ", "");
  }

  /// Without blanks at its ends, of whatever kind, nor what office programs put before a text.
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /// Blanks, also those that do not break and those that have no width.
  static boolean isBlank(char letter) {
    return letter <= ' '
        || letter == '\u00A0'
        || letter == '\uFEFF'
        || (letter >= '\u200B' && letter <= '\u200F')
        || letter == '\u2060'
        || Character.isWhitespace(letter)
        || Character.isSpaceChar(letter);
  }

  /// The text trimmed, its blanks made one; empty where there is only a dash or the like.
  static String value(String text) {
    String trimmed = trim(text);
    boolean plain = true;
    boolean any = false;
    for (int i = 0; i < trimmed.length(); i++) {
      char letter = trimmed.charAt(i);
      any |= Character.isLetterOrDigit(letter);
      plain &= letter == ' ' ? trimmed.charAt(i + 1) != ' ' : !isBlank(letter);
    }
    return !any ? "" : plain ? trimmed : oneBlank(trimmed);
  }

  /// The same, and empty too where people write words for nothing: "belum ada".
  static String valueOrNothing(String text) {
    String value = value(text);
    boolean nothing = value.length() <= LONGEST_NOTHING && NOTHING.meaning(value) != null;
    return nothing ? "" : value;
  }

  private static String oneBlank(String text) {
    var made = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = isBlank(text.charAt(i)) ? ' ' : text.charAt(i);
      if (letter != ' ' || made.charAt(made.length() - 1) != ' ') {
        made.append(letter);
      }
    }
    return made.toString();
  }
}
