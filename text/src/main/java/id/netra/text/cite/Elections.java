package id.netra.text.cite;

import id.netra.law.RuleBook;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Event;
import id.netra.law.rule.Instrument;
import id.netra.text.WordList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the calendars say of voting days, and of instruments that end with an election.
final class Elections {
  private static final long NEAR = 31;

  private final Map<String, Set<LocalDate>> votingDays = new HashMap<>();
  private final Map<String, LocalDate> lastDays = new HashMap<>();

  Elections(RuleBook book) {
    for (Election election : book.elections()) {
      Set<LocalDate> days = votingDays.computeIfAbsent(election.type(), type -> new HashSet<>());
      election.versions().stream()
          .flatMap(version -> version.events().stream())
          .filter(event -> event.type() == Event.Type.VOTING)
          .forEach(event -> event.from().datesUntil(event.to().plusDays(1)).forEach(days::add));
    }
    WordList.lines("cite/spent.psv")
        .forEach(line -> {
          String[] cells = line.split("\\|", -1);
          book.election(cells[1])
              .ifPresent(election -> lastDays.put(cells[0], election.days().last()));
        });
  }

  /// True if its election is over on that day.
  boolean isOver(Instrument instrument, LocalDate day) {
    LocalDate last = lastDays.get(instrument.id());
    return last != null && last.isBefore(day);
  }

  /// The voting day that is meant by a wrong one close to it; null if it is right, or far from
  /// every voting day.
  ///
  /// @param type `PILKADA` or `PEMILU`; null for either
  @Nullable LocalDate meant(@Nullable String type, LocalDate stated) {
    LocalDate nearest = null;
    for (Map.Entry<String, Set<LocalDate>> days : votingDays.entrySet()) {
      if (type == null || days.getKey().equals(type)) {
        if (days.getValue().contains(stated)) {
          return null;
        }
        for (LocalDate day : days.getValue()) {
          boolean nearer = nearest == null || distance(day, stated) < distance(nearest, stated);
          nearest = nearer ? day : nearest;
        }
      }
    }
    return nearest == null || distance(nearest, stated) > NEAR ? null : nearest;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
