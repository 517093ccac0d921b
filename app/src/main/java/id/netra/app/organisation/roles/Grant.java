package id.netra.app.organisation.roles;

import id.netra.app.platform.access.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role that somebody was given over a unit and all below it.
///
/// @param until the first moment at which it holds no more; null for no end
/// @param giver null for the first administrator, whom the set-up code made
/// @param confirmer the second person; null if there was none yet, or none was needed
/// @param principal whose work is done meanwhile; null unless it is a delegation
/// @param restsOn the grant of the principal
/// @param reason as the giver wrote it
public record Grant(
    UUID id,
    Named person,
    Role role,
    UUID unit,
    String unitName,
    Instant since,
    @Nullable Instant until,
    @Nullable Named giver,
    Instant givenAt,
    @Nullable Named confirmer,
    @Nullable Instant confirmedAt,
    @Nullable Named revoker,
    @Nullable Instant revokedAt,
    @Nullable Named principal,
    @Nullable UUID restsOn,
    @Nullable String reason,
    GrantState state) {
  /// Somebody by id and name.
  public record Named(UUID id, String name) {}

  public boolean isDelegation() {
    return restsOn != null;
  }

  /// Whether it was in force without a second person, because there was none.
  public boolean isAlone() {
    return confirmedAt != null && confirmer == null;
  }
}
