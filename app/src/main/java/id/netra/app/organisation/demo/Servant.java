package id.netra.app.organisation.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody invented who works for a town.
///
/// @param name with titles
/// @param until the day of leaving; null for whoever is still there
record Servant(
    UUID id,
    @Nullable String nip,
    String name,
    LocalDate birth,
    @Nullable String email,
    boolean onPaper,
    String status,
    @Nullable String rank,
    LocalDate since,
    @Nullable LocalDate until,
    List<Seat> seats) {
  Servant {
    seats = List.copyOf(seats);
  }

  /// A post that is held.
  record Seat(
      UUID unit, String post, String postClass, String standing, boolean head, LocalDate since) {}
}
