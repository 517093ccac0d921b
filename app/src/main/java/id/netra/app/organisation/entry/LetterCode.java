package id.netra.app.organisation.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a letter says: whose institution it is and the secret.
///
/// @param institution the Kemendagri code, such as `13.09`
/// @param secret sixteen characters
record LetterCode(String institution, String secret) {
  private static final Pattern WHOLE = Pattern.compile("(\\d\\d)(\\d\\d)?([0-9A-Z]{16})");

  /// Reads it as typed or as it stands in the address.
  static Optional<LetterCode> of(String typed) {
    Matcher whole = WHOLE.matcher(Codes.meant(typed));
    if (!whole.matches()) {
      return Optional.empty();
    }
    String regency = whole.group(2);
    return Optional.of(
        new LetterCode(whole.group(1) + (regency == null ? "" : "." + regency), whole.group(3)));
  }

  /// As it is printed and typed: `13.09-K7QF-9M2T-XW4B-HD6R`.
  String written() {
    return institution + "-" + Codes.grouped(secret);
  }
}
