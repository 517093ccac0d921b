package id.netra.app.organisation.proof;

import id.netra.app.platform.access.SignedIn;

/// Lets people prove once more who they are by password and second code.
public interface CodeProofs {
  /// What came of it.
  enum Result {
    RIGHT,
    /// The password or the code is not right; which of them is not told.
    WRONG,
    /// Too many failures: to be tried again in some minutes.
    WAIT,
    /// Too many people at once; nothing was counted.
    BUSY,
    /// The reader has set up no password or no second code.
    NONE
  }

  /// Tries both. A code counts once. Outside of any transaction.
  Result prove(SignedIn reader, String password, String code);

  /// Whether the reader has set up both.
  boolean has(SignedIn reader);
}
