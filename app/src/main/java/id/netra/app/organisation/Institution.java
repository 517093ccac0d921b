package id.netra.app.organisation;

import id.netra.law.calendar.Region.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A province, regency or city whose servants Netra knows.
///
/// @param code its Kemendagri code
/// @param province the code of the province it lies in; null for a province
/// @param zone the one whose days are its legal days
/// @param lowestUnit what its lowest units are called: desa, nagari, tiyuh, kampung
public record Institution(
    UUID id,
    String code,
    Level kind,
    String name,
    @Nullable String province,
    ZoneId zone,
    String lowestUnit) {
  /// The legal day there.
  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
