package id.netra.app.organisation.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Parts people among units by their weights, to the last one.
final class Shares {
  private Shares() {}

  /// How many each unit gets: one at least if it has any weight, and all together that many.
  static int[] of(List<PlannedUnit> plan, int people) {
    long weights = plan.stream().mapToLong(PlannedUnit::weight).sum();
    int[] counts =
        plan.stream()
            .mapToInt(unit ->
                unit.weight() == 0 ? 0 : (int) Math.max(1, unit.weight() * (long) people / weights))
            .toArray();
    List<Integer> largest =
        IntStream.range(0, counts.length)
            .boxed()
            .filter(i -> plan.get(i).weight() > 0)
            .sorted(Comparator.comparingInt((Integer i) -> plan.get(i).weight()).reversed())
            .toList();
    int left = people - IntStream.of(counts).sum();
    for (int i = 0; left != 0; i = (i + 1) % largest.size()) {
      int step = Integer.signum(left);
      if (counts[largest.get(i)] + step > 0) {
        counts[largest.get(i)] += step;
        left -= step;
      }
    }
    return counts;
  }
}
