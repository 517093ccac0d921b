package id.netra.app.programme.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// A pledge or a pact as people read and sign it.
///
/// @param kind `PLEDGE` or `INTEGRITY_PACT`
/// @param points what is pledged, numbered from 1; at least one
public record PledgeText(
    UUID id, String kind, String title, String opening, List<String> points, String closing) {
  public PledgeText {
    points = List.copyOf(points);
  }

  /// The text to the letter: title, opening, the points with their numbers, closing, each on a line
  /// of its own. What is signed is the SHA-256 of its UTF-8 bytes.
  public String exact() {
    var text = new StringBuilder(title).append('\n').append(opening).append('\n');
    for (int i = 0; i < points.size(); i++) {
      text.append(i + 1).append(". ").append(points.get(i)).append('\n');
    }
    return text.append(closing).append('\n').toString();
  }

  /// The SHA-256 of the text, 32 bytes.
  public byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(exact().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// The same as 64 hexadecimal digits.
  public String digest() {
    return HexFormat.of().formatHex(sha256());
  }
}
