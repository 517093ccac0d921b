package id.netra.text;

import java.util.regex.Pattern;

/// A word of a question.
///
/// @param surface as typed, in small letters, slang put into standard words
/// @param stem without its affixes
/// @param clause counts up at each mark of punctuation: what is denied in one is not in the next
record Word(String surface, String stem, int clause) {
  private static final Pattern CLITIC = Pattern.compile("(?<=\\p{L}{4})(nya|lah|kah|pun|ne|e)$");

  /// The word without what merely leans on it: "partainya", "kampanyekah".
  String bare() {
    return CLITIC.matcher(surface).replaceFirst("");
  }
}
