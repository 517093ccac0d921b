package id.netra.app.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Keeps back numbers that are so small that they speak of single people. A pure function.
public final class SmallCounts {
  /// The smallest number that is told.
  public static final int LEAST = 5;

  private SmallCounts() {}

  /// The parts of a whole whose sum is told as well: small ones are null, and so are the smallest
  /// of the others as long as what is kept back could be reckoned from the sum.
  public static SequencedMap<String, @Nullable Integer> kept(Map<String, Integer> parts) {
    var told = new LinkedHashMap<String, @Nullable Integer>();
    parts.forEach((name, count) -> told.put(name, count < LEAST ? null : count));
    while (isReckonable(parts, told)) {
      Optional<Map.Entry<String, @Nullable Integer>> next =
          told.entrySet().stream()
              .filter(entry -> entry.getValue() != null)
              .min(Comparator.comparingInt(entry -> parts.getOrDefault(entry.getKey(), 0)));
      if (next.isEmpty()) {
        break;
      }
      next.get().setValue(null);
    }
    return told;
  }

  private static boolean isReckonable(
      Map<String, Integer> parts, Map<String, @Nullable Integer> told) {
    int hidden = 0;
    int sum = 0;
    for (Map.Entry<String, @Nullable Integer> one : told.entrySet()) {
      if (one.getValue() == null) {
        hidden++;
        sum += parts.getOrDefault(one.getKey(), 0);
      }
    }
    return hidden > 0 && (hidden == 1 || sum < LEAST);
  }
}
