package id.netra.law.calendar;

import org.jspecify.annotations.Nullable;

/// A province, regency or city.
///
/// @param code its Kemendagri code
/// @param province the code of the province it lies in; null for a province itself
/// @param name the full name: "Kabupaten Bogor", "Kota Bogor", but "Jawa Barat"
public record Region(String code, @Nullable String province, Level level, String name) {
  /// What kind of region it is, as the list of regions says.
  public enum Level {
    PROVINCE,
    REGENCY,
    CITY
  }
}
