package id.netra.law.calendar;

import static java.util.function.Function.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The provinces, regencies and cities by their Kemendagri codes (`regions.csv`; source and licence
/// stand in `regions.NOTICE.md`).
public final class Regions {
  private static final List<Region> ALL = read();
  private static final Map<String, Region> BY_CODE =
      ALL.stream().collect(Collectors.toMap(Region::code, identity()));

  private Regions() {}

  /// All regions, provinces before what lies in them.
  public static List<Region> all() {
    return ALL;
  }

  /// The region of that code; null if it is not in the list.
  public static @Nullable Region of(String code) {
    return BY_CODE.get(code);
  }

  /// The name of the region of that code; the code itself if it is not in the list.
  public static String name(String code) {
    Region region = of(code);
    return region == null ? code : region.name();
  }

  private static List<Region> read() {
    try (InputStream in =
        Regions.class.getResourceAsStream("/id/netra/law/catalogue/regions.csv")) {
      if (in == null) {
        throw new IllegalStateException("no regions.csv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Regions::region)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("regions.csv", unreadable);
    }
  }

  private static Region region(String line) {
    String[] cells = line.split(",", 4);
    String province = cells[1].isEmpty() ? null : cells[1];
    return new Region(
        cells[0], province, Region.Level.valueOf(cells[2]), cells[3].replace("\"", ""));
  }
}
