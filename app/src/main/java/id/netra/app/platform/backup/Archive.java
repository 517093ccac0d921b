package id.netra.app.platform.backup;

import id.netra.app.platform.Trouble;
import id.netra.app.platform.backup.Manifest.Part;
import id.netra.app.platform.backup.Manifest.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A finished archive that is going to be restored.
record Archive(Path file, ZipFile zip, Manifest manifest) implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Opens the archive and reads its manifest; the rest is read by [#verify].
  static Archive open(Path file) throws Trouble {
    if (!Files.isRegularFile(file)) {
      throw Trouble.of("backup.no-file", file.toString());
    }
    if (!Files.isReadable(file)) {
      throw Trouble.of("backup.unreadable", file.toString());
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw trouble(Trouble.of("backup.no-archive", file.toString()), e);
    }
    try {
      return new Archive(file, zip, manifest(file, zip));
    } catch (Trouble trouble) {
      close(zip);
      throw trouble;
    }
  }

  private static Manifest manifest(Path file, ZipFile zip) throws Trouble {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw Trouble.of("backup.no-archive", file.toString());
    }
    try (var content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
      byte[] text = content.readAllBytes();
      if (content.getChecksum().getValue() != entry.getCrc()) {
        throw Trouble.of("backup.corrupt", file.toString(), Manifest.NAME);
      }
      // A newer form may lack what the older one had, so it is not read whole.
      int format = JSON.readTree(text).path("format").asInt(0);
      if (format > Manifest.FORMAT) {
        throw Trouble.of("backup.newer", JSON.readTree(text).path("netra").asString("?"));
      }
      return JSON.readValue(text, Manifest.class);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw trouble(Trouble.of("backup.corrupt", file.toString(), Manifest.NAME), e);
    }
  }

  /// Reads every entry to its end and compares sizes, digests, rows; nothing may be missing and
  /// nothing else be there.
  void verify(Progress progress) throws Trouble {
    Set<String> names = new HashSet<>(Set.of(Manifest.NAME));
    for (Table table : manifest.tables()) {
      var rows = new RowSum(OutputStream.nullOutputStream());
      verify(table.part(), rows, progress);
      if (rows.rows() != table.rows() || !rows.sum().equals(table.sum())) {
        throw corrupt(table.part().name());
      }
      names.add(table.part().name());
    }
    for (Part part : manifest.files()) {
      if (!DataParts.admits(part.name())) {
        throw corrupt(part.name());
      }
      verify(part, OutputStream.nullOutputStream(), progress);
      names.add(part.name());
    }
    for (ZipEntry entry : zip.stream().toList()) {
      if (!names.remove(entry.getName())) {
        throw corrupt(entry.getName());
      }
    }
  }

  private void verify(Part part, OutputStream sink, Progress progress) throws Trouble {
    var weighed = new Weighed(sink, bytes -> progress.say("backup.verifying", part.name(), bytes));
    try (InputStream content = open(part)) {
      content.transferTo(weighed);
    } catch (IOException | IllegalArgumentException e) {
      throw trouble(corrupt(part.name()), e);
    }
    if (!weighed.part(part.name()).equals(part)) {
      throw corrupt(part.name());
    }
  }

  InputStream open(Part part) throws IOException {
    ZipEntry entry = zip.getEntry(part.name());
    if (entry == null) {
      throw new IOException("no " + part.name());
    }
    return zip.getInputStream(entry);
  }

  private Trouble corrupt(String name) {
    return Trouble.of("backup.corrupt", file.toString(), name);
  }

  private static Trouble trouble(Trouble trouble, Exception cause) {
    trouble.initCause(cause);
    return trouble;
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read.
      return;
    }
  }
}
