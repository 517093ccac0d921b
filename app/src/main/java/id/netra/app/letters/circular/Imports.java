package id.netra.app.letters.circular;

import id.netra.app.letters.seal.SignatureReport;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.databind.json.JsonMapper;

/// Letters that were signed elsewhere, on their way in: the file is kept first, and published when
/// somebody has confirmed what it is.
@Repository
public class Imports {
  private static final int OPEN = 20;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final StoredFiles files;
  private final CircularRows circulars;
  private final Clock clock;

  Imports(
      JdbcClient jdbc, JsonMapper json, StoredFiles files, CircularRows circulars, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.files = files;
    this.circulars = circulars;
    this.clock = clock;
  }

  /// What somebody confirmed of a letter.
  ///
  /// @param change why it replaces the version before; empty for a new circular
  public record Told(String nature, String subject, String number, LocalDate day, String change) {}

  /// Keeps a file that came.
  ///
  /// @param circular of which it is to be a new version; null for a new one
  @Transactional(rollbackFor = IOException.class)
  public UUID receive(byte[] pdf, String name, Looked looked, @Nullable UUID circular, UUID by)
      throws IOException {
    StoredFile file = files.keep(new ByteArrayInputStream(pdf), name, "application/pdf");
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into letters.incoming
              (institution_id, id, state, circular_id, file_id, text, signatures, brought_by, brought_at)
            values (:institution, :id, 'WAITING', :circular, :file, :text, cast(:signatures as jsonb), :by, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("circular", circular)
        .param("file", file.id())
        .param("text", looked.text())
        .param("signatures", json.writeValueAsString(looked.signatures()))
        .param("by", by)
        .param("now", Moments.utc(clock.instant()))
        .update();
    return id;
  }

  @Transactional(readOnly = true)
  public Optional<Incoming> find(UUID id) {
    return jdbc.sql("select * from letters.incoming where id = :id")
        .param("id", id)
        .query(this::read)
        .optional();
  }

  /// Those that wait, the newest first.
  @Transactional(readOnly = true)
  public List<Incoming> waiting() {
    return jdbc.sql(
            "select * from letters.incoming where state = 'WAITING' order by id desc limit :most")
        .param("most", OPEN)
        .query(this::read)
        .list();
  }

  /// Publishes the letter; answers its circular. Nothing if somebody else was quicker, or the
  /// circular was withdrawn meanwhile.
  @Transactional
  public Optional<UUID> publish(Incoming one, Told told, UUID by) {
    if (!move(one.id(), "PUBLISHED")) {
      return Optional.empty();
    }
    StoredFile file = files.find(one.file()).orElseThrow();
    UUID circular = one.circular() == null ? circulars.prepare(told.subject(), by) : one.circular();
    var version =
        new NewVersion(
            "IMPORTED",
            file,
            told.nature(),
            told.subject(),
            told.number(),
            told.day(),
            one.text(),
            one.signatures(),
            told.change());
    if (circulars.publish(circular, version, by).isEmpty()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return Optional.empty();
    }
    return Optional.of(circular);
  }

  /// Leaves the letter out. Its file stays, as what came did come.
  @Transactional
  public void drop(UUID id) {
    move(id, "DROPPED");
  }

  /// Whether a letter of exactly these bytes is published already, and as which circular.
  @Transactional(readOnly = true)
  public Optional<UUID> same(UUID file) {
    return files
        .find(file)
        .flatMap(known ->
            jdbc.sql(
                    "select circular_id from letters.circular_version where sha256 = :sha256 limit 1")
                .param("sha256", HexFormat.of().parseHex(known.sha256()))
                .query((row, _) -> row.getObject("circular_id", UUID.class))
                .optional());
  }

  private boolean move(UUID id, String state) {
    return jdbc.sql(
                """
                update letters.incoming set state = :state
                where id = :id and state = 'WAITING'
                """)
            .param("state", state)
            .param("id", id)
            .update()
        == 1;
  }

  private Incoming read(ResultSet row, int number) throws SQLException {
    return new Incoming(
        row.getObject("id", UUID.class),
        row.getString("state"),
        row.getObject("circular_id", UUID.class),
        row.getObject("file_id", UUID.class),
        row.getString("text"),
        json.readValue(row.getString("signatures"), SignatureReport.class),
        row.getObject("brought_by", UUID.class),
        Moments.read(row, "brought_at"));
  }
}
