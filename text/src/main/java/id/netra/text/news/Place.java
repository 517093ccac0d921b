package id.netra.text.news;

import org.jspecify.annotations.Nullable;

/// Where a programme runs.
///
/// @param code the Kemendagri code of the region, for a district that of the regency or city it
///   lies in; null for the whole country and for a district whose regency the page does not name
/// @param name "Kabupaten Bogor", "Jawa Barat", "Kecamatan Cibinong, Kabupaten Bogor"
public record Place(@Nullable String code, String name, Level level) {
  static final Place COUNTRY = new Place(null, "Indonesia", Level.NATIONAL);
}
