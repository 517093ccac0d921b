package id.netra.roster;

import java.util.EnumMap;
import java.util.Map;

/// Whether the dates of a column are written month first, as an English spreadsheet does: told by
/// the whole column, because 9/6/1986 alone does not tell.
final class DayOrder {
  private final Map<Field, int[]> counts = new EnumMap<>(Field.class);

  private int rows;

  /// Takes note of the dates of a row; how many rows that makes.
  int add(Row row) {
    add(Field.BIRTH_DATE, row.get(Field.BIRTH_DATE));
    add(Field.START_DATE, row.get(Field.START_DATE));
    return ++rows;
  }

  private void add(Field field, String text) {
    if (!text.isEmpty()) {
      int[] count = counts.computeIfAbsent(field, _ -> new int[2]);
      count[0]++;
      count[1] += Days.provesMonthFirst(text) ? 1 : 0;
    }
  }

  /// True if so many dates can only be read so that it is the way of the column: of days spread
  /// over months six in ten prove it.
  boolean monthFirst(Field field) {
    int[] count = counts.get(field);
    return count != null && count[1] * 4 > count[0];
  }
}
