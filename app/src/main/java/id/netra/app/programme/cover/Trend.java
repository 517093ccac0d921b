package id.netra.app.programme.cover;

import id.netra.app.programme.Breakdown;
import id.netra.app.programme.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many had met a measure at the end of each day, the first day first.
///
/// @param all how many there are to be met
/// @param first the first day
/// @param met one number for each day up to today; those met before the first day are in all of
///   them
public record Trend(Measure measure, int all, LocalDate first, List<Integer> met) {
  /// How many days are shown.
  static final int DAYS = 30;

  /// The size of the drawing.
  public static final int WIDTH = 290;

  public static final int HEIGHT = 60;

  static Trend of(Measure measure, Breakdown.Sides sides) {
    LocalDate first = sides.today().minusDays(DAYS - 1L);
    List<Integer> met =
        IntStream.range(0, DAYS)
            .mapToObj(first::plusDays)
            .map(day ->
                sides.days().stream()
                    .filter(one -> one.measure().equals(measure.id()) && !one.day().isAfter(day))
                    .mapToInt(Breakdown.Day::met)
                    .sum())
            .toList();
    int all =
        sides.groups().stream()
            .filter(one -> one.measure().equals(measure.id()))
            .mapToInt(Breakdown.Group::counted)
            .sum();
    return new Trend(measure, all, first, met);
  }

  /// How many by today.
  public int now() {
    return met.getLast();
  }

  /// How many more than a week ago.
  public int week() {
    return now() - met.get(DAYS - 8);
  }

  /// The line of the drawing, from the left edge to the right; all of them are the upper edge.
  public String line() {
    return IntStream.range(0, DAYS)
        .mapToObj(
            i -> i * WIDTH / (DAYS - 1) + "," + (HEIGHT - met.get(i) * HEIGHT / Math.max(1, all)))
        .collect(Collectors.joining(" "));
  }
}
