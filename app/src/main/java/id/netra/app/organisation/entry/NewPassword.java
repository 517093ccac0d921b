package id.netra.app.organisation.entry;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a password is good enough: long, and not one of those that are tried first. No rule
/// about kinds of letters, which makes people write passwords down.
final class NewPassword {
  static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final int FEWEST_LETTERS = 5;
  private static final Set<String> COMMON =
      Set.of(
          "1234567890",
          "0123456789",
          "12345678910",
          "password123",
          "passwordku",
          "indonesia1",
          "indonesia123",
          "bismillah1",
          "bismillah123",
          "qwertyuiop",
          "merdeka1945",
          "sayangku123",
          "netralitas");

  private NewPassword() {}

  /// The key of the sentence that says what is wrong with it; null if nothing is.
  ///
  /// @param nip which many would take
  static @Nullable String fault(String password, String again, @Nullable String nip) {
    String plain = password.toLowerCase(Locale.ROOT).strip();
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return "entry.password.length";
    }
    if (COMMON.contains(plain)
        || plain.chars().distinct().count() < FEWEST_LETTERS
        || isNear(plain, nip == null ? "" : nip.replaceAll("[\\s.]", ""))) {
      return "entry.password.common";
    }
    return password.equals(again) ? null : "entry.password.again";
  }

  private static boolean isNear(String plain, String nip) {
    String bare = plain.replaceAll("[\\s.]", "");
    return !nip.isEmpty() && (bare.contains(nip) || nip.contains(bare));
  }
}
