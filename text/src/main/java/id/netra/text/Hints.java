package id.netra.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facts told beside the act: who, about whom, on duty or not.
final class Hints {
  private static final String ATTRIBUTES = "attributes";
  private static final String STATUS = "actor.status";

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
  /// deny. Of several people the status counts that follows "saya", or none: "saya PNS, diajak pak
  /// kades".
  Told in(List<Word> words) {
    var facts = new LinkedHashMap<String, String>();
    var attributes = new ArrayList<String>();
    byFacet.forEach((facet, values) -> {
      var spoken = new LinkedHashMap<String, List<Mention>>();
      values.forEach((value, lexicon) -> {
        List<Mention> mentions = mentions(lexicon, value, words);
        if (!mentions.isEmpty()) {
          spoken.put(value, mentions);
        }
      });
      if (facet.equals(ATTRIBUTES)) {
        attributes.addAll(spoken.keySet());
      } else if (facet.equals(STATUS) && spoken.size() > 1) {
        spoken.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(one -> isOwn(one, words)))
            .findFirst()
            .ifPresent(entry -> facts.put(facet, entry.getKey()));
      } else if (!spoken.isEmpty()) {
        facts.put(facet, spoken.firstEntry().getKey());
      }
    });
    if ("CPNS".equals(facts.get(STATUS))) {
      // "Calon PNS" is no candidate.
      facts.remove("target.type");
    }
    return new Told(facts, attributes);
  }

  /// True if one of the three words before says "I".
  private static boolean isOwn(Mention mention, List<Word> words) {
    for (int i = Math.max(0, mention.first() - 3); i < mention.first(); i++) {
      if (words.get(i).surface().equals("saya")
          && words.get(i).clause() == words.get(mention.first()).clause()) {
        return true;
      }
    }
    return false;
  }

  /// A phrase that begins with a denial says itself what is denied.
  private static List<Mention> mentions(Lexicon lexicon, String value, List<Word> words) {
    return lexicon.mentions(words).getOrDefault(value, List.of()).stream()
        .filter(mention -> !mention.denied() || Denial.begins(words.get(mention.first())))
        .toList();
  }
}
