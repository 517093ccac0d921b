package id.netra.app.record;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.util.HexFormat;
import java.util.List;
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

  /// Appends many entries at once within the caller's transaction, all or none.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException if there is one of such an id already
  @Transactional(propagation = Propagation.MANDATORY)
  public void appendAll(List<Entry> entries) {
    HexFormat hex = HexFormat.of();
    jdbc.sql(
            """
            insert into record.entry (institution_id, id, kind, at, commitment)
            select :institution, e.id, e.kind, e.at, decode(e.commitment, 'hex')
            from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:moments as timestamptz[]),
              cast(:commitments as text[])) e(id, kind, at, commitment)
            """)
        .param("institution", Tenancy.required())
        .param("ids", entries.stream().map(Entry::id).toArray(UUID[]::new))
        .param("kinds", entries.stream().map(Entry::kind).toArray(String[]::new))
        .param("moments", entries.stream().map(one -> one.at().toString()).toArray(String[]::new))
        .param(
            "commitments",
            entries.stream().map(one -> hex.formatHex(one.commitment())).toArray(String[]::new))
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
