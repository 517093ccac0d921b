package id.netra.app.platform.demo;

import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/// The time in the institution of this thread: its day, with the hour that it is in truth. Outside
/// of any institution the time on the wall.
final class DemoClock extends Clock {
  private final DemoDays days;
  private final ZoneId zone;

  DemoClock(DemoDays days) {
    this(days, ZoneOffset.UTC);
  }

  private DemoClock(DemoDays days, ZoneId zone) {
    this.days = days;
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new DemoClock(days, other);
  }

  @Override
  public Instant instant() {
    UUID institution = Tenancy.current();
    return institution == null ? days.wall() : days.instant(institution);
  }
}
