package id.netra.app.organisation.keys;

import java.security.SecureRandom;
import java.util.Base64;

/// Numbers that nobody can guess: 32 bytes.
final class Randoms {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Randoms() {}

  static byte[] bytes() {
    byte[] number = new byte[BYTES];
    RANDOM.nextBytes(number);
    return number;
  }

  /// In base 64 for addresses.
  static String text() {
    return text(bytes());
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
