package id.netra.app.platform;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One entry of the main navigation; a module offers it as a bean.
///
/// @param path where it leads
/// @param key the key of its words
/// @param order small numbers come first
/// @param roles who sees it: somebody who holds one of these; with none named, everybody, signed in
///   or not
public record NavItem(String path, String key, int order, Set<Role> roles) {
  public NavItem {
    roles = Set.copyOf(roles);
  }

  /// An entry for everybody.
  public NavItem(String path, String key, int order) {
    this(path, key, order, Set.of());
  }

  boolean isFor(@Nullable SignedIn reader) {
    return roles.isEmpty() || (reader != null && reader.hasAny(roles.toArray(Role[]::new)));
  }
}
