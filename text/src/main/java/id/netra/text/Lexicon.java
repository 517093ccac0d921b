package id.netra.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which phrases mean which concept. Finds every mention of a concept in a text, also those that
/// lie within each other.
final class Lexicon {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private record Entry(Phrase phrase, String concept) {}

  /// @param phrases the phrases of every concept
  Lexicon(Map<String, List<String>> phrases, Splitter splitter) {
    phrases.forEach((concept, all) -> all.forEach(text -> add(concept, text, splitter)));
  }

  private void add(String concept, String text, Splitter splitter) {
    Phrase phrase = Phrase.of(text, splitter);
    byFirst
        .computeIfAbsent(phrase.first(), unseen -> new ArrayList<>())
        .add(new Entry(phrase, concept));
  }

  /// Every stem or word with which a phrase begins.
  Set<String> beginnings() {
    return byFirst.keySet();
  }

  /// The mentions of every concept, in the order of the text.
  Map<String, List<Mention>> mentions(List<Word> words) {
    BitSet denied = Denial.in(words);
    var found = new LinkedHashMap<String, List<Mention>>();
    for (int place = 0; place < words.size(); place++) {
      Word word = words.get(place);
      for (String key : new LinkedHashSet<>(List.of(word.stem(), word.surface(), word.bare()))) {
        collect(byFirst.getOrDefault(key, List.of()), place, words, denied, found);
      }
    }
    return found;
  }

  private static void collect(
      List<Entry> entries,
      int place,
      List<Word> words,
      BitSet denied,
      Map<String, List<Mention>> found) {
    for (Entry entry : entries) {
      if (entry.phrase.standsAt(place, words)) {
        int last = place + entry.phrase.length() - 1;
        List<Mention> its = found.computeIfAbsent(entry.concept, unseen -> new ArrayList<>());
        var mention = new Mention(entry.concept, place, last, denied.get(last));
        if (!its.contains(mention)) {
          its.add(mention);
        }
      }
    }
  }
}
