package id.netra.app.platform.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The institutions of the demonstration and the days on which they live; filled by the module that
/// knows them. It must not need a clock, which is made of it.
public interface DemoPlaces {
  /// One institution.
  ///
  /// @param code its Kemendagri code
  /// @param home the day on which it lives until somebody moves it
  /// @param people in whose place one can look at it, by the key of their words
  record Place(
      UUID institution, String code, ZoneId zone, LocalDate home, Map<String, UUID> people) {
    public Place {
      people = Map.copyOf(people);
    }

    /// The person of that key.
    ///
    /// @throws IllegalArgumentException if there is none
    public UUID person(String key) {
      UUID person = people.get(key);
      if (person == null) {
        throw new IllegalArgumentException("nobody is " + key);
      }
      return person;
    }

    /// A moment there.
    public Instant at(LocalDate day, LocalTime hour) {
      return day.atTime(hour).atZone(zone).toInstant();
    }
  }

  List<Place> places();
}
