package id.netra.app.organisation.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// One of the files in `resources/demo`: lines of cells parted by bars, the first of them names the
/// cells, those that begin with a number sign are remarks.
final class Sheet {
  private Sheet() {}

  /// One line; a cell that is not there is a defect of ours.
  record Line(Map<String, String> cells) {
    String text(String name) {
      String cell = cells.get(name);
      if (cell == null) {
        throw new IllegalArgumentException("no cell " + name);
      }
      return cell;
    }

    int number(String name) {
      return Integer.parseInt(text(name));
    }

    boolean isYes(String name) {
      return text(name).equals("yes");
    }
  }

  static List<Line> read(String name) {
    try (InputStream file = Sheet.class.getResourceAsStream("/demo/" + name + ".psv")) {
      if (file == null) {
        throw new IllegalArgumentException("no sheet " + name);
      }
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      String[] heads = lines.getFirst().split("\\|", -1);
      return lines.stream().skip(1).map(line -> line(heads, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String[] heads, String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != heads.length) {
      throw new IllegalArgumentException("cells do not fit their heads: " + line);
    }
    var named = new java.util.HashMap<String, String>();
    for (int i = 0; i < heads.length; i++) {
      named.put(heads[i], cells[i].strip());
    }
    return new Line(Map.copyOf(named));
  }
}
