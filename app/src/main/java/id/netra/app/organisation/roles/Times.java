package id.netra.app.organisation.roles;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Moments as forms tell them: to the minute, in the institution's zone.
final class Times {
  private Times() {}

  /// @throws DateTimeException if it is none
  static Instant read(String text, ZoneId zone) {
    return LocalDateTime.parse(text.strip())
        .truncatedTo(ChronoUnit.MINUTES)
        .atZone(zone)
        .toInstant();
  }

  static String write(Instant moment, ZoneId zone) {
    return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
