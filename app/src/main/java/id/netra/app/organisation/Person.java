package id.netra.app.organisation;

import id.netra.roster.Names;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody whom the institution knows.
///
/// @param nip as it was told, sound or not
/// @param name with titles
/// @param onPaper has no phone and signs on paper
public record Person(
    UUID id,
    @Nullable String nip,
    String name,
    @Nullable LocalDate birthDate,
    @Nullable String email,
    boolean onPaper) {
  private static final int DIGITS = 18;

  /// The number as people write it, `19860926 201505 1 001`; as it was told if it has another
  /// length, empty for none.
  public String nipWritten() {
    if (nip == null) {
      return "";
    }
    return nip.length() == DIGITS
        ? nip.substring(0, 8)
            + " "
            + nip.substring(8, 14)
            + " "
            + nip.charAt(14)
            + " "
            + nip.substring(15)
        : nip;
  }

  /// The number for eyes that need not know it: the year of birth only; empty for none.
  public String nipMasked() {
    if (nip == null) {
      return "";
    }
    return nip.length() == DIGITS
        ? nip.substring(0, 4) + "•••• •••••• • •••"
        : "•".repeat(nip.length());
  }

  /// The name as one is called: its first word that is no title, or the whole.
  public String firstName() {
    String plain = Names.plain(name);
    String first = plain.split(" ", 2)[0];
    return first.isEmpty() ? name : Character.toUpperCase(first.charAt(0)) + first.substring(1);
  }
}
