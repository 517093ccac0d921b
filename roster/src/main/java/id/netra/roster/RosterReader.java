package id.netra.roster;

import id.netra.roster.UnreadableRoster.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A personnel list in a file, opened: its header is found, and what its columns seem to mean.
///
/// The file must stay where it is, because it is read anew each time its rows are asked for.
/// Nothing is held open in between.
public final class RosterReader {
  private final Source source;
  private final Header header;
  private final int width;
  private final Limits limits;

  private RosterReader(Source source, HeaderRow row, Limits limits) {
    this.width = row.line().cells().size();
    this.source = source;
    this.header = row.header(source.sheet());
    this.limits = limits;
  }

  /// Opens a list within the usual limits.
  public static RosterReader open(Path file) throws IOException, UnreadableRoster {
    return open(file, Limits.USUAL);
  }

  /// Opens a list: CSV in any usual encoding and with any usual mark between its cells, or .xlsx,
  /// told by what is in it and not by its name. Of several sheets the one with the clearest
  /// headings is read.
  ///
  /// @throws UnreadableRoster if it is something else, or larger than the limits; says what to do
  public static RosterReader open(Path file, Limits limits) throws IOException, UnreadableRoster {
    Source source = null;
    HeaderRow best = null;
    for (Source possible : Sources.of(file, limits)) {
      HeaderRow row = HeaderRow.in(possible);
      if (row != null && (best == null || row.score() > best.score())) {
        source = possible;
        best = row;
      }
    }
    if (source == null || best == null) {
      throw new UnreadableRoster(Reason.EMPTY);
    }
    if (best.line().cells().size() > limits.columns()) {
      throw new UnreadableRoster(Reason.TOO_MANY_COLUMNS, String.valueOf(limits.columns()));
    }
    return new RosterReader(source, best, limits);
  }

  public Header header() {
    return header;
  }

  /// What the columns seem to hold, the surest first.
  public List<Suggestion> suggestions() {
    return Headings.suggest(header.headings());
  }

  /// The mapping that follows from the sure suggestions. It may lack fields that are required: see
  /// [Mapping#missing].
  public Mapping suggested() {
    return new Mapping(
        suggestions().stream()
            .filter(Suggestion::isSure)
            .collect(Collectors.toMap(Suggestion::field, Suggestion::column)));
  }

  /// The first rows as they stand in the file, to show while columns are being mapped.
  public List<List<String>> sample(int rows) throws IOException, UnreadableRoster {
    var sample = new ArrayList<List<String>>();
    source.read(line -> {
      if (line.number() > header.line() && !line.isBlank()) {
        sample.add(
            IntStream.range(0, header.headings().size())
                .mapToObj(column -> Fold.trim(line.cell(column)))
                .toList());
      }
      return sample.size() < rows;
    });
    return List.copyOf(sample);
  }

  /// Takes rows one after the other.
  interface Taker {
    /// True if there should be more.
    boolean take(Row row) throws IOException;
  }

  /// Hands over every row that is not blank, in order.
  void rows(Mapping mapping, Taker taker) throws IOException, UnreadableRoster {
    var meaning = new Meaning(mapping, source.isGuessed(), source.isFrom1904());
    source.read(line -> {
      int number = line.number() - header.line();
      if (number > limits.rows()) {
        throw new UnreadableRoster(Reason.TOO_MANY_ROWS, String.valueOf(limits.rows()));
      }
      if (number > 0 && !line.isBlank() && !isColumnNumbers(line, number) && !isHeader(line)) {
        Row row = meaning.of(line, number, fault(line));
        return row.isBlank() || taker.take(row);
      }
      return true;
    });
  }

  /// Lists that were made for paper repeat their header on every page.
  private boolean isHeader(Line line) {
    List<String> headings = header.headings();
    return line.filled() == headings.size()
        && IntStream.range(0, headings.size())
            .allMatch(column -> Fold.value(line.cell(column)).equals(headings.get(column)));
  }

  /// Under many headings stands a row that numbers the columns.
  private static boolean isColumnNumbers(Line line, int number) {
    if (number > 2 || line.filled() < 3) {
      return false;
    }
    List<String> cells = line.cells().stream().map(Fold::letters).toList();
    for (int i = 1; i < line.filled(); i++) {
      if (!cells.get(i).equals(String.valueOf(i + 1)) || !cells.getFirst().equals("1")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Fault fault(Line line) {
    if (line.fault() != null && line.fault().kind() != Fault.Kind.TOO_FEW) {
      return line.fault();
    }
    if (line.filled() > width) {
      return new Fault(Fault.Kind.TOO_MANY, line.filled(), header.headings().size());
    }
    if (source.isRagged() && line.cells().size() < header.headings().size()) {
      return new Fault(Fault.Kind.TOO_FEW, line.cells().size(), header.headings().size());
    }
    return null;
  }
}
