package id.netra.text.news;

import java.util.List;
import java.util.Map;

/// A sentence with the signs it holds.
///
/// @param number its place in the article; the headline, if there is one, is the first
/// @param headline true for the headline
record Sentence(
    int number, String text, boolean headline, List<Token> tokens, Map<String, List<Span>> signs) {
  Sentence {
    tokens = List.copyOf(tokens);
    signs = Map.copyOf(signs);
  }

  boolean has(String sign) {
    return signs.containsKey(sign);
  }

  List<Span> all(String sign) {
    return signs.getOrDefault(sign, List.of());
  }

  /// What is printed between a word and the one before it.
  String before(int place) {
    int from = place == 0 ? 0 : tokens.get(place - 1).end();
    return text.substring(from, tokens.get(place).start());
  }
}
