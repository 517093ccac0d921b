package id.netra.app.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// On which days people are reminded, and in which hours they are not.
///
/// @param steps days before (negative) or after the last day
/// @param from the first quiet minute of an evening
/// @param until the first minute of a morning that is not quiet
record Ladder(List<Integer> steps, LocalTime from, LocalTime until) {
  private static final String FILE = "/programme/reminders.psv";

  static Ladder read() {
    try (InputStream file = Ladder.class.getResourceAsStream(FILE)) {
      var text =
          new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
      var steps = new ArrayList<Integer>();
      LocalTime from = LocalTime.MIDNIGHT;
      LocalTime until = LocalTime.MIDNIGHT;
      for (String line : text.lines().toList()) {
        String[] parts = line.split("\\|", -1);
        if (line.startsWith("step")) {
          steps.add(Integer.valueOf(parts[1].strip()));
        } else if (line.startsWith("quiet")) {
          from = LocalTime.parse(parts[1].strip());
          until = LocalTime.parse(parts[2].strip());
        }
      }
      return new Ladder(List.copyOf(steps), from, until);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isQuiet(LocalTime time) {
    return !time.isBefore(from) || time.isBefore(until);
  }

  /// Whether it is quiet until the morning of the next day.
  boolean isEvening(LocalTime time) {
    return !time.isBefore(from);
  }
}
