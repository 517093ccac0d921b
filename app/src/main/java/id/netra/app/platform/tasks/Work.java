package id.netra.app.platform.tasks;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.util.Set;

/// A page on which somebody with a role works, for the list of such pages; a module offers it as a
/// bean.
///
/// @param path where it leads
/// @param title the key of its name
/// @param text the key of one sentence about it
/// @param order small numbers come first
/// @param roles who sees it; with none, everybody who has signed in
public record Work(String path, String title, String text, int order, Set<Role> roles) {
  public Work {
    roles = Set.copyOf(roles);
  }

  boolean isFor(SignedIn reader) {
    return roles.isEmpty() || reader.hasAny(roles.toArray(Role[]::new));
  }
}
