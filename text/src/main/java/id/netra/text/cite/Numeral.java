package id.netra.text.cite;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A number as it stands in a text.
///
/// @param value its digits, leading noughts left out
/// @param clear false if letters or signs stand for digits, as scanners read them
record Numeral(Extent at, String value, boolean clear) {
  private static final int LONGEST = 6;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2099;
  private static final Map<Character, Character> LOOKS_LIKE =
      Map.ofEntries(
          Map.entry('o', '0'),
          Map.entry('q', '0'),
          Map.entry('l', '1'),
          Map.entry('i', '1'),
          Map.entry('|', '1'),
          Map.entry('z', '2'),
          Map.entry('a', '4'),
          Map.entry('s', '5'),
          Map.entry('§', '5'),
          Map.entry('b', '8'),
          Map.entry('g', '9'));

  /// The number of an instrument; null if there is none.
  static @Nullable Numeral at(Tokens tokens, int i) {
    Token token = tokens.get(i);
    if (token.word().isEmpty() || token.word().length() > LONGEST) {
      return null;
    }
    Extent at = tokens.extent(i, i);
    if (token.isNumber()) {
      return new Numeral(at, plain(token.word()), true);
    }
    boolean mayBe = token.kind() == Token.Kind.MIXED || token.is("§");
    String digits = mayBe ? digits(token.word()) : null;
    return digits == null ? null : new Numeral(at, plain(digits), false);
  }

  /// A year of the republic; null if there is none.
  static @Nullable Numeral year(Tokens tokens, int i) {
    Numeral number = at(tokens, i);
    return number != null && isYear(number.value()) ? number : null;
  }

  static boolean isYear(String digits) {
    if (digits.length() != 4 || !digits.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  int number() {
    return Integer.parseInt(value);
  }

  /// The digits that letters look like; null if one of them looks like none.
  static @Nullable String digits(String word) {
    var digits = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      Character like =
          letter >= '0' && letter <= '9' ? Character.valueOf(letter) : LOOKS_LIKE.get(letter);
      if (like == null) {
        return null;
      }
      digits.append(like);
    }
    return digits.toString();
  }

  private static String plain(String digits) {
    int i = 0;
    while (i < digits.length() - 1 && digits.charAt(i) == '0') {
      i++;
    }
    return digits.substring(i);
  }
}
