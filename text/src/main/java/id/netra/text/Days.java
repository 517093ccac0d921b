package id.netra.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
          Map.entry("sekarang", 0),
          Map.entry("skrg", 0),
          Map.entry("besok", 1),
          Map.entry("bsk", 1),
          Map.entry("besuk", 1),
          Map.entry("sesuk", 1),
          Map.entry("isukan", 1),
          Map.entry("lusa", 2));

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("mei", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("agu", 8),
          Map.entry("ags", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("nop", 11),
          Map.entry("des", 12));

  private static final int LETTERS = 3;
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2045;
  private static final List<String> NOT_MONTHS = List.of("marah", "mari", "massa", "jundi", "desa");

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
        return today.plusDays(distance);
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

  private static @Nullable LocalDate named(List<Word> words, int i, LocalDate today) {
    Integer month = month(next(words, i + 1));
    Integer day = number(words.get(i).surface());
    if (month == null || day == null || day < 1 || day > 31) {
      return null;
    }
    Integer year = number(next(words, i + 2));
    int its = year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : today.getYear();
    try {
      return LocalDate.of(its, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static @Nullable Integer month(String word) {
    return word.length() < LETTERS || NOT_MONTHS.contains(word)
        ? null
        : MONTHS.get(word.substring(0, LETTERS));
  }

  private static @Nullable Integer number(String word) {
    return word.matches("\\d{1,4}") ? Integer.valueOf(word) : null;
  }

  private static String next(List<Word> words, int i) {
    return i < words.size() ? words.get(i).surface() : "";
  }
}
