package id.netra.text.cite;

/// A word, a number or a sign of a text.
///
/// @param start where it begins, in UTF-16 code units
/// @param end where it ends
/// @param word in lower case, a keyword in its usual spelling; dashes of all kinds are `-`
/// @param breaks how many line feeds stand before it
record Token(int start, int end, String word, Kind kind, int breaks) {
  enum Kind {
    WORD,
    NUMBER,
    /// Letters and digits in one run, such as `132A` or `2O23`.
    MIXED,
    SIGN
  }

  /// What stands behind the last token.
  static final Token NONE = new Token(-1, -1, "", Kind.SIGN, 2);

  boolean is(String other) {
    return word.equals(other);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isSign() {
    return kind == Kind.SIGN;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }
}
