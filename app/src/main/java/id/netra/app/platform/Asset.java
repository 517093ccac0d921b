package id.netra.app.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// One file as it goes over the wire.
///
/// Its address holds a part of its digest, so that a browser may keep it for ever.
final class Asset {
  private static final int DIGITS = 12;

  private final String path;
  private final String type;
  private final byte[] plain;
  private final byte[] packed;

  private Asset(String path, String type, byte[] plain, byte[] packed) {
    this.path = path;
    this.type = type;
    this.plain = plain;
    this.packed = packed;
  }

  String path() {
    return path;
  }

  String type() {
    return type;
  }

  /// The bytes, compressed or not; the caller must not change them.
  byte[] bytes(boolean compressed) {
    return compressed ? packed : plain;
  }

  /// A file of that name and content.
  static Asset of(String name, byte[] content) {
    boolean sheet = name.endsWith(".css");
    byte[] plain = sheet ? lean(content) : content;
    int dot = name.lastIndexOf('.');
    String path = "/aset/" + name.substring(0, dot) + "." + digest(plain) + name.substring(dot);
    return new Asset(path, type(name.substring(dot)), plain, pack(plain));
  }

  private static String type(String ending) {
    return switch (ending) {
      case ".css" -> "text/css;charset=UTF-8";
      case ".js" -> "text/javascript;charset=UTF-8";
      case ".json" -> "application/json";
      case ".svg" -> "image/svg+xml";
      case ".png" -> "image/png";
      default -> throw new IllegalArgumentException("no type for files ending in " + ending);
    };
  }

  /// Takes comments and indentation out of a style sheet, which changes nothing of its meaning.
  private static byte[] lean(byte[] sheet) {
    String text = new String(sheet, StandardCharsets.UTF_8);
    return text.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s*\\n\\s*", "\n")
        .strip()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pack(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
