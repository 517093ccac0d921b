package id.netra.app.organisation.privacy;

import id.netra.app.platform.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is destroyed under one rule.
///
/// @param people how many people, looks or lists it is
/// @param role by which it was proposed; the other officer does it
/// @param counts how many rows of which table; null until it is done
public record Destruction(
    UUID id,
    String kind,
    LocalDate day,
    int people,
    String proposer,
    Role role,
    Instant proposedAt,
    @Nullable String doer,
    @Nullable Instant doneAt,
    @Nullable Map<String, Long> counts) {
  /// The role that the second officer must hold.
  public Role other() {
    return otherThan(role);
  }

  static Role otherThan(Role role) {
    return role == Role.ARCHIVIST ? Role.DATA_PROTECTION_OFFICER : Role.ARCHIVIST;
  }
}
