package id.netra.app.advice.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of the rule book: a word that none of them holds is read as the one nearest to it.
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONG = 8;

  private final List<String> words;

  Spelling(Set<String> words) {
    this.words = words.stream().filter(word -> word.length() >= SHORTEST - 1).sorted().toList();
  }

  Wanted mended(Wanted wanted) {
    return new Wanted(wanted.phrase(), wanted.wishes().stream().map(this::mended).toList());
  }

  private Set<String> mended(Set<String> wish) {
    boolean known = wish.size() > 1 || words.stream().anyMatch(word -> holds(word, wish));
    if (known) {
      return wish;
    }
    return wish.stream()
        .flatMap(word -> nearest(word).stream())
        .collect(
            Collectors.collectingAndThen(Collectors.toSet(), near -> near.isEmpty() ? wish : near));
  }

  private static boolean holds(String word, Set<String> wish) {
    return wish.stream().anyMatch(word::contains);
  }

  private List<String> nearest(String word) {
    if (word.length() < SHORTEST) {
      return List.of();
    }
    int allowed = word.length() < LONG ? 1 : 2;
    return words.stream()
        .filter(one -> Math.abs(one.length() - word.length()) <= allowed)
        .filter(one -> distance(one, word) <= allowed)
        .sorted(Comparator.comparingInt(one -> distance(one, word)))
        .limit(1)
        .toList();
  }

  /// How many letters must be put in, taken out or changed (Levenshtein).
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
