package id.netra.text;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Mends words that are one letter away from a word of the lists: "kampaney", "deklrasi".
///
/// Short words stay as they are: too many of them are a letter from another.
final class Spelling {
  private static final int SHORTEST = 6;

  private final Set<String> known;
  private final Map<Character, NearWords> byLetter;

  /// @param known the words that are right
  Spelling(Set<String> known) {
    this.known = Set.copyOf(known);
    byLetter =
        known.stream()
            .filter(word -> word.length() >= SHORTEST)
            .collect(
                groupingBy(word -> word.charAt(0), collectingAndThen(toList(), NearWords::new)));
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

  /// People rarely miss the first letter.
  private @Nullable String nearest(String stem) {
    NearWords near = stem.isEmpty() ? null : byLetter.get(stem.charAt(0));
    return near == null || stem.length() < SHORTEST || !stem.chars().allMatch(Character::isLetter)
        ? null
        : near.to(stem, 1);
  }
}
