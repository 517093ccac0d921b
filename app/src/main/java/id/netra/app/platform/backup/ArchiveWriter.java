package id.netra.app.platform.backup;

import id.netra.app.platform.backup.Manifest.Part;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Writes an archive from beginning to end: a ZIP, which any computer opens.
final class ArchiveWriter implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ZipOutputStream zip;

  ArchiveWriter(OutputStream out) {
    zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /// Writes the content of one entry.
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException, SQLException;
  }

  Part add(String name, Content content, LongConsumer listener) throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(name));
    var weighed = new Weighed(zip, listener);
    content.writeTo(weighed);
    zip.closeEntry();
    return weighed.part(name);
  }

  /// Ends the archive with its manifest.
  void finish(Manifest manifest) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
