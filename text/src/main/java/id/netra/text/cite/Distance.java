package id.netra.text.cite;

/// How far two spellings are apart.
final class Distance {
  private Distance() {}

  /// True if one letter too many, too few or another makes one of the other.
  static boolean isOne(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1 && !one.equals(other);
  }

  /// True if two neighbouring letters changed places, and nothing else.
  static boolean isSwap(String one, String other) {
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    int i = 0;
    while (one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i + 1 < one.length()
        && one.charAt(i) == other.charAt(i + 1)
        && one.charAt(i + 1) == other.charAt(i)
        && one.substring(i + 2).equals(other.substring(i + 2));
  }

  /// How many letters must be put in, taken out or changed (Levenshtein); for short texts.
  static int of(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = above[0];
      above[0] = i;
      for (int j = 1; j < above.length; j++) {
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = above[j];
        above[j] = Math.min(change, Math.min(above[j], above[j - 1]) + 1);
      }
    }
    return above[other.length()];
  }
}
