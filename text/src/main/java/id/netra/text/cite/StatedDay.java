package id.netra.text.cite;

import id.netra.text.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A day as it stands in a text.
///
/// @param year null if the text leaves it out
/// @param next the token behind it
record StatedDay(Extent at, int day, int month, @Nullable Integer year, int next) {
  private static final Set<String> BETWEEN = Set.of("-", "/", ".");
  private static final int LONGEST_DAY = 2;

  /// The day that begins there: `27 Desember 2017`, `27 Desember`, `27-12-2017`, `27/12/2017`; null
  /// if none does or if there is no such day.
  static @Nullable StatedDay at(Tokens tokens, int i) {
    Token first = tokens.get(i);
    if (!first.isNumber() || first.word().length() > LONGEST_DAY) {
      return null;
    }
    int day = Integer.parseInt(first.word());
    Integer named = Months.number(tokens.get(i + 1).word());
    if (named != null) {
      Numeral year = Numeral.year(tokens, i + 2);
      int last = year == null ? i + 1 : i + 2;
      return of(tokens, i, last, day, named, year);
    }
    String sign = tokens.get(i + 1).word();
    Token month = tokens.get(i + 2);
    Numeral year = Numeral.year(tokens, i + 4);
    boolean whole =
        BETWEEN.contains(sign)
            && tokens.is(i + 3, sign)
            && month.isNumber()
            && month.word().length() <= LONGEST_DAY
            && year != null
            && !tokens.isApart(i + 4);
    return whole ? of(tokens, i, i + 4, day, Integer.parseInt(month.word()), year) : null;
  }

  private static @Nullable StatedDay of(
      Tokens tokens, int first, int last, int day, int month, @Nullable Numeral year) {
    try {
      LocalDate.of(year == null ? 2024 : year.number(), month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
    Integer told = year == null ? null : Integer.valueOf(year.number());
    return new StatedDay(tokens.extent(first, last), day, month, told, last + 1);
  }

  /// The whole date; null if the year is left out.
  @Nullable LocalDate date() {
    return year == null ? null : LocalDate.of(year, month, day);
  }
}
