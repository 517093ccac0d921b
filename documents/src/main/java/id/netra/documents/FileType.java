package id.netra.documents;

import id.netra.documents.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/// What the first bytes of a file say that it is; where they leave it open, its name.
sealed interface FileType {
  /// A text, decoded already.
  record Plain(String text, Encoding encoding) implements FileType {}

  record Html() implements FileType {}

  record Pdf() implements FileType {}

  record Rtf() implements FileType {}

  /// An archive; what is in it says which.
  record Zip() implements FileType {}

  /// A file that gives no text.
  ///
  /// @param ending of the files of its type, with the dot; empty if it has none
  record Refused(Reason reason, String ending) implements FileType {}

  /// PDF readers find the header within so many bytes.
  int HEADER = 1024;

  Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  Set<String> OFFICE_BINARY = Set.of("application/x-tika-msoffice", "application/msword");

  static FileType of(byte[] file, String name) {
    if (begins(file, "%PDF-", 5)) {
      return new Pdf();
    }
    if (begins(file, "PK\003\004", 4)) {
      return new Zip();
    }
    Plain plain = plain(file);
    if (plain != null && isProse(plain.text().stripLeading())) {
      return plain;
    }
    if (plain == null && begins(file, "%PDF-", HEADER)) {
      return new Pdf();
    }
    MediaType type = detect(file, name);
    String known = type.toString();
    if (HTML.contains(known)) {
      return new Html();
    }
    if (known.equals("application/rtf")) {
      return new Rtf();
    }
    if (isEncryptedOffice(file)) {
      return new Refused(Reason.ENCRYPTED, "");
    }
    return isXml(type) || plain == null ? refused(type) : plain;
  }

  /// The file as a text, or null if it is none.
  private static @Nullable Plain plain(byte[] file) {
    Encoding encoding = Encoding.of(file);
    String text = encoding.decode(file);
    return text != null && isWritten(text) ? new Plain(text, encoding) : null;
  }

  /// True if a text cannot be HTML, XML or RTF. To ask Tika takes a third of a second the first
  /// time, and it would say nothing else of such a text.
  private static boolean isProse(String text) {
    return !text.startsWith("<") && !text.startsWith("{");
  }

  /// True if the text holds no control characters but those of lines and pages.
  private static boolean isWritten(String text) {
    return text.chars()
        .allMatch(c -> c >= ' ' || (c >= '\t' && c <= '\r') || c == 0x1A || c == 0x1B);
  }

  private static boolean isXml(MediaType type) {
    return MimeTypes.getDefaultMimeTypes()
        .getMediaTypeRegistry()
        .isInstanceOf(type, MediaType.APPLICATION_XML);
  }

  private static FileType refused(MediaType type) {
    boolean unknown =
        type.equals(MediaType.OCTET_STREAM)
            || type.getType().equals("text")
            || type.equals(MediaType.APPLICATION_ZIP);
    String ending = unknown ? "" : endingOf(type);
    return new Refused(ending.isEmpty() ? Reason.BINARY : Reason.UNSUPPORTED, ending);
  }

  private static String endingOf(MediaType type) {
    if (OFFICE_BINARY.contains(type.toString())) {
      return ".doc";
    }
    try {
      return MimeTypes.getDefaultMimeTypes().forName(type.toString()).getExtension();
    } catch (MimeTypeException _) {
      return "";
    }
  }

  private static MediaType detect(byte[] file, String name) {
    var hints = new Metadata();
    hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try {
      return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(file), hints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean begins(byte[] file, String magic, int within) {
    byte[] bytes = magic.getBytes(StandardCharsets.US_ASCII);
    return PackedStreams.indexOf(bytes, file, 0, Math.min(within, file.length)) >= 0;
  }

  /// True for a .docx with a password: an old Office container in which the archive lies encrypted.
  private static boolean isEncryptedOffice(byte[] file) {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    return (file[0] & 0xFF) == 0xD0 && PackedStreams.indexOf(name, file, 0, file.length) >= 0;
  }
}
