package id.netra.text.news;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds the measures that a page tells of. A rule holds in a sentence or it does not; what a
/// measure needs stands in `measures.yaml`.
final class Measures {
  private final Map<Measure, List<Rule>> rules = new EnumMap<>(Measure.class);

  /// @param needed signs that must all stand in the sentence
  /// @param barred signs none of which may
  record Rule(List<String> needed, List<String> barred) {
    static Rule of(String text) {
      String[] parts = text.split(" - ", -1);
      return new Rule(
          List.of(parts[0].split(" \\+ ", -1)),
          Arrays.stream(parts).skip(1).map(String::strip).toList());
    }

    boolean holdsIn(Sentence sentence) {
      return needed.stream().allMatch(sentence::has) && barred.stream().noneMatch(sentence::has);
    }
  }

  Measures(Signs signs) {
    WordList.read("news/measures.yaml")
        .forEach((measure, lines) -> {
          List<Rule> its = lines.stream().map(Rule::of).toList();
          its.forEach(rule -> check(rule, signs));
          rules.put(Measure.valueOf(measure), its);
        });
  }

  private static void check(Rule rule, Signs signs) {
    var names = new ArrayList<>(rule.needed());
    names.addAll(rule.barred());
    names.stream()
        .filter(name -> !signs.knows(name))
        .findFirst()
        .ifPresent(name -> {
          throw new IllegalStateException("no such sign: " + name);
        });
  }

  /// The measures, in the order of [Measure].
  List<Measure> in(Article article) {
    return rules.entrySet().stream()
        .filter(entry -> holds(entry.getValue(), article))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean holds(List<Rule> rules, Article article) {
    return article.sentences().stream()
        .anyMatch(sentence -> rules.stream().anyMatch(rule -> rule.holdsIn(sentence)));
  }
}
