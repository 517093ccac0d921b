package id.netra.app.organisation.entry;

import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.access.Digests;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a letter says: whose institution it is and the secret. As it is written, two characters
/// more tell a slip of the pen from a letter that does not hold.
///
/// @param institution the Kemendagri code, such as `13.09`
/// @param secret 26 characters, 130 random bits
record LetterCode(String institution, String secret) {
  private static final int LENGTH = 26;
  private static final Pattern WHOLE =
      Pattern.compile("(\\d\\d)(\\d\\d)?([0-9A-Z]{" + LENGTH + "})([0-9A-Z]{2})");

  /// A new one.
  static LetterCode random(String institution) {
    return new LetterCode(institution, PaperCodes.random(LENGTH));
  }

  /// Reads it as typed or as it stands in the address; empty if it cannot be a letter's.
  static Optional<LetterCode> of(String typed) {
    Matcher whole = WHOLE.matcher(PaperCodes.meant(typed));
    if (!whole.matches()) {
      return Optional.empty();
    }
    String regency = whole.group(2);
    var code =
        new LetterCode(whole.group(1) + (regency == null ? "" : "." + regency), whole.group(3));
    return code.check().equals(whole.group(4)) ? Optional.of(code) : Optional.empty();
  }

  /// As it is printed and typed: `13.09-K7QF-9M2T-…`.
  String written() {
    return institution + "-" + PaperCodes.grouped(secret + check());
  }

  /// What is kept of it.
  byte[] digest() {
    return Digests.of(secret);
  }

  private String check() {
    return PaperCodes.check(institution + " " + secret);
  }
}
