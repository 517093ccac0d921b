package id.netra.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/// Words that are right, to find the one that was meant.
///
/// A letter put in, taken out, changed or swapped with its neighbour counts one.
public final class NearWords {
  private final Map<Integer, List<String>> byLength = new TreeMap<>();

  /// @param words the words that are right
  public NearWords(Collection<String> words) {
    words.stream()
        .sorted()
        .distinct()
        .forEach(
            word -> byLength.computeIfAbsent(word.length(), unseen -> new ArrayList<>()).add(word));
  }

  /// The nearest of the words.
  ///
  /// @param slips how many letters it may be away at most, 1 or 2
  /// @return null if none is so near
  public @Nullable String to(String typed, int slips) {
    var automata = new LevenshteinAutomata(typed, true);
    for (int slip = 1; slip <= slips; slip++) {
      Automaton automaton = automata.toAutomaton(slip);
      var near = new CharacterRunAutomaton(automaton);
      for (int length = typed.length() - slip; length <= typed.length() + slip; length++) {
        for (String word : byLength.getOrDefault(length, List.of())) {
          if (near.run(word)) {
            return word;
          }
        }
      }
    }
    return null;
  }
}
