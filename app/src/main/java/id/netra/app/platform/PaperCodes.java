package id.netra.app.platform;

import id.netra.app.platform.access.Digests;
import java.security.SecureRandom;
import java.util.Locale;

/// Random codes that people read off paper and type: letters and digits that are not mistaken for
/// each other, in groups of four.
public final class PaperCodes {
  /// Without I, L, O and U (Crockford's base 32).
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PaperCodes() {}

  /// A code of so many characters, 5 random bits each, without its groups.
  public static String random(int length) {
    var code = new StringBuilder();
    for (int i = 0; i < length; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /// Two characters that change when the text does.
  public static String check(String text) {
    byte[] digest = Digests.of("check " + text);
    return String.valueOf(LETTERS.charAt(digest[0] & 31)) + LETTERS.charAt(digest[1] & 31);
  }

  /// With a dash after every fourth character.
  public static String grouped(String code) {
    return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /// As it is meant, however it was typed: small letters, blanks, dashes, O for 0, I or L for 1.
  public static String meant(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .replaceAll("[^0-9A-Z]", "");
  }
}
