package id.netra.law.decided;

import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The tables of decided cases. `dossier.psv` was written beside the rules; `independent.psv` by
/// someone who had read the law and not the rules.
public final class DecidedCases {
  private static final int COLUMNS = 6;
  private static final String NONE = "-";

  private DecidedCases() {}

  /// Every case of both tables.
  public static List<DecidedCase> all() {
    return Stream.concat(dossier().stream(), independent().stream()).toList();
  }

  /// The cases written beside the rules.
  public static List<DecidedCase> dossier() {
    return read("dossier.psv");
  }

  /// The cases written from the law alone.
  public static List<DecidedCase> independent() {
    return read("independent.psv");
  }

  private static List<DecidedCase> read(String file) {
    try (InputStream in = DecidedCases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("name |"))
          .map(DecidedCases::row)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private static DecidedCase row(String line) {
    List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException("not " + COLUMNS + " columns: " + line);
    }
    try {
      return new DecidedCase(
          cells.get(0),
          cells.get(1),
          ActDraft.of(cells.get(1)).act(),
          set(cells.get(2), "/"),
          set(cells.get(3), "/"),
          set(cells.get(4), ","),
          cells.get(5).equals(NONE) ? null : Boolean.valueOf(cells.get(5)));
    } catch (BadAct bad) {
      throw new IllegalStateException(line, bad);
    }
  }

  private static Set<String> set(String cell, String separator) {
    return cell.equals(NONE) ? Set.of() : Set.of(cell.split(separator, -1));
  }
}
