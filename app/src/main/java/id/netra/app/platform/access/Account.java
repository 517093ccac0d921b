package id.netra.app.platform.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/// Who has signed in, as ids only: this is what a session remembers.
public record Account(UUID institution, UUID person) implements Principal, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /// Both ids, parted by a dot.
  @Override
  public String getName() {
    return institution + "." + person;
  }

  /// Reads a name that [#getName] wrote; empty for any other text.
  public static Optional<Account> of(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Account(
              UUID.fromString(name.substring(0, dot)), UUID.fromString(name.substring(dot + 1))));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }
}
