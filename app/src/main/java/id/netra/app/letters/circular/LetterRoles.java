package id.netra.app.letters.circular;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;

/// Who does what with circulars; each role must be held over the whole institution.
public final class LetterRoles {
  private LetterRoles() {}

  /// Whether the reader may bring letters in, write and withdraw them.
  public static boolean mayWrite(SignedIn reader) {
    return reader.hasWhole(Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.ADMINISTRATOR);
  }
}
