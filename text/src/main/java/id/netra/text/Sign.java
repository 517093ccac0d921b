package id.netra.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What speaks for a kind of act: concepts that stand near each other.
///
/// @param weight how much it counts
/// @param near each a set of concepts of which one must be there
/// @param without concepts that must not be there
/// @param within how many words all of them may span
record Sign(int weight, List<Set<String>> near, Set<String> without, int within) {
  private static final int NEIGHBOURHOOD = 10;
  private static final double DENIED = 0.25;

  Sign {
    near = List.copyOf(near);
    without = Set.copyOf(without);
  }

  /// A sign as it stands in `kinds.yaml`: `10 suka konten|akun -barang <12`.
  static Sign of(String line) {
    var near = new ArrayList<Set<String>>();
    var without = new ArrayList<String>();
    int within = NEIGHBOURHOOD;
    String[] words = line.strip().split("\\s+", -1);
    for (String word : Arrays.copyOfRange(words, 1, words.length)) {
      switch (word.charAt(0)) {
        case '-' -> without.add(word.substring(1));
        case '<' -> within = Integer.parseInt(word.substring(1));
        default -> near.add(Set.of(word.split("\\|", -1)));
      }
    }
    return new Sign(Integer.parseInt(words[0]), near, Set.copyOf(without), within);
  }

  /// A sign that was found.
  ///
  /// @param strength its weight, less where the text denies it
  /// @param first the place of the first word that speaks for it
  record Found(double strength, int first) {}

  /// Where the sign stands; [#NOWHERE] if it does not.
  ///
  /// @param mentions all mentions of a text by concept, in the order of the text
  Found in(Map<String, List<Mention>> mentions) {
    Found best = NOWHERE;
    for (Mention begin : any(near.getFirst(), mentions)) {
      Found found = around(begin, mentions);
      if (found.strength > best.strength) {
        best = found;
      }
    }
    return best;
  }

  /// Not found.
  static final Found NOWHERE = new Found(0, Integer.MAX_VALUE);

  private Found around(Mention begin, Map<String, List<Mention>> mentions) {
    int first = begin.first();
    boolean denied = begin.denied();
    for (Set<String> wanted : near.subList(1, near.size())) {
      Mention next = nearest(begin, wanted, mentions);
      if (next == null) {
        return NOWHERE;
      }
      first = Math.min(first, next.first());
    }
    for (String unwanted : without) {
      if (nearest(begin, Set.of(unwanted), mentions) != null) {
        return NOWHERE;
      }
    }
    return new Found(denied ? weight * DENIED : weight, first);
  }

  private @Nullable Mention nearest(
      Mention begin, Set<String> wanted, Map<String, List<Mention>> mentions) {
    Mention nearest = null;
    int least = Integer.MAX_VALUE;
    for (Mention other : any(wanted, mentions)) {
      int distance = Math.max(other.first() - begin.last(), begin.first() - other.last());
      boolean same = other.first() == begin.first() && other.last() == begin.last();
      if (!same && distance < least && distance <= within) {
        least = distance;
        nearest = other;
      }
    }
    return nearest;
  }

  private static List<Mention> any(Set<String> concepts, Map<String, List<Mention>> mentions) {
    var all = new ArrayList<Mention>();
    for (String concept : concepts) {
      all.addAll(mentions.getOrDefault(concept, List.of()));
    }
    return all;
  }
}
