package id.netra.app.advice.rules;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The matrix as a table for spreadsheets, equal to the screen: the same rows under the same
/// filter, with their number and a digest inside.
final class MatrixTable {
  private static final String FORMULA = "=+-@\t\r";
  private static final int DIGITS = 12;

  private final MatrixSheet sheet;
  private final String edition;
  private final Speech speech;
  private final String body;

  MatrixTable(MatrixSheet sheet, String edition, Speech speech) {
    this.sheet = sheet;
    this.edition = edition;
    this.speech = speech;
    body = write(lines());
  }

  /// SHA-256 over the lines of the table, its heading included, as they stand in the file.
  String digest() {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first digits in groups of four.
  String shortDigest() {
    return digest().substring(0, DIGITS).replaceAll("(.{4})(?!$)", "$1 ");
  }

  /// The whole file: what it is, then the table.
  String csv() {
    List<List<String>> head =
        List.of(
            List.of(speech.text("rules.csv.title"), sheet.election(), sheet.status()),
            List.of(speech.text("rules.as-of"), sheet.asOf()),
            List.of(speech.text("rules.csv.edition"), edition),
            List.of(speech.text("rules.csv.rows"), String.valueOf(sheet.rows())),
            List.of(speech.text("rules.csv.digest"), "sha256:" + digest()),
            List.of(speech.text("rules.csv.unofficial")),
            List.of(""));
    return "\uFEFF" + write(head) + body;
  }

  private List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    var heading = new ArrayList<String>();
    heading.add(speech.text("rules.csv.group"));
    heading.add(speech.text("advice.facet.kind"));
    sheet.heads().forEach(head -> heading.add(head.name() + " (" + head.days() + ")"));
    lines.add(heading);
    for (MatrixSheet.Group group : sheet.groups()) {
      for (MatrixSheet.Row row : group.rows()) {
        var line = new ArrayList<String>(List.of(group.name(), row.link().words()));
        for (MatrixSheet.Cell cell : row.cells()) {
          String said = cell.note().isEmpty() ? cell.word() : cell.word() + ": " + cell.note();
          for (int stage = 0; stage < cell.width(); stage++) {
            line.add(said);
          }
        }
        lines.add(line);
      }
    }
    return lines;
  }

  private static String write(List<List<String>> lines) {
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      lines.forEach(line -> writer.writeRecord(line.stream().map(MatrixTable::safe).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// A cell that a spreadsheet would take for a formula begins with an apostrophe.
  static String safe(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
