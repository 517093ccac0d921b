package id.netra.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line of a file that most looks like headings.
///
/// @param score to compare it with those of other readings of the file
record HeaderRow(Line line, int score) {
  /// Titles, letterheads and notes may fill this many lines above the headings.
  private static final int DEEPEST = 30;

  private static final int FEWEST_KNOWN = 2;

  /// Finds it; null if there is nothing in the file.
  static @Nullable HeaderRow in(Source source) throws IOException, UnreadableRoster {
    var first = new ArrayList<Line>();
    source.read(line -> {
      if (!line.isBlank()) {
        first.add(line);
      }
      return first.size() < DEEPEST && line.number() < 10 * DEEPEST;
    });
    HeaderRow best = null;
    for (Line line : first) {
      List<Suggestion> known =
          Headings.suggest(line.cells()).stream().filter(Suggestion::isSure).toList();
      int score = known.stream().mapToInt(Suggestion::score).sum() * 1000 + line.filled();
      if (known.size() >= FEWEST_KNOWN && (best == null || score > best.score())) {
        best = new HeaderRow(line, score);
      }
    }
    return best != null
        ? best
        : first.stream()
            .filter(line -> line.filled() > 1)
            .findFirst()
            .or(() -> first.stream().findFirst())
            .map(line -> new HeaderRow(line, line.filled()))
            .orElse(null);
  }

  Header header(String sheet) {
    return new Header(
        line.number(),
        line.cells().subList(0, line.filled()).stream().map(Fold::value).toList(),
        sheet);
  }
}
