package id.netra.roster;

/// What a column seems to hold.
///
/// @param column counted from 0
/// @param score from 0 to 100: 100 is the field's own heading
public record Suggestion(Field field, int column, int score) {
  private static final int SURE = 60;

  /// True if it may be taken without asking.
  public boolean isSure() {
    return score >= SURE;
  }
}
