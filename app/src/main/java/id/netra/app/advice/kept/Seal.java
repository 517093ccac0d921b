package id.netra.app.advice.kept;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Seals what is kept so that only its number opens it: AES-256-GCM under a key that HKDF-SHA256
/// derives from the number. The text is padded, so that its length tells nothing.
final class Seal {
  private static final byte[] PURPOSE =
      "netra kept answer, key".getBytes(StandardCharsets.US_ASCII);
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY = 32;
  private static final int BLOCK = 1024;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Seal() {}

  /// The nonce, then the sealed text.
  static byte[] seal(KeptNumber number, String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, number, nonce).doFinal(padded);
      byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
      return whole;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-GCM and HKDF", impossible);
    }
  }

  /// The text, if the number fits and not a bit was changed.
  static Optional<String> open(KeptNumber number, byte[] whole) {
    if (whole.length < NONCE) {
      return Optional.empty();
    }
    try {
      byte[] nonce = Arrays.copyOf(whole, NONCE);
      byte[] padded =
          cipher(Cipher.DECRYPT_MODE, number, nonce).doFinal(whole, NONCE, whole.length - NONCE);
      int length = 0;
      while (length < padded.length && padded[length] != 0) {
        length++;
      }
      return Optional.of(new String(padded, 0, length, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException tampered) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, KeptNumber number, byte[] nonce)
      throws GeneralSecurityException {
    var derived = HKDFParameterSpec.ofExtract().addIKM(number.secret()).thenExpand(PURPOSE, KEY);
    SecretKey key = KDF.getInstance("HKDF-SHA256").deriveKey("AES", derived);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(number.digest());
    return cipher;
  }
}
