package id.netra.app.organisation.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Digests;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The problems of a list as a table to work through beside it.
final class ProblemSheet {
  private static final int DIGITS = 12;

  private ProblemSheet() {}

  /// All of them, and at the end how many and the digest of what stands above.
  static String of(List<Found.Line> lines, Words words) {
    var text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(
        words.text("roster.row"),
        words.text("roster.column"),
        words.text("roster.what"),
        words.text("roster.cure"));
    for (Found.Line line : lines) {
      csv.writeRecord(
          String.valueOf(line.row()), safe(line.field()), safe(line.message()), safe(line.cure()));
    }
    String digest = HexFormat.of().formatHex(Digests.of(text.toString())).substring(0, DIGITS);
    csv.writeRecord(words.text("roster.digest", digest, words.number(lines.size())));
    return text.toString();
  }

  /// A spreadsheet must not take a cell for a formula.
  private static String safe(@Nullable String cell) {
    String text = cell == null ? "" : cell;
    return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
