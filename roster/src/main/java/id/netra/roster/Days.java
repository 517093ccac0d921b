package id.netra.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates as people and programs write them: `1986-09-26`, `26-09-1986`, `26/9/1986`, `26 September
/// 1986`, `19860926`, any of them with a time behind it.
final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final String BETWEEN = " -/.,':";
  private static final Spellings MONTHS = Spellings.of("months.psv");
  private static final Spellings WEEKDAYS = Spellings.of("weekdays.psv");
  private static final Spellings HOURS = Spellings.of("hours.psv");

  private Days() {}

  /// The day; null if it is none.
  ///
  /// @param monthFirst true where 9/26/1986 is the way of the whole column
  static @Nullable LocalDate read(String text, boolean monthFirst) {
    List<String> parts = parts(text);
    if (parts.size() > 3 && WEEKDAYS.meaning(parts.getFirst()) != null) {
      parts = parts.subList(1, parts.size());
    }
    if (parts.size() == 1 && parts.getFirst().length() == 8 && isNumber(parts.getFirst())) {
      String all = parts.getFirst();
      return day(all.substring(0, 4), all.substring(4, 6), all.substring(6));
    }
    if (parts.size() < 3 || !parts.stream().skip(3).allMatch(Days::isOfTime)) {
      return null;
    }
    String first = parts.get(0);
    String second = parts.get(1);
    String third = parts.get(2);
    if (first.length() == 4) {
      return day(first, second, third);
    }
    boolean swapped = !isNumber(first) || (monthFirst && isNumber(second));
    return swapped ? day(third, first, second) : day(third, second, first);
  }

  /// True if the second of three numbers can only be a day: 9/26/1986.
  static boolean provesMonthFirst(String text) {
    List<String> parts = parts(text);
    return parts.size() >= 3
        && parts.get(0).length() <= 2
        && isNumber(parts.get(0))
        && isNumber(parts.get(1))
        && Integer.parseInt(parts.get(1)) > 12
        && read(text, true) != null;
  }

  private static boolean isOfTime(String part) {
    return isNumber(part) || HOURS.meaning(part) != null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    if (year.length() != 4 || day.length() > 2 || !isNumber(year) || !isNumber(day)) {
      return null;
    }
    String named = isNumber(month) ? month : MONTHS.meaning(month);
    if (named == null || named.length() > 2) {
      return null;
    }
    int of = Integer.parseInt(year);
    if (of < FIRST_YEAR || of > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(of, Integer.parseInt(named), Integer.parseInt(day));
    } catch (DateTimeException none) {
      return null;
    }
  }

  /// Runs of digits and runs of letters; nothing at all if something else stands between them.
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends =
          i == text.length() || (i > from && kind(text.charAt(i)) != kind(text.charAt(from)));
      if (ends && i > from) {
        if (kind(text.charAt(from)) > 0) {
          parts.add(text.substring(from, i));
        }
        from = i;
      }
      if (i < text.length() && kind(text.charAt(i)) < 0) {
        return List.of();
      }
    }
    return parts;
  }

  private static int kind(char letter) {
    if (letter >= '0' && letter <= '9') {
      return 1;
    }
    return Character.isLetter(letter) ? 2 : BETWEEN.indexOf(letter) >= 0 ? 0 : -1;
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.length() < 9 && kind(part.charAt(0)) == 1;
  }
}
