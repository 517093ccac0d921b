package id.netra.app.platform.access;

/// How somebody proved who he is at the beginning of a session.
public enum Means {
  /// A password alone, or the letter with which one enters for the first time.
  PASSWORD,
  LETTER,
  /// A password and a second code.
  PASSWORD_AND_CODE,
  RECOVERY_CODE,
  PASSKEY,
  /// An account of the institution's own provider.
  PROVIDER,
  /// The set-up code, by which the first administrator is made.
  SET_UP,
  /// A persona of the demonstration.
  DEMO;

  /// Whether it is enough for roles that were given. With less one is an employee only.
  public boolean isStrong() {
    return switch (this) {
      case PASSWORD, LETTER -> false;
      case PASSWORD_AND_CODE, RECOVERY_CODE, PASSKEY, PROVIDER, SET_UP, DEMO -> true;
    };
  }
}
