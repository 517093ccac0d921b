package id.netra.text.cite;

import org.jspecify.annotations.Nullable;

/// Reads the number of a letter, which may hold blanks around its strokes:
/// `100.3.4.2/693/B.Pem.Kes/ 2024`.
final class NumberReader {
  private static final int MOST_TOKENS = 40;

  /// A number of parts.
  ///
  /// @param text without blanks
  /// @param next the token behind it
  record Read(Extent at, String text, int next) {
    boolean hasParts() {
      return text.indexOf('/') > 0 || text.indexOf('-') > 0;
    }
  }

  private NumberReader() {}

  /// The number that begins there; null if none does.
  static @Nullable Read at(Tokens tokens, int first) {
    if (!opens(tokens, first)) {
      return null;
    }
    int i = first + 1;
    while (i - first < MOST_TOKENS && goesOn(tokens, i)) {
      i++;
    }
    while (i > first + 1 && isLoose(tokens.get(i - 1).word())) {
      i--;
    }
    var text = new StringBuilder();
    boolean digits = false;
    for (int k = first; k < i; k++) {
      Token token = tokens.get(k);
      text.append(tokens.text(), token.start(), token.end());
      digits |= token.isNumber() || token.kind() == Token.Kind.MIXED;
    }
    return digits ? new Read(tokens.extent(first, i - 1), text.toString(), i) : null;
  }

  private static boolean opens(Tokens tokens, int i) {
    Token token = tokens.get(i);
    boolean spaced =
        token.word().length() == 1
            && token.isWord()
            && tokens.isCapital(i)
            && tokens.is(i + 1, "/")
            && tokens.get(i + 2).isNumber();
    boolean letters =
        token.isWord()
            && tokens.get(i + 1).isSign()
            && !tokens.isApart(i + 1)
            && "/-.".contains(tokens.get(i + 1).word());
    return token.isNumber() || token.kind() == Token.Kind.MIXED || letters || spaced;
  }

  private static boolean goesOn(Tokens tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    if (token.breaks() > 1 || token.word().isEmpty()) {
      return false;
    }
    if (token.is("/")) {
      return !tokens.isApart(i) || isPart(tokens, i + 1);
    }
    if (tokens.isApart(i)) {
      return before.is("/") && isPart(tokens, i);
    }
    return switch (token.word()) {
      case ".", "-" -> (isPart(tokens, i + 1) && !tokens.isApart(i + 1)) || tokens.is(i + 1, "/");
      case "_", "…", "&" -> true;
      default -> !token.isSign();
    };
  }

  /// A number, or letters that a unit may be called by.
  private static boolean isPart(Tokens tokens, int i) {
    Token token = tokens.get(i);
    return token.isNumber()
        || token.kind() == Token.Kind.MIXED
        || (token.isWord() && (tokens.isCapital(i) || !tokens.isApart(i)));
  }

  private static boolean isLoose(String word) {
    return word.equals("/") || word.equals("-") || word.equals(".") || word.equals("&");
  }
}
