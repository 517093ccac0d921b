package id.netra.text.news;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the day of what a page tells. A day that contradicts its weekday is no day, and a year is
/// supplied only where exactly one fits.
final class EventDay {
  private static final Pattern YEAR = Pattern.compile("20[0-3]\\d");

  /// Programmes run in the year of an election and the two before it.
  private static final int YEARS_BEFORE = 2;

  /// "Pilkada serentak tahun 2024": the year comes at most so many words behind.
  private static final int NAME_OF_VOTE = 4;

  private static final int WEEKDAY = 4;
  private static final int BRACKETS = 1;
  private static final int DATED = 2;
  private static final int OTHER_DAY = -5;
  private static final int LIMIT = -1;
  private static final int EARLY = 1;

  private final Dates dates = new Dates();

  private record Candidate(Dates.Printed printed, int score) {}

  /// The day; null if the page names none or contradicts itself.
  @Nullable LocalDate of(Article article) {
    Candidate best = null;
    Set<Integer> years = new TreeSet<>();
    Set<Integer> others = new TreeSet<>();
    for (Sentence sentence : article.sentences()) {
      years.addAll(votes(sentence));
      others.addAll(years(sentence.tokens()));
      for (Dates.Printed printed : dates.in(sentence)) {
        var candidate = new Candidate(printed, score(printed, sentence));
        if (best == null || candidate.score() > best.score()) {
          best = candidate;
        }
      }
    }
    return best == null || best.score() <= 0
        ? null
        : day(best.printed(), years.isEmpty() && best.printed().weekday() != null ? others : years);
  }

  /// The years of elections: those printed just behind the name of one.
  private static Set<Integer> votes(Sentence sentence) {
    Set<Integer> years = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (Span vote : sentence.all("vote")) {
      int end = Math.min(tokens.size(), vote.after() + NAME_OF_VOTE);
      years.addAll(years(tokens.subList(vote.after(), end)));
    }
    return years;
  }

  private static List<Integer> years(List<Token> tokens) {
    return tokens.stream()
        .map(Token::surface)
        .filter(surface -> YEAR.matcher(surface).matches())
        .map(Integer::valueOf)
        .toList();
  }

  private static int score(Dates.Printed printed, Sentence sentence) {
    int score = sentence.number() <= 2 ? EARLY : 0;
    score += printed.year() == null ? 0 : 1;
    score += printed.weekday() == null ? 0 : WEEKDAY;
    score += printed.bracketed() ? BRACKETS : 0;
    score += near(sentence, "dated", printed.place()) ? DATED : 0;
    score += near(sentence, "otherDay", printed.place()) ? OTHER_DAY : 0;
    score += near(sentence, "limitDay", printed.place()) ? LIMIT : 0;
    return score;
  }

  /// True if the sign ends at most four words before the date.
  private static boolean near(Sentence sentence, String sign, int place) {
    return sentence.all(sign).stream()
        .anyMatch(span -> span.after() <= place && span.after() >= place - 4);
  }

  private static @Nullable LocalDate day(Dates.Printed printed, Set<Integer> years) {
    Integer year = printed.year();
    if (year != null) {
      return date(printed, year);
    }
    List<LocalDate> possible =
        possibleYears(years, printed.weekday()).stream()
            .map(candidate -> date(printed, candidate))
            .filter(Objects::nonNull)
            .toList();
    return possible.size() == 1 ? possible.getFirst() : Votes.nearest(possible);
  }

  private static Set<Integer> possibleYears(Set<Integer> named, @Nullable DayOfWeek weekday) {
    if (weekday == null) {
      return named;
    }
    Set<Integer> years = new TreeSet<>();
    named.forEach(year -> IntStream.rangeClosed(year - YEARS_BEFORE, year).forEach(years::add));
    return named.isEmpty() ? Votes.years() : years;
  }

  private static @Nullable LocalDate date(Dates.Printed printed, int year) {
    try {
      LocalDate day = LocalDate.of(year, printed.month(), printed.day());
      boolean agrees = printed.weekday() == null || day.getDayOfWeek() == printed.weekday();
      return agrees ? day : null;
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
