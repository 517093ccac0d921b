package id.netra.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day that a question speaks of: "kemarin", "besok", "21 Maret 2024", "tgl 5 Okt".
final class Days {
  private static final Map<String, Integer> FROM_TODAY =
      Map.ofEntries(
          Map.entry("kemarin", -1),
          Map.entry("kmrn", -1),
          Map.entry("kemaren", -1),
          Map.entry("wingi", -1),
          Map.entry("semalam", -1),
          Map.entry("tadi", 0),
          Map.entry("besok", 1),
          Map.entry("bsk", 1),
          Map.entry("besuk", 1),
          Map.entry("sesuk", 1),
          Map.entry("isukan", 1),
          Map.entry("lusa", 2));

  private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2045;

  private Days() {}

  /// The first day that the text names; null if it names none or an impossible one.
  static @Nullable LocalDate in(List<Word> words, LocalDate today) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).surface();
      LocalDate day = named(words, i, today);
      if (day != null) {
        return day;
      }
      boolean thisDay = word.equals("hari") && next(words, i + 1).equals("ini");
      Integer distance = thisDay ? Integer.valueOf(0) : FROM_TODAY.get(word);
      if (distance != null && !isVague(words, i)) {
        boolean lastNight = word.equals("tadi") && next(words, i + 1).equals("malam");
        return today.plusDays(lastNight ? -1 : distance);
      }
    }
    return null;
  }

  /// "Minggu besok", "kemarin-kemarin", "lusa depan" name no one day.
  private static boolean isVague(List<Word> words, int i) {
    boolean weekday = i > 0 && List.of("minggu", "bulan", "tahun").contains(next(words, i - 1));
    String word = words.get(i).surface();
    boolean doubled = i > 0 && next(words, i - 1).equals(word);
    return weekday || doubled || next(words, i + 1).equals(word);
  }

  /// A day, a month by name or number, and a year; without a year only where the month has a name.
  private static @Nullable LocalDate named(List<Word> words, int i, LocalDate today) {
    String first = words.get(i).surface();
    if (DOTTED.matcher(first).matches()) {
      String[] parts = first.split("\\.", -1);
      return date(number(parts[2]), number(parts[1]), number(parts[0]));
    }
    Integer day = number(first);
    Integer year = number(next(words, i + 2));
    boolean hasYear = year != null && year >= FIRST_YEAR && year <= LAST_YEAR;
    Integer byName = Months.number(next(words, i + 1));
    if (byName != null) {
      return date(hasYear ? year : Integer.valueOf(today.getYear()), byName, day);
    }
    return hasYear ? date(year, number(next(words, i + 1)), day) : null;
  }

  private static @Nullable LocalDate date(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (year == null || month == null || day == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static @Nullable Integer number(String word) {
    return NUMBER.matcher(word).matches() ? Integer.valueOf(word) : null;
  }

  private static String next(List<Word> words, int i) {
    return i < words.size() ? words.get(i).surface() : "";
  }
}
