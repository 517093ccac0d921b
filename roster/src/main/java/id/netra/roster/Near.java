package id.netra.roster;

/// Words and numbers that differ by a slip of the hand.
final class Near {
  private Near() {}

  /// True if one letter is changed, missing, too many, or two neighbours are swapped.
  static boolean isOneSlip(String one, String other) {
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < shorter - from
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    int restOfOne = one.length() - from - back;
    int restOfOther = other.length() - from - back;
    return Math.max(restOfOne, restOfOther) <= 1
        || (restOfOne == 2
            && restOfOther == 2
            && one.charAt(from) == other.charAt(from + 1)
            && one.charAt(from + 1) == other.charAt(from));
  }

  /// At how many places two words of one length differ.
  static int changes(String one, String other) {
    int changes = 0;
    for (int i = 0; i < one.length(); i++) {
      changes += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return changes;
  }
}
