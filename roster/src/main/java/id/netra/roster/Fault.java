package id.netra.roster;

/// Why a row cannot be trusted.
///
/// @param found how many columns it has
/// @param expected how many the header has
record Fault(Kind kind, int found, int expected) {
  enum Kind {
    TOO_FEW,
    TOO_MANY,
    QUOTE,
    FRAGMENT,
    LETTERS
  }

  static Fault of(Kind kind) {
    return new Fault(kind, 0, 0);
  }
}
