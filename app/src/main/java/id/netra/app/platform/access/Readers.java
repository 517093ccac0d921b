package id.netra.app.platform.access;

import java.util.Optional;

/// Knows who belongs to an account at this moment; filled by the module that knows the people.
public interface Readers {
  /// The reader with the roles held now; empty when the person has left or may not enter. Called
  /// within the account's institution.
  Optional<SignedIn> find(Account account);
}
