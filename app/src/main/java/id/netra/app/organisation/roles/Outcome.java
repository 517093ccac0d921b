package id.netra.app.organisation.roles;

import java.util.UUID;

/// What came of giving a role.
public sealed interface Outcome {
  /// It was given, and waits for a second person if the role is a powerful one.
  record Done(UUID grant) implements Outcome {}

  /// Nothing was written.
  record Refused(Hindrance why) implements Outcome {}
}
