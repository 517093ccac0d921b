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
/// @param whole whether the role must be held over the whole institution
public record Work(
    String path, String title, String text, int order, Set<Role> roles, boolean whole) {
  public Work {
    roles = Set.copyOf(roles);
  }

  public Work(String path, String title, String text, int order, Set<Role> roles) {
    this(path, title, text, order, roles, false);
  }

  boolean isFor(SignedIn reader) {
    Role[] wanted = roles.toArray(Role[]::new);
    return whole ? reader.hasWhole(wanted) : roles.isEmpty() || reader.hasAny(wanted);
  }
}
