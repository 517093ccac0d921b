package id.netra.app.organisation.roster;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The imports of the institution of this thread.
@Repository
class RosterImports {
  private static final String FIELDS =
      """
      select id, scope_id, file_name, headings, mapping, day, state, rows_done, rows_total,
        rows_kept_out, rows_outside, failure, content is not null as file_here, created_at, changed_at, applied_at
      from organisation.roster_import
      """;

  private static final int RECENT = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  RosterImports(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The latest, newest first.
  @Transactional(readOnly = true)
  public List<RosterImport> recent() {
    return jdbc.sql(FIELDS + " order by created_at desc, id desc limit " + RECENT)
        .query(RosterImports::read)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<RosterImport> find(UUID id) {
    return jdbc.sql(FIELDS + " where id = :id")
        .param("id", id)
        .query(RosterImports::read)
        .optional();
  }

  /// Takes in a file.
  ///
  /// @param digest its SHA-256
  /// @return the id of the import
  @Transactional
  public UUID receive(
      UUID person,
      UUID scope,
      String fileName,
      byte[] content,
      byte[] digest,
      String headings,
      LocalDate day) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into organisation.roster_import
              (institution_id, id, scope_id, file_name, file_digest, content, headings, day, state,
               created_by, created_at, changed_at)
            values (:institution, :id, :scope, :name, :digest, :content, :headings, :day, 'RECEIVED',
               :person, :now, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("scope", scope)
        .param("name", fileName)
        .param("digest", digest)
        .param("content", content)
        .param("headings", headings)
        .param("day", day)
        .param("person", person)
        .param("now", now())
        .update();
    return id;
  }

  /// The file; null once the import is over.
  @Transactional(readOnly = true)
  public byte @Nullable [] content(UUID id) {
    return jdbc.sql("select content from organisation.roster_import where id = :id")
        .param("id", id)
        .query((row, _) -> row.getBytes(1))
        .single();
  }

  /// Moves an import on, if it still stands where it is believed to stand; a second press of a
  /// button, or a second person, finds it elsewhere.
  @Transactional
  public boolean move(UUID id, ImportState from, ImportState to) {
    return jdbc.sql(
                """
                update organisation.roster_import set state = :to, changed_at = :now,
                  content = case when :over then null else content end
                where id = :id and state = :from
                """)
            .param("to", to.name())
            .param("from", from.name())
            .param("over", to.isOver())
            .param("now", now())
            .param("id", id)
            .update()
        == 1;
  }

  /// Takes up a check for which there is room now.
  ///
  /// @return whether it is still wanted
  @Transactional
  public boolean claim(UUID id) {
    return move(id, ImportState.CHECKING, ImportState.CHECKING);
  }

  /// Ends an import whose check cannot go on.
  @Transactional
  public void fail(UUID id, String sentences) {
    jdbc.sql(
            """
            update organisation.roster_import
            set state = 'FAILED', failure = :failure, content = null, changed_at = :now
            where id = :id and state = 'CHECKING'
            """)
        .param("failure", sentences)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// Tells how far it has come, which also shows that it is alive.
  @Transactional
  public void progress(UUID id, int done) {
    jdbc.sql(
            """
            update organisation.roster_import set rows_done = :done, changed_at = :now where id = :id
            """)
        .param("done", done)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// Records what a check has found, unless it was given up meanwhile.
  ///
  /// @param basis the digest of the people with whom the list was compared
  @Transactional
  public void checked(UUID id, int rows, int keptOut, int outside, byte[] basis) {
    jdbc.sql(
            """
            update organisation.roster_import
            set state = 'CHECKED', rows_done = :rows, rows_total = :rows, rows_kept_out = :keptOut,
              rows_outside = :outside, basis = :basis, changed_at = :now
            where id = :id and state = 'CHECKING'
            """)
        .param("rows", rows)
        .param("keptOut", keptOut)
        .param("outside", outside)
        .param("basis", basis)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// Records that the differences were taken over.
  ///
  /// @param result the digest of the people afterwards
  @Transactional
  public void applied(UUID id, UUID person, byte[] result) {
    jdbc.sql(
            """
            update organisation.roster_import
            set state = 'APPLIED', content = null, result = :result, applied_by = :person,
              applied_at = :now, changed_at = :now
            where id = :id
            """)
        .param("result", result)
        .param("person", person)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// Records that they were taken back.
  @Transactional
  public void undone(UUID id, UUID person) {
    jdbc.sql(
            """
            update organisation.roster_import
            set state = 'UNDONE', undone_by = :person, undone_at = :now, changed_at = :now
            where id = :id
            """)
        .param("person", person)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// The digest of the people with whom the list was compared, or after it was taken over; null
  /// before.
  @Transactional(readOnly = true)
  public byte @Nullable [] digest(UUID id, boolean afterwards) {
    return jdbc.sql("select basis, result from organisation.roster_import where id = :id")
        .param("id", id)
        .query((row, _) -> row.getBytes(afterwards ? "result" : "basis"))
        .single();
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private static RosterImport read(ResultSet row, int number) throws SQLException {
    return new RosterImport(
        row.getObject("id", UUID.class),
        row.getObject("scope_id", UUID.class),
        row.getString("file_name"),
        row.getString("headings"),
        row.getString("mapping"),
        row.getObject("day", LocalDate.class),
        ImportState.valueOf(row.getString("state")),
        row.getInt("rows_done"),
        row.getInt("rows_total"),
        row.getInt("rows_kept_out"),
        row.getInt("rows_outside"),
        row.getString("failure"),
        row.getBoolean("file_here"),
        Moments.read(row, "created_at"),
        Moments.read(row, "changed_at"),
        Moments.readOrNull(row, "applied_at"));
  }
}
