package id.netra.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts lines into records, so that a quotation mark too many spoils its own row and no other.
///
/// A line without quotation marks is cut here, one with them by FastCSV. Where a quotation stays
/// open, the lines that follow belong to the record if it closes where a cell ends; else the first
/// line alone is at fault.
final class CsvRecords {
  /// A cell of more lines than this is a quotation that was never closed.
  private static final int MOST_LINES = 20;

  private final Lines lines;
  private final char separator;
  private final CsvReader.CsvReaderBuilder quoted;
  private int number;

  CsvRecords(Lines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
    this.quoted =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .detectBomHeader(false)
            .allowExtraCharsAfterClosingQuote(true);
  }

  /// The next record; null after the last.
  @Nullable Line next() throws IOException, UnreadableRoster {
    String line = lines.next();
    if (line == null) {
      return null;
    }
    number++;
    if (line.indexOf('"') < 0) {
      return Line.of(number, cut(line));
    }
    List<String> cells = Quotes.end(line, separator) == Quotes.OPEN ? joined(line) : parsed(line);
    if (cells == null) {
      return spoiled(line);
    }
    // A blank line is nothing; one empty cell in quotation marks is what is left of a row.
    boolean rest = cells.size() == 1 && cells.getFirst().isEmpty();
    return new Line(number, cells, new BitSet(), rest ? Fault.of(Fault.Kind.TOO_FEW) : null);
  }

  /// The record that begins with this line and goes on over the next; null if there is none, and
  /// then the next are still to come.
  private @Nullable List<String> joined(String first) throws IOException, UnreadableRoster {
    var text = new StringBuilder(first);
    var taken = new ArrayList<String>();
    while (taken.size() < MOST_LINES) {
      String more = lines.next();
      if (more == null) {
        break;
      }
      taken.add(more);
      text.append('\n').append(more);
      Quotes end = Quotes.end(text, separator);
      if (end == Quotes.OPEN) {
        continue;
      }
      List<String> cells = end == Quotes.CLOSED ? parsed(text.toString()) : null;
      if (cells != null) {
        return cells;
      }
      break;
    }
    taken.reversed().forEach(lines::giveBack);
    return null;
  }

  private @Nullable List<String> parsed(String text) {
    try {
      return quoted.ofSingleCsvRecord(text).getFields();
    } catch (CsvParseException broken) {
      return null;
    }
  }

  private Line spoiled(String line) {
    return new Line(number, cut(line.replace("\"", "")), new BitSet(), Fault.of(Fault.Kind.QUOTE));
  }

  private List<String> cut(String line) {
    var cells = new ArrayList<String>(16);
    int from = 0;
    for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
      cells.add(line.substring(from, to));
      from = to + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  /// How the quotations of a text stand at its end.
  private enum Quotes {
    CLOSED,
    OPEN,
    /// Something other than a cell's end stands behind one.
    STRAY;

    static Quotes end(CharSequence text, char separator) {
      boolean stray = false;
      boolean open = false;
      boolean start = true;
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (open) {
          if (letter != '"') {
            continue;
          }
          if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
            i++;
            continue;
          }
          open = false;
          stray |= i + 1 < text.length() && text.charAt(i + 1) != separator;
        } else {
          open = start && letter == '"';
          start = letter == separator;
        }
      }
      return open ? OPEN : stray ? STRAY : CLOSED;
    }
  }
}
