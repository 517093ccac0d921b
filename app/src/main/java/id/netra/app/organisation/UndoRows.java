package id.netra.app.organisation;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps of the last change of units how everything was and how it became, so that it can be taken
/// back as long as it is still so.
@Repository
class UndoRows {
  /// The rows of some units in one text that two states can be compared by.
  private static final String SNAPSHOT =
      """
      jsonb_build_object(
        'unit', (select coalesce(jsonb_agg(to_jsonb(u) order by u.id), '[]')
          from organisation.unit u where u.id = any(:units)),
        'unit_state', (select coalesce(jsonb_agg(to_jsonb(s) order by s.unit_id, s.since), '[]')
          from organisation.unit_state s where s.unit_id = any(:units)),
        'unit_succession', (select coalesce(jsonb_agg(to_jsonb(s) order by s.unit_id, s.successor_id), '[]')
          from organisation.unit_succession s where s.unit_id = any(:units)))
      """;

  private static final String UNITS_OF =
      "(select (u->>'id')::uuid from organisation.unit_change c,"
          + " jsonb_array_elements(c.after->'unit') u where c.id = :change)";

  private final JdbcClient jdbc;

  UndoRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The change that was recorded last, if it can still be taken back.
  ///
  /// @param anchor by whose keepers
  record Last(UUID id, String kind, UUID unit, UUID anchor, LocalDate day, UUID by, Instant at) {}

  /// One change of an institution waits for another.
  void lock() {
    jdbc.sql("select 1 from organisation.institution where id = :id for update")
        .param("id", Tenancy.required())
        .query(Integer.class)
        .single();
  }

  Optional<Last> last() {
    return jdbc.sql(
            """
            select id, kind, unit_id, anchor_id, day, changed_by, changed_at
            from organisation.unit_change
            where institution_id = system.institution() and after is not null
            """)
        .query((row, _) ->
            new Last(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("unit_id", UUID.class),
                row.getObject("anchor_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("changed_by", UUID.class),
                Moments.read(row, "changed_at")))
        .optional();
  }

  /// Begins to keep a change, before its rows are written; the one before is kept no more.
  void begin(
      UUID id, UnitChange change, UUID anchor, Collection<UUID> units, SignedIn by, Instant at) {
    forget();
    jdbc.sql(
            """
            insert into organisation.unit_change
              (institution_id, id, kind, unit_id, anchor_id, day, changed_by, changed_at, before)
            values (:institution, :id, :kind, :unit, :anchor, :day, :by, :at, %s)
            """
                .formatted(SNAPSHOT))
        .param("institution", Tenancy.required())
        .param("id", id)
        .param(
            "kind",
            switch (change) {
              case UnitChange.Open _ -> "OPEN";
              case UnitChange.Alter _ -> "ALTER";
              case UnitChange.Merge _ -> "MERGE";
              case UnitChange.Close _ -> "CLOSE";
            })
        .param("unit", change.unit())
        .param("anchor", anchor)
        .param("day", change.day())
        .param("by", by.person())
        .param("at", Moments.utc(at))
        .param("units", units.toArray(UUID[]::new))
        .update();
  }

  void keepPosts(UUID change, List<UUID> posts) {
    jdbc.sql(
            """
            insert into organisation.unit_change_post
              (institution_id, change_id, assignment_id, person_id, before, after)
            select institution_id, :change, id, person_id, to_jsonb(a), to_jsonb(a)
            from organisation.assignment a where id = any(:posts)
            """)
        .param("change", change)
        .param("posts", posts.toArray(UUID[]::new))
        .update();
  }

  void keepNewPost(UUID change, UUID post, UUID person) {
    jdbc.sql(
            """
            insert into organisation.unit_change_post
              (institution_id, change_id, assignment_id, person_id, after)
            values (:institution, :change, :post, :person, '{}')
            """)
        .param("institution", Tenancy.required())
        .param("change", change)
        .param("post", post)
        .param("person", person)
        .update();
  }

  /// Ends keeping, after the rows are written.
  void finish(UUID change, Collection<UUID> units) {
    jdbc.sql("update organisation.unit_change set after = " + SNAPSHOT + " where id = :change")
        .param("change", change)
        .param("units", units.toArray(UUID[]::new))
        .update();
    jdbc.sql(
            """
            update organisation.unit_change_post p set after = to_jsonb(a)
            from organisation.assignment a where p.change_id = :change and a.id = p.assignment_id
            """)
        .param("change", change)
        .update();
  }

  /// Whether all that the change has written is still as it wrote it.
  boolean isUntouched(UUID change) {
    return jdbc.sql(
            """
            with units as (select array%s as all)
            select c.after = %s and not exists (
              select 1 from organisation.unit_change_post p
              left join organisation.assignment a
                on a.institution_id = p.institution_id and a.id = p.assignment_id
              where p.change_id = c.id and to_jsonb(a) is distinct from p.after)
            from organisation.unit_change c, units where c.id = :change
            """
                .formatted(UNITS_OF, SNAPSHOT.replace(":units", "units.all")))
        .param("change", change)
        .query(Boolean.class)
        .single();
  }

  /// Writes everything as it was.
  ///
  /// @throws org.springframework.dao.DataIntegrityViolationException if something stands on it
  void takeBack(UUID change, SignedIn by, Instant at) {
    // First the units that are to be open again, then the people who go back to them.
    for (String sql :
        List.of(
            "delete from organisation.unit_succession where unit_id in " + UNITS_OF,
            "delete from organisation.unit_state where unit_id in " + UNITS_OF,
            """
            update organisation.unit u set closed = f.closed
            from organisation.unit_change c,
              jsonb_populate_recordset(null::organisation.unit, c.before->'unit') f
            where c.id = :change and u.id = f.id
            """,
            restore("unit_state"),
            restore("unit_succession"),
            """
            delete from organisation.assignment where id in
              (select assignment_id from organisation.unit_change_post where change_id = :change)
            """,
            """
            insert into organisation.assignment
            select f.* from organisation.unit_change_post p,
              jsonb_populate_record(null::organisation.assignment, p.before) f
            where p.change_id = :change and p.before is not null
            """,
            "delete from organisation.unit where id in "
                + UNITS_OF
                + " and id not in (select unit_id from organisation.unit_state)")) {
      jdbc.sql(sql).param("change", change).update();
    }
    jdbc.sql("update organisation.unit_change set undone_by = :by, undone_at = :at where id = :id")
        .param("by", by.person())
        .param("at", Moments.utc(at))
        .param("id", change)
        .update();
    forget();
  }

  private static String restore(String table) {
    return """
    insert into organisation.%1$s
    select f.* from organisation.unit_change c,
      jsonb_populate_recordset(null::organisation.%1$s, c.before->'%1$s') f
    where c.id = :change
    """
        .formatted(table);
  }

  private void forget() {
    jdbc.sql("delete from organisation.unit_change_post where institution_id = :institution")
        .param("institution", Tenancy.required())
        .update();
    jdbc.sql(
            """
            update organisation.unit_change set before = null, after = null
            where institution_id = :institution and before is not null
            """)
        .param("institution", Tenancy.required())
        .update();
  }
}
