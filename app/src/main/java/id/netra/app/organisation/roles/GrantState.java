package id.netra.app.organisation.roles;

/// How a grant stands at the moment of reading.
public enum GrantState {
  /// A second person has not confirmed it yet.
  WAITING,
  /// Its first minute has not come yet.
  COMING,
  HOLDS,
  /// Its holder has left, or that on which it rests holds no more.
  IDLE,
  ENDED,
  REVOKED,
  /// Declined or taken back before anybody confirmed it.
  WITHDRAWN;

  /// Whether something can still be done about it.
  public boolean isOpen() {
    return switch (this) {
      case WAITING, COMING, HOLDS, IDLE -> true;
      case ENDED, REVOKED, WITHDRAWN -> false;
    };
  }
}
