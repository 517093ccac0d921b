package id.netra.cli.review;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The table that a lawyer gets and gives back: CSV in UTF-8 with a byte order mark, as office
/// programs like it.
///
/// A cell that an office program would take for a formula begins with an apostrophe, which is taken
/// away again when it comes back.
public final class Sheet {
  private static final List<String> COLUMNS =
      List.of("file", "key", "id", "en", "newId", "newEn", "comment", "source");
  private static final List<String> NEEDED = List.of("file", "key", "id", "en", "newId", "newEn");
  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r\n'";

  private Sheet() {}

  /// One row that came back; a new text is empty where nothing is to change.
  record Row(String file, String key, String id, String en, String newId, String newEn) {}

  /// What was given is not the table: another file, other columns, another encoding.
  public static final class NotASheet extends Exception {
    private static final long serialVersionUID = 1L;

    NotASheet(String why) {
      super(why);
    }
  }

  /// Writes every text of that module, or of all where none is named.
  ///
  /// @param only the name of a module such as `law`; empty for all
  /// @return how many texts there are
  public static int write(Checkout checkout, String only, Path to) throws IOException {
    List<Entry> entries =
        checkout.entries().stream()
            .filter(entry -> only.isEmpty() || entry.file().startsWith(only + "/"))
            .toList();
    try (var out = Files.newBufferedWriter(to);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      out.write(MARK);
      csv.writeRecord(COLUMNS);
      for (Entry entry : entries) {
        csv.writeRecord(
            Stream.of(
                    entry.file(),
                    entry.key(),
                    entry.id().text(),
                    entry.en().text(),
                    "",
                    "",
                    "",
                    entry.source())
                .map(Sheet::guarded)
                .toList());
      }
    }
    return entries.size();
  }

  /// Reads the table back, with commas, semicolons or tabs between its cells.
  static List<Row> read(Path from) throws IOException, NotASheet {
    String text = text(from);
    String head = text.lines().findFirst().orElse("");
    char separator = Stream.of(";", "\t").filter(head::contains).findFirst().orElse(",").charAt(0);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(text)) {
      if (!List.of(head.replace("\"", "").split(String.valueOf(separator), -1))
          .containsAll(NEEDED)) {
        throw new NotASheet(String.join(", ", NEEDED));
      }
      var rows = new ArrayList<Row>();
      for (NamedCsvRecord cells : csv) {
        if (cells.getFieldCount() < NEEDED.size()) {
          throw new NotASheet(String.valueOf(cells.getStartingLineNumber()));
        }
        rows.add(row(cells));
      }
      return rows;
    } catch (CsvParseException broken) {
      throw new NotASheet(String.valueOf(broken.getMessage()));
    }
  }

  private static Row row(NamedCsvRecord cells) {
    return new Row(
        cell(cells, "file"),
        cell(cells, "key"),
        cell(cells, "id"),
        cell(cells, "en"),
        cell(cells, "newId").strip(),
        cell(cells, "newEn").strip());
  }

  private static String cell(NamedCsvRecord cells, String column) {
    return open(cells.findField(column).orElse("")).replace("\r\n", "\n");
  }

  private static String guarded(String cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  private static String open(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  private static String text(Path from) throws IOException, NotASheet {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(from)))
              .toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException another) {
      throw new NotASheet("UTF-8");
    }
  }
}
