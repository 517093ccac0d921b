package id.netra.text.news;

/// A stretch of words of a sentence.
///
/// @param first the place of its first word
/// @param after the place after its last word
record Span(int first, int after) {
  boolean holds(int place) {
    return place >= first && place < after;
  }
}
