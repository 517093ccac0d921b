package id.netra.app.organisation.roles;

import id.netra.app.platform.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Which roles are kept apart: read from `roles/separation.psv` at start.
@Component
class Separations {
  private static final String FILE = "/roles/separation.psv";
  private static final int COLUMNS = 5;

  private final List<Separation> all;

  Separations() {
    try (InputStream file = Separations.class.getResourceAsStream(FILE)) {
      all =
          read(
              new String(
                  Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What speaks against one person holding both.
  List<Separation> between(Role one, Role other) {
    return all.stream().filter(separation -> separation.isAbout(one, other)).toList();
  }

  static List<Separation> read(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(Separations::line)
        .toList();
  }

  private static Separation line(String line) {
    String[] part = line.split("\\s*\\|\\s*", -1);
    if (part.length != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    return new Separation(
        Set.of(Role.valueOf(part[0]), Role.valueOf(part[1])),
        part[2].equals("refuse"),
        part[3],
        part[4]);
  }
}
