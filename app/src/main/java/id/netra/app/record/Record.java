package id.netra.app.record;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes down what happened. An entry is there exactly if the transaction in which it was appended
/// has ended well, and nobody who serves pages can change it or take it away.
@SuppressWarnings("JavaLangClash")
@Repository
public class Record {
  private final JdbcClient jdbc;

  Record(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Appends an entry within the caller's transaction.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException if there is one of that id already
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Entry entry) {
    jdbc.sql(
            """
            insert into record.entry (institution_id, id, kind, at, commitment)
            values (:institution, :id, :kind, :at, :commitment)
            """)
        .param("institution", Tenancy.required())
        .param("id", entry.id())
        .param("kind", entry.kind())
        .param("at", Moments.utc(entry.at()))
        .param("commitment", entry.commitment().clone())
        .update();
  }

  /// Whether there is an entry for that record.
  @Transactional(readOnly = true)
  public boolean has(UUID id) {
    return jdbc.sql("select exists (select 1 from record.entry where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }
}
