package id.netra.text;

import java.util.List;

/// Words that mean something when they stand one after the other.
///
/// A root speaks for everything derived from it, a derived word for itself alone: "datang" for
/// "mendatangi" too, but "mendatangkan" not for "datang". Within phrases of several words stems
/// count.
///
/// @param exact true when the words count as they are typed, not by their stems
record Phrase(List<Word> words, boolean exact) {
  private static final String AS_TYPED = "=";

  Phrase {
    words = List.copyOf(words);
  }

  /// A phrase as it stands in the word lists; `=` before it means as typed.
  static Phrase of(String text, Splitter splitter) {
    boolean asTyped = text.startsWith(AS_TYPED);
    List<Word> words = splitter.words(asTyped ? text.substring(1) : text);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase without a word: " + text);
    }
    boolean derived =
        words.size() == 1 && !words.getFirst().stem().equals(words.getFirst().surface());
    return new Phrase(words, asTyped || derived);
  }

  int length() {
    return words.size();
  }

  /// The word under which a text is searched for the phrase.
  String first() {
    return exact ? words.getFirst().surface() : words.getFirst().stem();
  }

  /// True if the text goes on with this phrase from that place.
  boolean standsAt(int place, List<Word> text) {
    if (place + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), text.get(place + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(Word wanted, Word found) {
    return exact
        ? wanted.surface().equals(found.surface()) || wanted.surface().equals(found.bare())
        : wanted.stem().equals(found.stem());
  }
}
