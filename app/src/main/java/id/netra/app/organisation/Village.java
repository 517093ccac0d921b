package id.netra.app.organisation;

import java.util.Locale;
import java.util.Map;

/// What people of the lowest units are called where the law leaves it to custom.
public final class Village {
  private static final Map<String, String> HEADS =
      Map.of(
          "nagari", "wali nagari",
          "gampong", "keuchik",
          "pekon", "peratin",
          "tiyuh", "kepalo tiyuh");

  private Village() {}

  /// The title of who heads such a unit: `Wali nagari`, `Kepala desa`.
  ///
  /// @param lowestUnit what the unit is called there
  public static String head(String lowestUnit) {
    String kind = lowestUnit.toLowerCase(Locale.ROOT);
    return capital(HEADS.getOrDefault(kind, "kepala " + kind));
  }

  /// What who works there is called: `Perangkat nagari`.
  public static String official(String lowestUnit) {
    return capital("perangkat " + lowestUnit.toLowerCase(Locale.ROOT));
  }

  /// What such a unit is called, at the beginning of a line.
  public static String unit(String lowestUnit) {
    return capital(lowestUnit.toLowerCase(Locale.ROOT));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
