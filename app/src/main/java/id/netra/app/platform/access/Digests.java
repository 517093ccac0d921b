package id.netra.app.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// What is kept of secrets that only their holder knows.
public final class Digests {
  private Digests() {}

  /// The SHA-256 of the text, 32 bytes. Fit for random secrets of 80 bits and more, not for
  /// passwords.
  public static byte[] of(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyMachineHasIt) {
      throw new IllegalStateException(everyMachineHasIt);
    }
  }

  /// Compares in a time that tells nothing.
  public static boolean same(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }
}
