package id.netra.text.news;

import id.netra.text.WordList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the measures that a page tells of. A rule holds in a sentence or it does not; what a
/// measure needs stands in `measures.yaml`.
final class Measures {
  private final Map<Measure, List<Rule>> rules = new EnumMap<>(Measure.class);

  /// @param needed signs that must all stand in the sentence
  /// @param outside signs within which the first of those needed does not count
  /// @param barred signs none of which may stand in the sentence
  record Rule(List<String> needed, List<String> outside, List<String> barred) {
    private static final String OUTSIDE = " outside ";

    static Rule of(String text) {
      String[] parts = text.split(" - ", -1);
      String[] seen = parts[0].split(OUTSIDE, -1);
      return new Rule(
          List.of(seen[0].split(" \\+ ", -1)),
          Arrays.stream(seen).skip(1).map(String::strip).toList(),
          Arrays.stream(parts).skip(1).map(String::strip).toList());
    }

    List<String> signs() {
      return Stream.of(needed, outside, barred).flatMap(List::stream).toList();
    }

    boolean holdsIn(Sentence sentence) {
      return needed.stream().allMatch(sentence::has)
          && barred.stream().noneMatch(sentence::has)
          && sentence.all(needed.getFirst()).stream().anyMatch(span -> counts(span, sentence));
    }

    private boolean counts(Span span, Sentence sentence) {
      return outside.stream()
          .flatMap(sign -> sentence.all(sign).stream())
          .noneMatch(other -> other.first() < span.after() && span.first() < other.after());
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
    rule.signs().stream()
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
