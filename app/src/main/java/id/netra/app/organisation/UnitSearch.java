package id.netra.app.organisation;

import id.netra.roster.Names;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds units by what somebody remembers of their names; a tree is small enough to look through.
public final class UnitSearch {
  private static final float LEAST = 0.4f;

  private UnitSearch() {}

  private record Scored(Unit unit, float score) {}

  /// The units whose names are most like what was typed, the likest first.
  public static List<Unit> find(UnitTree tree, String typed, int limit) {
    List<NameMatch> wanted =
        Arrays.stream(Names.plain(typed).split(" ", -1))
            .filter(word -> !word.isEmpty())
            .map(NameMatch::new)
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return tree.all().stream()
        .map(unit -> new Scored(unit, score(unit, wanted)))
        .filter(one -> one.score() >= LEAST)
        .sorted(
            Comparator.comparingDouble((Scored one) -> -one.score())
                .thenComparing(one -> one.unit().name()))
        .limit(limit)
        .map(Scored::unit)
        .toList();
  }

  /// How well every word is found in the name, on average; 0 if one is not found at all.
  private static float score(Unit unit, List<NameMatch> wanted) {
    String[] words = Names.plain(unit.name()).split(" ", -1);
    float sum = 0;
    for (NameMatch match : wanted) {
      float best = 0;
      for (String word : words) {
        best = Math.max(best, match.weight(word));
      }
      if (best == 0) {
        return 0;
      }
      sum += best;
    }
    return sum / wanted.size();
  }
}
