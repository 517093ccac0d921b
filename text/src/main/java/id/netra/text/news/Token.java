package id.netra.text.news;

/// A word or number of a sentence.
///
/// @param word in small letters
/// @param surface as it is printed
/// @param start where it begins in the sentence
/// @param end where it has ended
record Token(String word, String surface, int start, int end) {
  /// True if it begins with a capital letter, as a name does.
  boolean isCapital() {
    return Character.isUpperCase(surface.charAt(0));
  }

  /// True if it is printed in capital letters throughout.
  boolean isShouted() {
    return surface.length() > 1 && surface.chars().allMatch(Character::isUpperCase);
  }

  boolean isNumber() {
    return surface.chars().allMatch(Character::isDigit);
  }
}
