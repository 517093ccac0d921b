package id.netra.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The word lists: which phrases mean which concept. Finds every mention of a concept in a text,
/// also those that lie within each other.
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

  /// A word list of this package: lists of texts by name.
  static Map<String, List<String>> read(String file) {
    var lists = new LinkedHashMap<String, List<String>>();
    tree(file).forEach((name, items) -> lists.put(name.toString(), texts(items)));
    return lists;
  }

  /// A word list of two levels.
  static Map<String, Map<String, List<String>>> readDeep(String file) {
    var lists = new LinkedHashMap<String, Map<String, List<String>>>();
    tree(file)
        .forEach((name, inner) -> {
          var values = new LinkedHashMap<String, List<String>>();
          ((Map<?, ?>) inner).forEach((value, items) -> values.put(value.toString(), texts(items)));
          lists.put(name.toString(), values);
        });
    return lists;
  }

  private static Map<?, ?> tree(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file);
      }
      Object tree = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
      if (tree instanceof Map<?, ?> map) {
        return map;
      }
      throw new IllegalStateException("not a mapping: " + file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private static List<String> texts(Object items) {
    return ((List<?>) items).stream().map(String::valueOf).toList();
  }
}
