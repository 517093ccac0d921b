package id.netra.cli;

import id.netra.documents.DocumentReader;
import id.netra.documents.Limits;
import id.netra.documents.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A file, of whatever kind, read as text.
final class TextFile {
  private static final int LOOKED_AT = 1 << 16;

  private static final Pattern MARKUP =
      Pattern.compile("<!doctype html|<html|<head|<body", Pattern.CASE_INSENSITIVE);

  private TextFile() {}

  /// The text of a file, or of what comes in. Plain text may be of any length; everything else is
  /// held in memory and must keep within [Limits#USUAL].
  static Reader open(String file, InputStream in) throws IOException, UnreadableDocument {
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new LineFile.IsDirectory(file);
    }
    InputStream bytes = file.equals(LineFile.STANDARD_INPUT) ? in : Files.newInputStream(path);
    byte[] head = bytes.readNBytes(Limits.USUAL.bytes() + 1);
    if (head.length > Limits.USUAL.bytes() && isPlain(head)) {
      return new InputStreamReader(
          new SequenceInputStream(new ByteArrayInputStream(head), bytes), StandardCharsets.UTF_8);
    }
    try (bytes) {
      Path name = path.getFileName();
      var text = new DocumentReader(Limits.USUAL.withCharacters(Limits.USUAL.bytes()));
      return new StringReader(
          text.read(new ByteArrayInputStream(head), name == null ? "" : name.toString()).text());
    }
  }

  /// A page of news: HTML stays as it is, because what is menu and what is text shows in its tags.
  static String page(String file, InputStream in) throws IOException, UnreadableDocument {
    if (Files.isDirectory(Path.of(file))) {
      throw new LineFile.IsDirectory(file);
    }
    try (InputStream bytes =
        file.equals(LineFile.STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file))) {
      byte[] head = bytes.readNBytes(Limits.USUAL.bytes() + 1);
      String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.UTF_8);
      if (MARKUP.matcher(start).find()) {
        return new String(head, StandardCharsets.UTF_8);
      }
      return new DocumentReader().read(new ByteArrayInputStream(head), file).text();
    }
  }

  /// True if there is no sign of anything but text at its beginning.
  private static boolean isPlain(byte[] head) {
    String start = new String(head, 0, 5, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK") || start.startsWith("%PDF") || start.startsWith("{\\rtf")) {
      return false;
    }
    for (int i = 0; i < LOOKED_AT; i++) {
      if (head[i] == 0) {
        return false;
      }
    }
    return true;
  }
}
