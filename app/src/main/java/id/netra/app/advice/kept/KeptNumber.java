package id.netra.app.advice.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The random number of a kept answer: 120 bits, written in letters and digits that nobody
/// confuses.
///
/// @param text such as `k7q2-m4xd-…`, as it stands in the link
record KeptNumber(String text) {
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM =
      Pattern.compile("(?:[0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}");
  private static final int LENGTH = 24;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  KeptNumber {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not the number of a kept answer");
    }
  }

  /// A new one.
  static KeptNumber random() {
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "")
          .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new KeptNumber(text.toString());
  }

  /// The number in a link, if it has the form of one.
  static Optional<KeptNumber> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new KeptNumber(text)) : Optional.empty();
  }

  /// A number as somebody types it: in capitals, with blanks or nothing between its groups.
  static Optional<KeptNumber> typed(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
    return of(plain.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
  }

  byte[] secret() {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Under which the answer is found; leads back to no number.
  byte[] digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("netra kept answer, place\n".getBytes(StandardCharsets.US_ASCII));
      return digest.digest(secret());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  String digestInHex() {
    return HexFormat.of().formatHex(digest());
  }

  /// Never the number: it opens the answer.
  @Override
  public String toString() {
    return "a kept answer";
  }
}
