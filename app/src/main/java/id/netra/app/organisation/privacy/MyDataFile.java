package id.netra.app.organisation.privacy;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.netra.app.organisation.privacy.Holdings.Held;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Digests;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What is kept about one person, to be taken along: the same rows as on the screen, with their
/// number and digest.
record MyDataFile(List<Held> held, Words words) {
  private static final int SHORT = 12;

  /// How many rows there are.
  int rows() {
    return held.stream().mapToInt(kind -> kind.rows().size()).sum();
  }

  /// The digest of the lines that the table has, in full.
  String digest() {
    return HexFormat.of().formatHex(Digests.of(lines()));
  }

  String shortDigest() {
    return digest().substring(0, SHORT).replaceAll("(.{4})(?!$)", "$1 ");
  }

  /// One line a value: kind, number of the row, field, value; then count and digest.
  String csv() {
    return lines()
        + line(words.text("privacy.file.rows"), String.valueOf(rows()), "", "")
        + line(words.text("privacy.file.digest"), digest(), "", "");
  }

  Map<String, Object> json() {
    var kinds = new ArrayList<Map<String, Object>>();
    for (Held one : held) {
      var kind = new LinkedHashMap<String, Object>();
      kind.put("kind", one.rule().kind());
      kind.put("purpose", one.rule().purpose(words.language()));
      kind.put("basis", one.rule().basis());
      kind.put("confidence", one.rule().confidence());
      kind.put("after", one.rule().after().name());
      kind.put("days", one.rule().days() == null ? "" : one.rule().days());
      kind.put("rows", one.rows());
      kinds.add(kind);
    }
    var file = new LinkedHashMap<String, Object>();
    file.put("rows", rows());
    file.put("digest", digest());
    file.put("data", kinds);
    return file;
  }

  private String lines() {
    var text = new StringBuilder();
    text.append(
        line(
            words.text("privacy.file.kind"),
            words.text("privacy.file.row"),
            words.text("privacy.file.field"),
            words.text("privacy.file.value")));
    for (Held one : held) {
      String kind = words.text("privacy.kind." + one.rule().kind());
      int number = 0;
      for (SequencedMap<String, String> row : one.rows()) {
        number++;
        for (var value : row.entrySet()) {
          text.append(
              line(
                  kind,
                  String.valueOf(number),
                  words.text("privacy.field." + value.getKey()),
                  value.getValue()));
        }
      }
    }
    return text.toString();
  }

  private static String line(String... values) {
    var text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(Arrays.stream(values).map(MyDataFile::harmless).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// A table that takes a text for a formula would do what somebody typed.
  private static String harmless(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
