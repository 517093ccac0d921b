package id.netra.text.news;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days on which the country, or many of its regions, voted: programmes run before them.
final class Votes {
  private static final List<LocalDate> DAYS =
      Stream.of(
              "2015-12-09",
              "2017-02-15",
              "2018-06-27",
              "2019-04-17",
              "2020-12-09",
              "2024-02-14",
              "2024-11-27",
              "2025-04-19",
              "2025-05-24",
              "2025-08-06")
          .map(LocalDate::parse)
          .toList();

  /// Between two days about as near to a vote nobody can choose.
  private static final long APART = 60;

  private Votes() {}

  /// The years in which programmes ran.
  static Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    DAYS.forEach(day -> years.addAll(List.of(day.getYear() - 1, day.getYear())));
    return years;
  }

  /// True if so many months, or fewer, after that day there is a vote.
  static boolean isBefore(LocalDate day, int months) {
    return DAYS.stream()
        .anyMatch(vote -> !day.isAfter(vote) && day.isAfter(vote.minusMonths(months)));
  }

  /// The day that is nearest to the next vote; null if there is none, or another about as near.
  static @Nullable LocalDate nearest(List<LocalDate> days) {
    var sorted = new ArrayList<>(days);
    sorted.sort(Comparator.comparingLong(Votes::distance));
    if (sorted.isEmpty()) {
      return null;
    }
    boolean clear =
        sorted.size() == 1 || distance(sorted.get(1)) - distance(sorted.getFirst()) > APART;
    return clear ? sorted.getFirst() : null;
  }

  private static long distance(LocalDate day) {
    return DAYS.stream()
        .filter(vote -> !day.isAfter(vote))
        .mapToLong(vote -> ChronoUnit.DAYS.between(day, vote))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
