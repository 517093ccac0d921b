package id.netra.app.organisation.roster;

import id.netra.roster.Mapping;
import id.netra.roster.RosterReader;
import id.netra.roster.UnreadableRoster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Files as they come in: looked at once before they are kept, and taken out again for reading.
@Component
class Uploads {
  private static final int SAMPLE = 20;
  private static final int LONGEST_NAME = 120;

  private final RosterImports imports;

  Uploads(RosterImports imports) {
    this.imports = imports;
  }

  /// Something done with a file that is gone afterwards.
  interface Reading<T extends @Nullable Object> {
    T read(RosterReader reader) throws IOException, UnreadableRoster;
  }

  /// Keeps a file that can be read.
  ///
  /// @throws UnreadableRoster if it is no list; says what to do
  UUID receive(UUID person, UUID scope, MultipartFile file, LocalDate day)
      throws IOException, UnreadableRoster {
    byte[] content = file.getBytes();
    String headings = read(content, reader -> reader.header().digest());
    return imports.receive(
        person, scope, name(file.getOriginalFilename()), content, sha256(content), headings, day);
  }

  /// What the page of columns shows.
  ///
  /// @param mapping as somebody understood it; null to guess
  Columns columns(RosterImport one, @Nullable Mapping mapping)
      throws IOException, UnreadableRoster {
    return read(
        one,
        reader ->
            new Columns(
                reader.header().headings(),
                reader.sample(SAMPLE),
                mapping == null ? reader.suggested() : mapping,
                mapping != null));
  }

  /// Reads the file of an import.
  <T extends @Nullable Object> T read(RosterImport one, Reading<T> reading)
      throws IOException, UnreadableRoster {
    byte[] content = imports.content(one.id());
    if (content == null) {
      throw new IOException("the file of this import is gone");
    }
    return read(content, reading);
  }

  private static <T extends @Nullable Object> T read(byte[] content, Reading<T> reading)
      throws IOException, UnreadableRoster {
    Path file = Files.createTempFile("roster", null);
    try {
      Files.write(file, content);
      return reading.read(RosterReader.open(file));
    } finally {
      Files.delete(file);
    }
  }

  /// The name without folders and control characters, and not endless.
  private static String name(@Nullable String original) {
    String name = original == null ? "" : original.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
    return name.isBlank() ? "-" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException everyMachineHasIt) {
      throw new IllegalStateException(everyMachineHasIt);
    }
  }
}
