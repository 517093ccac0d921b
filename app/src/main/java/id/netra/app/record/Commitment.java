package id.netra.app.record;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What the log gets to know of a record: HMAC-SHA-256 over the record's SHA-256, with a random
/// salt as the key. Whoever holds record and salt can prove that the record was there; when both
/// are destroyed, what is left says nothing about anybody, however few the possible records are.
///
/// @param salt 32 random bytes, kept and destroyed with the record
/// @param digest 32 bytes
@SuppressWarnings("ArrayRecordComponent")
public record Commitment(byte[] salt, byte[] digest) {
  private static final int SALT = 32;
  private static final String MAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Commits to these bytes under a new salt.
  public static Commitment to(byte[] record) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return new Commitment(salt, digest(salt, record));
  }

  /// Whether it was made for these bytes. The comparison takes a time that tells nothing.
  public boolean isTo(byte[] record) {
    return MessageDigest.isEqual(digest, digest(salt, record));
  }

  private static byte[] digest(byte[] salt, byte[] record) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(salt, MAC));
      return mac.doFinal(MessageDigest.getInstance("SHA-256").digest(record));
    } catch (GeneralSecurityException everyJavaHasThem) {
      throw new IllegalStateException(everyJavaHasThem);
    }
  }
}
