package id.netra.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes rows of records: every cell to its field.
///
/// @param guessed see [Source#isGuessed]
/// @param from1904 see [Source#isFrom1904]
record Meaning(Mapping mapping, boolean guessed, boolean from1904) {
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int LARGEST_FRAGMENT = 2;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(100_000);

  Row of(Line line, int number, @Nullable Fault known) {
    Fault fault = known;
    var values = new EnumMap<Field, String>(Field.class);
    for (Map.Entry<Field, Integer> entry : mapping.columns().entrySet()) {
      int column = entry.getValue();
      String cell = line.cell(column);
      if (fault == null && Letters.areLost(cell, guessed)) {
        fault = Fault.of(Fault.Kind.LETTERS);
      }
      values.put(entry.getKey(), value(entry.getKey(), cell, line.numbers().get(column)));
    }
    if (fault == null && isFragment(values)) {
      fault = Fault.of(Fault.Kind.FRAGMENT);
    }
    return new Row(number, values, fault);
  }

  /// A total, a signature, a note: something stands there, but neither a name nor a status.
  private static boolean isFragment(Map<Field, String> values) {
    long filled = values.values().stream().filter(value -> !value.isEmpty()).count();
    return filled > 0
        && filled <= LARGEST_FRAGMENT
        && values.getOrDefault(Field.NAME, "").isEmpty()
        && values.getOrDefault(Field.STATUS, "").isEmpty();
  }

  private String value(Field field, String cell, boolean number) {
    if (number && field.isDate()) {
      return day(cell);
    }
    return field.mayBeDenied() ? Fold.valueOrNothing(cell) : Fold.value(cell);
  }

  /// The day that a spreadsheet's number means; the number itself if it means none.
  private String day(String number) {
    try {
      BigDecimal days = new BigDecimal(number);
      if (days.signum() < 1 || days.compareTo(LAST_DAY) > 0) {
        return number;
      }
      return (from1904 ? DAY_0_OF_1904 : DAY_0).plusDays(days.longValue()).toString();
    } catch (NumberFormatException other) {
      return number;
    }
  }
}
