package id.netra.app.organisation.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.netra.app.organisation.Statuses;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Digests;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.List;

/// The list of people as a table: what the screen shows, all pages of it.
final class PeopleSheet {
  private static final String FORMULA = "=+-@\t\r";

  private PeopleSheet() {}

  /// One line each, and at the end how many and the digest of what stands above.
  static String of(List<PeopleList.Line> lines, UnitTree tree, String lowest, Words words) {
    var text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(
        words.text("organisation.name"),
        words.text("organisation.status"),
        words.text("organisation.post"),
        words.text("organisation.standing"),
        words.text("organisation.unit"));
    for (PeopleList.Line line : lines) {
      Unit unit = line.unit() == null ? null : tree.find(line.unit());
      csv.writeRecord(
          safe(line.name()),
          Statuses.name(words, line.status(), lowest),
          safe(line.post()),
          line.post().isEmpty() ? "" : words.text("organisation.standing." + line.standing()),
          unit == null ? "" : safe(unit.name()));
    }
    String digest = HexFormat.of().formatHex(Digests.of(text.toString()));
    csv.writeRecord(words.text("organisation.sheet-end", words.number(lines.size()), digest));
    return text.toString();
  }

  /// A spreadsheet must not take a cell for a formula.
  private static String safe(String cell) {
    return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
