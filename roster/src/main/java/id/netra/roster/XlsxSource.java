package id.netra.roster;

import id.netra.roster.UnreadableRoster.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// One sheet of a workbook.
///
/// @param index which sheet, from 0
record XlsxSource(Path file, int index, String sheet, boolean isFrom1904, Limits limits)
    implements Source {
  private static final int MOST_SHEETS = 30;

  /// A number of more digits than this has lost the last ones to the spreadsheet.
  private static final int EXACT_DIGITS = 15;

  /// The sheets that can be seen.
  static List<Source> sheets(Path file, Limits limits) throws UnreadableRoster {
    try (var workbook = new ReadableWorkbook(file.toFile());
        Stream<Sheet> sheets = workbook.getSheets()) {
      return sheets
          .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
          .limit(MOST_SHEETS)
          .<Source>map(sheet ->
              new XlsxSource(
                  file, sheet.getIndex(), sheet.getName(), workbook.isDate1904(), limits))
          .toList();
    } catch (IOException | RuntimeException broken) {
      // The library has a dozen kinds of them for a file that is not as it should be.
      throw new UnreadableRoster(Reason.BROKEN);
    }
  }

  @Override
  public void read(Taker taker) throws IOException, UnreadableRoster {
    try (Rows rows = Rows.of(file, index)) {
      for (Line line = rows.next(); line != null; line = rows.next()) {
        if (!taker.take(line)) {
          return;
        }
      }
    }
  }

  /// The rows of a sheet; whatever the library finds wrong with it is one kind of trouble.
  private record Rows(ReadableWorkbook workbook, Iterator<Row> rows) implements AutoCloseable {

    static Rows of(Path file, int index) throws IOException, UnreadableRoster {
      ReadableWorkbook workbook = null;
      try {
        workbook = new ReadableWorkbook(file.toFile());
        return new Rows(workbook, workbook.getSheet(index).orElseThrow().openStream().iterator());
      } catch (IOException | RuntimeException broken) {
        if (workbook != null) {
          workbook.close();
        }
        throw new UnreadableRoster(Reason.BROKEN);
      }
    }

    @Nullable Line next() throws UnreadableRoster {
      try {
        return rows.hasNext() ? line(rows.next()) : null;
      } catch (RuntimeException broken) {
        throw new UnreadableRoster(Reason.BROKEN);
      }
    }

    @Override
    public void close() throws IOException {
      workbook.close();
    }
  }

  private static Line line(Row row) {
    int count = row.getCellCount();
    var cells = new ArrayList<String>(count);
    var numbers = new BitSet(count);
    for (int i = 0; i < count; i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
      if (cell != null && cell.getValue() instanceof BigDecimal) {
        numbers.set(i);
      }
    }
    return new Line(row.getRowNum(), cells, numbers, null);
  }

  private static String text(Cell cell) {
    if (cell.getValue() instanceof BigDecimal number) {
      return Numerals.text(number, EXACT_DIGITS);
    }
    String raw = cell.getRawValue();
    return raw == null || cell.getType() == CellType.ERROR ? "" : raw;
  }
}
