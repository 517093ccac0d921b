package id.netra.text.cite;

/// What is to be said of a reference (contract, section 3).
public enum Status {
  OK,
  REPEALED,
  NOT_YET_IN_FORCE,
  /// Its election is over.
  SPENT,
  WRONG_TYPE,
  WRONG_YEAR,
  WRONG_NUMBER,
  WRONG_TITLE,
  WRONG_ARTICLE,
  DATE_MISMATCH,
  /// Number or year is missing or unreadable.
  AMBIGUOUS,
  /// Not in the registry: never called wrong.
  UNKNOWN;

  /// True if somebody should mend the text: everything but what is right and what nobody can tell.
  public boolean isProblem() {
    return this != OK && this != UNKNOWN;
  }
}
