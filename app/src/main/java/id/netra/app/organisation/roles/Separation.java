package id.netra.app.organisation.roles;

import id.netra.app.platform.access.Role;
import java.util.Set;

/// Two roles that one person had better not hold over the same part of the institution.
///
/// @param refused whether Netra refuses it; otherwise it warns
/// @param source where it is written: a reference, or `NETRA` for a rule of our own
/// @param key of the sentence that explains it
public record Separation(Set<Role> roles, boolean refused, String source, String key) {
  public Separation {
    roles = Set.copyOf(roles);
  }

  /// Whether it speaks of these two.
  boolean isAbout(Role one, Role other) {
    return one != other && roles.contains(one) && roles.contains(other);
  }
}
