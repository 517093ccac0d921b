package id.netra.law.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The provinces, regencies and cities by their Kemendagri codes (`regions.csv`; source and licence
/// stand in `regions.NOTICE.md`).
public final class Regions {
  private static final Map<String, String> NAMES = read();

  private Regions() {}

  /// The name of the region of that code; the code itself if it is not in the list.
  public static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  private static Map<String, String> read() {
    try (InputStream in =
        Regions.class.getResourceAsStream("/id/netra/law/catalogue/regions.csv")) {
      if (in == null) {
        throw new IllegalStateException("no regions.csv");
      }
      Function<String[], String> name = cells -> cells[3].replace("\"", "");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 4))
          .collect(Collectors.toMap(cells -> cells[0], name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("regions.csv", unreadable);
    }
  }
}
