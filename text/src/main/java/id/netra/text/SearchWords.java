package id.netra.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that lead to a kind of act, for lists that are searched without a reader of questions.
///
/// @param concepts the single words of every concept, slang and misspellings among them; in the
///   order of the word list
/// @param kinds the concepts that speak for each kind, by their places in the list
public record SearchWords(List<Set<String>> concepts, Map<String, List<Integer>> kinds) {
  public SearchWords {
    concepts = List.copyOf(concepts);
    kinds = Map.copyOf(kinds);
  }

  /// The words that come with this version.
  public static SearchWords current() {
    Map<String, List<String>> phrases = WordList.read("concepts.yaml");
    List<String> names = List.copyOf(phrases.keySet());
    var kinds = new LinkedHashMap<String, List<Integer>>();
    WordList.read("kinds.yaml").forEach((kind, lines) -> kinds.put(kind, speaking(lines, names)));
    return new SearchWords(phrases.values().stream().map(SearchWords::words).toList(), kinds);
  }

  /// What a sign asks for in one word stands in quotation marks and is no concept.
  private static List<Integer> speaking(List<String> lines, List<String> names) {
    return lines.stream()
        .flatMap(line -> Sign.of(line).near().stream())
        .flatMap(Set::stream)
        .map(names::indexOf)
        .filter(place -> place >= 0)
        .distinct()
        .sorted()
        .toList();
  }

  private static Set<String> words(List<String> phrases) {
    var words = new LinkedHashSet<String>();
    for (String phrase : phrases) {
      words.addAll(Arrays.asList(phrase.replace("=", "").split("\\s+", -1)));
    }
    return words;
  }
}
