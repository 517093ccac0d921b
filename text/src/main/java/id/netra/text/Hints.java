package id.netra.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facts told beside the act: who, about whom, on duty or not.
final class Hints {
  private static final String ATTRIBUTES = "attributes";

  private final Map<String, Map<String, Lexicon>> byFacet = new LinkedHashMap<>();

  Hints(Map<String, Map<String, List<String>>> phrases, Splitter splitter) {
    phrases.forEach((facet, values) -> {
      var lexicons = new LinkedHashMap<String, Lexicon>();
      values.forEach(
          (value, all) -> lexicons.put(value, new Lexicon(Map.of(value, all), splitter)));
      byFacet.put(facet, lexicons);
    });
  }

  /// What was told, one value a facet but for attributes.
  record Told(Map<String, String> facts, List<String> attributes) {}

  /// The first value of each facet, in the order of the list, that the text speaks of and does not
  /// deny.
  Told in(List<Word> words) {
    var facts = new LinkedHashMap<String, String>();
    var attributes = new ArrayList<String>();
    byFacet.forEach((facet, values) ->
        values.forEach((value, lexicon) -> {
          if (speaks(lexicon, value, words)) {
            if (!facet.equals(ATTRIBUTES)) {
              facts.putIfAbsent(facet, value);
            } else if (!attributes.contains("NONE")) {
              attributes.add(value);
            }
          }
        }));
    return new Told(facts, attributes);
  }

  /// A phrase that begins with a denial says itself what is denied.
  private static boolean speaks(Lexicon lexicon, String value, List<Word> words) {
    return lexicon.mentions(words).getOrDefault(value, List.of()).stream()
        .anyMatch(mention -> !mention.denied() || Denial.begins(words.get(mention.first())));
  }
}
