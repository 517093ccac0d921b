package id.netra.text.news;

import java.util.HashMap;
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

  /// True if one of its wordings begins the sentence.
  boolean beginsWith(String sign) {
    return all(sign).stream().anyMatch(span -> span.first() == 0);
  }

  /// The sentence with a sign that it has from the one before it.
  Sentence with(String sign) {
    var more = new HashMap<>(signs);
    more.putIfAbsent(sign, List.of(new Span(0, tokens.size())));
    return new Sentence(number, text, headline, tokens, more);
  }
}
