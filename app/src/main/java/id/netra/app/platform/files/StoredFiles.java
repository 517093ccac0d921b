package id.netra.app.platform.files;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps files of the institution of this thread, and gives them back bit by bit as they came.
///
/// A file passes in parts of one megabyte: at no time is more of it in memory.
@Repository
public class StoredFiles {
  static final int PART = 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  private final JdbcClient jdbc;
  private final TransactionTemplate reading;
  private final Clock clock;

  StoredFiles(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /// Keeps all that is left in a stream, in the caller's transaction. Does not close the stream.
  ///
  /// @param name folders before it and control characters are left out; `-` if nothing is left
  /// @throws IOException if the stream breaks off; the caller's transaction must then be undone
  @Transactional(propagation = Propagation.MANDATORY, rollbackFor = IOException.class)
  public StoredFile keep(InputStream in, String name, String mediaType) throws IOException {
    UUID id = Ids.next();
    MessageDigest digest = sha256();
    long size = 0;
    int no = 0;
    byte[] part = in.readNBytes(PART);
    while (part.length > 0) {
      digest.update(part);
      insert(id, no++, part);
      size += part.length;
      part = in.readNBytes(PART);
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var file = new StoredFile(id, hex, size, mediaType, plain(name), now);
    insert(file);
    return file;
  }

  @Transactional(readOnly = true)
  public Optional<StoredFile> find(UUID id) {
    return jdbc.sql("select * from platform.file where id = :id")
        .param("id", id)
        .query(StoredFiles::read)
        .optional();
  }

  /// Writes a file's bytes, part by part. Does not close the stream.
  ///
  /// Each part is read in a transaction of its own: no connection is held while a slow phone takes
  /// its time, unless the caller holds one. What is kept never changes, so the parts fit.
  ///
  /// @throws IllegalArgumentException if there is no such file
  public void write(UUID id, OutputStream out) throws IOException {
    long left = read(() -> size(id));
    for (int no = 0; left > 0; no++) {
      int wanted = no;
      byte[] part = read(() -> part(id, wanted));
      out.write(part);
      left -= part.length;
    }
  }

  private <T> T read(Supplier<T> query) {
    return Objects.requireNonNull(reading.execute(_ -> query.get()));
  }

  /// A whole file, for those that are known to be small.
  ///
  /// @param most the largest size in bytes that the caller bears
  /// @throws IllegalArgumentException if there is no such file, or it is larger
  @Transactional(readOnly = true)
  public byte[] bytes(UUID id, int most) {
    long size = size(id);
    if (size > most) {
      throw new IllegalArgumentException("a file of " + size + " bytes");
    }
    byte[] whole = new byte[(int) size];
    int at = 0;
    for (int no = 0; at < size; no++) {
      byte[] part = part(id, no);
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }

  private long size(UUID id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such file")).size();
  }

  private byte[] part(UUID id, int no) {
    return jdbc.sql("select bytes from platform.file_part where file_id = :id and no = :no")
        .param("id", id)
        .param("no", no)
        .query((row, _) -> row.getBytes("bytes"))
        .single();
  }

  private void insert(UUID file, int no, byte[] part) {
    jdbc.sql(
            """
            insert into platform.file_part (institution_id, file_id, no, bytes)
            values (:institution, :file, :no, :bytes)
            """)
        .param("institution", Tenancy.required())
        .param("file", file)
        .param("no", no)
        .param("bytes", part)
        .update();
  }

  private void insert(StoredFile file) {
    jdbc.sql(
            """
            insert into platform.file (institution_id, id, sha256, size, media_type, name, at)
            values (:institution, :id, :sha256, :size, :type, :name, :at)
            """)
        .param("institution", Tenancy.required())
        .param("id", file.id())
        .param("sha256", HexFormat.of().parseHex(file.sha256()))
        .param("size", file.size())
        .param("type", file.mediaType())
        .param("name", file.name())
        .param("at", Moments.utc(file.at()))
        .update();
  }

  private static String plain(String name) {
    String plain = name.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "").strip();
    return plain.isEmpty() ? "-" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static StoredFile read(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        row.getObject("id", UUID.class),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getLong("size"),
        row.getString("media_type"),
        row.getString("name"),
        Moments.read(row, "at"));
  }
}
