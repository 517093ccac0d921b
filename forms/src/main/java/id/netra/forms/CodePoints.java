package id.netra.forms;

/// Turns places in UTF-16 code units into places in code points. Places that grow cost one pass
/// over the text; one that lies before the last costs a pass from its beginning.
final class CodePoints {
  private final CharSequence text;
  private final long before;
  private int unit;
  private long points;

  /// @param before how many code points stand before the text
  CodePoints(CharSequence text, long before) {
    this.text = text;
    this.before = before;
  }

  long at(int wanted) {
    if (wanted < unit) {
      points -= Character.codePointCount(text, wanted, unit);
    } else {
      points += Character.codePointCount(text, unit, wanted);
    }
    unit = wanted;
    return before + points;
  }
}
