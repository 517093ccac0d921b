package id.netra.app.advice.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Something that can be found by its words.
///
/// @param thing what is found
/// @param fields its texts in both languages, in plain words between two spaces
/// @param weights how much a hit in each field counts
record Findable<T>(T thing, List<String> fields, List<Integer> weights) {
  private static final int SHORT = 4;
  private static final int PHRASE = 20;

  /// How well it fits, 0 for not at all.
  ///
  /// @param enough how many of the wishes must be met
  int score(Wanted wanted, int enough) {
    int met = 0;
    int score = 0;
    for (Set<String> wish : wanted.wishes()) {
      int best = best(wish);
      met += best > 0 ? 1 : 0;
      score += best;
    }
    if (met < enough) {
      return 0;
    }
    boolean whole =
        wanted.wishes().size() > 1
            && fields.stream().anyMatch(field -> field.contains(" " + wanted.phrase() + " "));
    return whole ? score + PHRASE : score;
  }

  private int best(Set<String> wish) {
    int best = 0;
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      if (weights.get(i) > best && wish.stream().anyMatch(word -> holds(field, word))) {
        best = weights.get(i);
      }
    }
    return best;
  }

  /// Short words and numbers must stand alone; long ones may be a part, as roots are in Indonesian.
  static boolean holds(String field, String word) {
    boolean whole = word.length() < SHORT || word.chars().anyMatch(Character::isDigit);
    return field.contains(whole ? " " + word + " " : word);
  }

  /// Every word of its fields.
  Stream<String> words() {
    return fields.stream().flatMap(field -> Stream.of(field.strip().split(" ")));
  }
}
