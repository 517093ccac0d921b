package id.netra.app.platform.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The institutions of the demonstration and the days on which they live; filled by the module that
/// knows them. It must not need a clock, which is made of it.
public interface DemoPlaces {
  /// One institution.
  ///
  /// @param home the day on which it lives until somebody moves it
  record Place(UUID institution, ZoneId zone, LocalDate home) {}

  List<Place> places();
}
