package id.netra.app.programme.signing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What kind of picture a scan is, by its first bytes: names and what browsers say of them are
/// often wrong.
enum Scan {
  JPEG("image/jpeg", true),
  PNG("image/png", true),
  WEBP("image/webp", true),
  PDF("application/pdf", false),
  /// Kept; phones make it, few browsers show it.
  HEIC("image/heic", false);

  /// How many bytes are needed to tell.
  static final int HEAD = 12;

  private final String mediaType;
  private final boolean shown;

  Scan(String mediaType, boolean shown) {
    this.mediaType = mediaType;
    this.shown = shown;
  }

  String mediaType() {
    return mediaType;
  }

  boolean isShown() {
    return shown;
  }

  static Optional<Scan> ofType(String mediaType) {
    for (Scan one : values()) {
      if (one.mediaType.equals(mediaType)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /// @param head the first bytes, fewer than [#HEAD] if there are no more
  static Optional<Scan> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("ÿØÿ")) {
      return Optional.of(JPEG);
    }
    if (text.startsWith("\u0089PNG\r\n")) {
      return Optional.of(PNG);
    }
    if (text.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    boolean heic =
        text.startsWith("ftyp", 4)
            && (text.startsWith("hei", 8)
                || text.startsWith("hev", 8)
                || text.startsWith("mif1", 8)
                || text.startsWith("msf1", 8));
    return heic ? Optional.of(HEIC) : Optional.empty();
  }
}
