package id.netra.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Facts told beside the act: who, about whom, on duty or not.
final class Hints {
  private static final String STATUS = "actor.status";

  /// In `hints.yaml`, phrases that tell nothing although a part of them would.
  private static final String NOTHING = "-";

  private final Map<String, List<String>> valuesByFacet = new LinkedHashMap<>();
  private final Lexicon lexicon;

  Hints(Map<String, Map<String, List<String>>> phrases, Splitter splitter) {
    var all = new LinkedHashMap<String, List<String>>();
    phrases.forEach((facet, values) -> {
      valuesByFacet.put(facet, List.copyOf(values.keySet()));
      values.forEach((value, its) -> all.put(fact(facet, value), its));
    });
    lexicon = new Lexicon(all, splitter);
  }

  /// The first value of each facet, in the order of the list, that the text speaks of and does not
  /// deny. Of several people the status counts that follows "saya", or none: "saya PNS, diajak pak
  /// kades".
  ///
  /// @return values by the contract's names of facets; `NONE` for `attributes`
  Map<String, String> in(List<Word> words) {
    Map<String, List<Mention>> mentions = lexicon.mentions(words);
    var facts = new LinkedHashMap<String, String>();
    valuesByFacet.forEach((facet, values) -> {
      List<String> spoken =
          values.stream()
              .filter(value -> !spoken(facet, value, mentions, words).isEmpty())
              .toList();
      boolean people = facet.equals(STATUS) && spoken.size() > 1;
      spoken.stream()
          .filter(value ->
              !people
                  || spoken(facet, value, mentions, words).stream()
                      .anyMatch(one -> isOwn(one, words)))
          .findFirst()
          .filter(value -> !value.equals(NOTHING))
          .ifPresent(value -> facts.put(facet, value));
    });
    return facts;
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

  /// Where a value is spoken of. A phrase that begins with a denial says itself what is denied.
  private static List<Mention> spoken(
      String facet, String value, Map<String, List<Mention>> mentions, List<Word> words) {
    return mentions.getOrDefault(fact(facet, value), List.of()).stream()
        .filter(mention -> !mention.denied() || Denial.begins(words.get(mention.first())))
        .toList();
  }

  private static String fact(String facet, String value) {
    return facet + "=" + value;
  }
}
