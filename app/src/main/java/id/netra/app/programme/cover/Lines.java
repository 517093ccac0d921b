package id.netra.app.programme.cover;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Digests;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as lines of cells, the same for the screen, CSV and XLSX; numbers are numbers.
///
/// @param heading the names of the columns
/// @param rows texts and whole numbers
public record Lines(List<String> heading, List<List<Object>> rows) {
  private static final String FORMULA = "=+-@\t\r";
  private static final int SHORT = 12;

  static Lines of(Table table, Words words) {
    var heading = new ArrayList<String>();
    heading.add(words.text("programme.unit"));
    for (Measure measure : table.sheet().measures()) {
      for (String column : List.of("met", "of", "missing")) {
        heading.add(words.text("programme.column." + column, measure.plan().title()));
      }
    }
    var rows = new ArrayList<List<Object>>();
    for (Table.Row row : table.rows()) {
      var cells = new ArrayList<Object>();
      cells.add(row.alone() ? words.text("programme.alone", row.unit().name()) : row.unit().name());
      for (Tally tally : row.tallies()) {
        cells.add(tally.met());
        cells.add(tally.counted());
        cells.add(tally.missing());
      }
      rows.add(List.copyOf(cells));
    }
    return new Lines(heading, rows);
  }

  /// The SHA-256 of the lines as CSV, without the last one that tells it, hexadecimal.
  public String digest() {
    return HexFormat.of().formatHex(Digests.of(text()));
  }

  /// Its beginning, in groups of four, for the screen.
  public String shortDigest() {
    return digest().substring(0, SHORT).replaceAll("(....)(?=.)", "$1 ");
  }

  /// With a last line of how many rows there are and the digest of what stands above.
  byte[] csv(Words words) {
    var text = new StringWriter();
    text.write(text());
    try (CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text)) {
      csv.writeRecord(end(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] xlsx(Words words) {
    var bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Netra", null)) {
      Worksheet sheet = book.newWorksheet(words.text("programme.coverage"));
      for (int column = 0; column < heading.size(); column++) {
        sheet.value(0, column, safe(heading.get(column)));
      }
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < heading.size(); column++) {
          if (rows.get(row).get(column) instanceof Integer number) {
            sheet.value(row + 1, column, number);
          } else {
            sheet.value(row + 1, column, safe(String.valueOf(rows.get(row).get(column))));
          }
        }
      }
      sheet.value(rows.size() + 1, 0, end(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String end(Words words) {
    return words.text("programme.sheet-end", words.number(rows.size()), digest());
  }

  private String text() {
    var text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text)) {
      csv.writeRecord(heading.stream().map(Lines::safe).toList());
      for (List<Object> row : rows) {
        csv.writeRecord(row.stream().map(cell -> safe(String.valueOf(cell))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// A spreadsheet must not take a cell for a formula.
  private static String safe(String cell) {
    return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
