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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A file, of whatever kind, read as text.
final class TextFile {
  /// A plain text longer than this is read as it comes, a piece at a time.
  private static final int HELD = 1 << 20;

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
    byte[] head = bytes.readNBytes(HELD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
    if (head.length == HELD && isPlain(head)) {
      return new InputStreamReader(whole, charset(head));
    }
    try (whole) {
      Path name = path.getFileName();
      return new StringReader(
          new DocumentReader().read(whole, name == null ? "" : name.toString()).text());
    }
  }

  /// What a long plain text is written in.
  private static Charset charset(byte[] head) {
    int mark = (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    if (mark == 0xFFFE || mark == 0xFEFF) {
      return StandardCharsets.UTF_16;
    }
    // The last character may be cut in two.
    for (int cut = 0; cut < 4; cut++) {
      if (isUtf8(ByteBuffer.wrap(head, 0, head.length - cut))) {
        return StandardCharsets.UTF_8;
      }
    }
    return Charset.forName("windows-1252");
  }

  private static boolean isUtf8(ByteBuffer bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException other) {
      return false;
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
    boolean known =
        start.startsWith("PK") || start.startsWith("%PDF") || start.startsWith("{\\rtf");
    boolean wide = charset(head).equals(StandardCharsets.UTF_16);
    return !known && (wide || IntStream.range(0, head.length).noneMatch(i -> head[i] == 0));
  }
}
