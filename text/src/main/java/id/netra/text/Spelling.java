package id.netra.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/// Mends words that are one letter away from a word of the lists: "kampaney", "deklrasi".
///
/// Short words stay as they are: too many of them are a letter from another.
final class Spelling {
  private static final int SHORTEST = 6;

  private final Set<String> known;
  private final Map<Character, List<String>> byLetter = new HashMap<>();

  /// @param known the words that are right
  Spelling(Set<String> known) {
    this.known = Set.copyOf(known);
    for (String word : known) {
      if (word.length() >= SHORTEST) {
        byLetter.computeIfAbsent(word.charAt(0), unseen -> new ArrayList<>()).add(word);
      }
    }
  }

  /// The same words, with those mended that look like a slip.
  List<Word> mend(List<Word> words) {
    return words.stream().map(this::mend).toList();
  }

  private Word mend(Word word) {
    if (known.contains(word.stem()) || known.contains(word.surface())) {
      return word;
    }
    String right = nearest(word.stem());
    return right == null ? word : new Word(word.surface(), right, word.clause());
  }

  private @Nullable String nearest(String stem) {
    if (stem.length() < SHORTEST || !stem.chars().allMatch(Character::isLetter)) {
      return null;
    }
    var within = new CharacterRunAutomaton(new LevenshteinAutomata(stem, true).toAutomaton(1));
    return byLetter.getOrDefault(stem.charAt(0), List.of()).stream()
        .filter(within::run)
        .findFirst()
        .orElse(null);
  }
}
