package id.netra.app.organisation.roster;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import id.netra.roster.Mapping;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How the columns of lists were understood by the people of the institution of this thread.
@Repository
class ColumnMemory {
  private final JdbcClient jdbc;
  private final Clock clock;

  ColumnMemory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Keeps how the columns are understood, for this import and for the next list like it.
  @Transactional
  public void understand(RosterImport one, Mapping mapping) {
    jdbc.sql("update organisation.roster_import set mapping = :mapping where id = :id")
        .param("mapping", mapping.stored())
        .param("id", one.id())
        .update();
    jdbc.sql(
            """
            insert into organisation.roster_mapping (institution_id, headings, mapping, used_at)
            values (:institution, :headings, :mapping, :now)
            on conflict (institution_id, headings)
              do update set mapping = excluded.mapping, used_at = excluded.used_at
            """)
        .param("institution", Tenancy.required())
        .param("headings", one.headings())
        .param("mapping", mapping.stored())
        .param("now", Moments.utc(clock.instant()))
        .update();
  }

  /// How the columns of a list with these headings were understood the last time.
  @Transactional(readOnly = true)
  public Optional<Mapping> remembered(String headings) {
    return jdbc.sql("select mapping from organisation.roster_mapping where headings = :headings")
        .param("headings", headings)
        .query(String.class)
        .optional()
        .map(Mapping::ofStored);
  }
}
