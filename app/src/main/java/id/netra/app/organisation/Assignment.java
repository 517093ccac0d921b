package id.netra.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A post that somebody holds or held.
///
/// @param standing `DEFINITIVE`, `PLT`, `PLH`, `PJ` or `PJS`
/// @param postClass as in the contract's roster; null if unknown
/// @param head heads the unit, and so all who are in it and below
/// @param until the day on which it holds no more; null while it does
public record Assignment(
    UUID id,
    UUID unit,
    String post,
    @Nullable String postClass,
    String standing,
    boolean head,
    @Nullable UUID superior,
    LocalDate since,
    @Nullable LocalDate until) {
  public boolean holdsOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || until.isAfter(day));
  }
}
