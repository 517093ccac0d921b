package id.netra.app.programme.signing;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The certificates of the institution of this thread, one for each signature.
@Repository
public class Certificates {
  private final JdbcClient jdbc;
  private final StoredFiles files;
  private final Clock clock;

  Certificates(JdbcClient jdbc, StoredFiles files, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Certificate> of(UUID evidence) {
    return jdbc.sql("select * from programme.certificate where evidence_id = :id")
        .param("id", evidence)
        .query((row, _) ->
            new Certificate(
                evidence,
                row.getObject("file_id", UUID.class),
                row.getBoolean("sealed"),
                HexFormat.of().formatHex(row.getBytes("sha256"))))
        .optional();
  }

  /// A signature that waits for its certificate.
  ///
  /// @param made whether there is one, which waits for a seal
  public record Waiting(UUID evidence, boolean made) {}

  /// The signatures that have none yet, or one without a seal, in the order in which they were
  /// given.
  ///
  /// @param after the last one of those asked for before; null for the first ones
  @Transactional(readOnly = true)
  public List<Waiting> waiting(@Nullable UUID after, int limit) {
    return jdbc.sql(
            """
            select s.evidence_id, c.evidence_id is not null as made from programme.signature s
            left join programme.certificate c
              on c.institution_id = s.institution_id and c.evidence_id = s.evidence_id
            where s.institution_id = system.institution() and (c.evidence_id is null or not c.sealed)
              and s.evidence_id > :after
            order by s.evidence_id limit :limit
            """)
        .param("after", after == null ? new UUID(0, 0) : after)
        .param("limit", limit)
        .query((row, _) ->
            new Waiting(row.getObject("evidence_id", UUID.class), row.getBoolean("made")))
        .list();
  }

  /// Keeps one. Of two that are made at once the first counts; a sealed one takes the place of one
  /// without a seal.
  @Transactional
  public void keep(UUID evidence, byte[] pdf, boolean sealed) {
    StoredFile file = store(pdf);
    jdbc.sql(
            """
            insert into programme.certificate as c
              (institution_id, evidence_id, file_id, sha256, sealed, made_at)
            values (:institution, :evidence, :file, :sha256, :sealed, :now)
            on conflict (institution_id, evidence_id) do update
              set file_id = excluded.file_id, sha256 = excluded.sha256, sealed = true,
                made_at = excluded.made_at
              where excluded.sealed and not c.sealed
            """)
        .param("institution", Tenancy.required())
        .param("evidence", evidence)
        .param("file", file.id())
        .param("sha256", HexFormat.of().parseHex(file.sha256()))
        .param("sealed", sealed)
        .param("now", Moments.utc(clock.instant()))
        .update();
  }

  private StoredFile store(byte[] pdf) {
    try {
      return files.keep(new ByteArrayInputStream(pdf), "sertifikat.pdf", "application/pdf");
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }
}
