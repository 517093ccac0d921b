package id.netra.app.organisation.roles;

/// Why something cannot be done with a role. The sentences stand under `roles.error` in the message
/// files.
public enum Hindrance {
  NO_PERSON,
  NO_ROLE,
  NO_UNIT,
  NO_REASON,
  NO_END,
  BAD_TIME,
  /// Begins in the past.
  BACKWARDS,
  ENDS_FIRST,
  /// Nobody gives himself a role.
  SELF,
  /// The same person holds the same role over the same unit in that time.
  TWICE,
  /// Two roles that one person must not hold together.
  SEPARATED,
  /// Only somebody who neither gave nor receives it may confirm it.
  NOT_SECOND,
  /// Longer than the role on which it rests, or than it was given for.
  LONGER,
  /// What was delegated is not delegated further.
  DELEGATED,
  /// There is nothing left to do about it: it has ended, or somebody was faster.
  OVER,
  LAST_ADMINISTRATOR
}
