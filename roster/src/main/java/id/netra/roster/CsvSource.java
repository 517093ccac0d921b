package id.netra.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text with one record a line and a mark between the cells.
record CsvSource(Path file, Encoding encoding, char separator, Limits limits) implements Source {

  @Override
  public void read(Taker taker) throws IOException, UnreadableRoster {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(encoding.mark());
      var lines =
          new Lines(
              new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16),
              limits.line());
      var records = new CsvRecords(lines, separator);
      for (Line line = records.next(); line != null; line = records.next()) {
        if (!taker.take(line)) {
          return;
        }
      }
    }
  }

  @Override
  public boolean isRagged() {
    return true;
  }

  @Override
  public boolean isGuessed() {
    return encoding.guessed();
  }
}
