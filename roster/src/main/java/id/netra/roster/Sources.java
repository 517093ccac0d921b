package id.netra.roster;

import id.netra.roster.UnreadableRoster.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The ways in which a file can be read.
final class Sources {
  private static final String SEPARATORS = ",;\t|";
  private static final int HEAD = 1024;

  private Sources() {}

  /// Each sheet of a workbook, each possible separator of a text.
  static List<Source> of(Path file, Limits limits) throws IOException, UnreadableRoster {
    if (Files.size(file) > limits.bytes()) {
      throw new UnreadableRoster(
          Reason.FILE_TOO_LARGE, String.valueOf(Math.max(1, limits.bytes() / 1_000_000)));
    }
    String head = head(file);
    if (head.isBlank()) {
      throw new UnreadableRoster(Reason.EMPTY);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      Archive.inspect(file, limits);
      return XlsxSource.sheets(file, limits);
    }
    refuseOtherKinds(head);
    Encoding encoding = Encoding.of(file);
    return SEPARATORS
        .chars()
        .<Source>mapToObj(mark -> new CsvSource(file, encoding, (char) mark, limits))
        .toList();
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  private static void refuseOtherKinds(String head) throws UnreadableRoster {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new UnreadableRoster(Reason.OLD_WORKBOOK);
    }
    String start = head.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    if (Stream.of("<!doctype", "<html", "<head", "<body", "<table", "<?xml", "<style", "<meta")
        .anyMatch(start::startsWith)) {
      throw new UnreadableRoster(Reason.WEB_PAGE);
    }
    if (Stream.of("%pdf", "{\\rtf", "pk\u0005\u0006", "rar!", "7z\u00bc\u00af", "\u0089png", "gif8")
        .anyMatch(start::startsWith)) {
      throw new UnreadableRoster(Reason.OTHER_KIND);
    }
  }
}
