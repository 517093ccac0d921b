package id.netra.app.advice.rules;

import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Something typical that people do, judged at every stage: a row of the matrix.
///
/// @param group the last part of the key of its group's name
/// @param key the last part of the key of its label
/// @param words the act as `facet=value` words, without status, election and stage
/// @param kind the kind of act
record Situation(String group, String key, String words, String kind) {
  private static final String FILE = "/rules/situations.psv";
  private static final int COLUMNS = 3;

  /// All of them, groups together.
  static List<Situation> all() {
    try (InputStream in = Situation.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Situation::row)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Situation row(String line) {
    List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException("not " + COLUMNS + " columns: " + line);
    }
    try {
      int kind = ActDraft.of(cells.get(2)).act().facts().possible(Facet.KIND);
      return new Situation(
          cells.get(0), cells.get(1), cells.get(2), Facet.KIND.names(kind).getFirst());
    } catch (BadAct bad) {
      throw new IllegalStateException(line, bad);
    }
  }
}
