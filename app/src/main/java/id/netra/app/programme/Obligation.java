package id.netra.app.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person or one unit is obliged to by a measure.
///
/// @param person null for one of a unit
/// @param unit null for one of a person
/// @param due the last day, the week of grace for who came later counted in; null for none
/// @param at since when it stands so
public record Obligation(
    UUID id,
    UUID measure,
    @Nullable UUID person,
    @Nullable UUID unit,
    LocalDate laid,
    @Nullable LocalDate due,
    ObligationState state,
    Instant at) {
  public boolean isOpen() {
    return state == ObligationState.OPEN;
  }
}
