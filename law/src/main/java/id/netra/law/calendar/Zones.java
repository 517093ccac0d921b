package id.netra.law.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The time zone of every province: which day it is depends on where one is.
///
/// @param byProvince IANA zones by two-digit Kemendagri code
public record Zones(Map<String, ZoneId> byProvince) {
  private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

  public Zones {
    byProvince = Map.copyOf(byProvince);
  }

  /// The legal day of that moment in the capital: the day most people mean.
  public static LocalDate capitalDay(Instant moment) {
    return LocalDate.ofInstant(moment, CAPITAL);
  }

  /// The zone of a region; the capital's when the region is unknown.
  public ZoneId of(@Nullable String region) {
    return region == null ? CAPITAL : byProvince.getOrDefault(region.substring(0, 2), CAPITAL);
  }

  /// The legal day of that moment in that region.
  public LocalDate day(Instant moment, @Nullable String region) {
    return LocalDate.ofInstant(moment, of(region));
  }
}
