package id.netra.app.organisation.entry;

import id.netra.app.platform.access.Digests;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Second codes: six digits that change every thirty seconds (RFC 6238 with SHA-1, as all
/// authenticator programs have it).
final class Totp {
  private static final int SECONDS = 30;
  private static final int SECRET = 20;
  private static final int MODULUS = 1_000_000;
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  static byte[] secret() {
    byte[] secret = new byte[SECRET];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /// The step whose code this is: of now, of the step before or after (clocks differ), and later
  /// than the last one used; empty if it is of none.
  static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
    String digits = code.replaceAll("\\s", "");
    long step = now.getEpochSecond() / SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long at = step - 1; at <= step + 1; at++) {
      if (Digests.same(bytes(code(secret, at)), bytes(digits)) && at > lastUsed) {
        found = OptionalLong.of(at);
      }
    }
    return found;
  }

  /// The code of that moment.
  static String code(byte[] secret, Instant moment) {
    return code(secret, moment.getEpochSecond() / SECONDS);
  }

  private static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xF;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7FFF_FFFF;
      return String.format(Locale.ROOT, "%06d", number % MODULUS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HmacSHA1", impossible);
    }
  }

  /// The secret as programs and people take it (RFC 4648, base 32 without padding).
  static String base32(byte[] secret) {
    var text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte next : secret) {
      held = (held << 8) | (next & 0xFF);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(LETTERS.charAt((held >> bits) & 31));
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0
        ? text.toString()
        : text.append(LETTERS.charAt((held << (5 - bits)) & 31)).toString();
  }

  /// What the square says to an authenticator program.
  static String address(String institution, String person, byte[] secret) {
    return "otpauth://totp/"
        + encode("Netra " + institution)
        + ":"
        + encode(person)
        + "?secret="
        + base32(secret)
        + "&issuer="
        + encode("Netra " + institution);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
