package id.netra.app.organisation;

import id.netra.app.organisation.UnitChart.Life;
import id.netra.app.organisation.UnitChart.State;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the chart over all days and writes what a plan has changed in it.
@Repository
class UnitChangeRows {
  private static final String OPEN_IN =
      """
      from organisation.assignment a
      where a.institution_id = system.institution() and a.unit_id = any(:units)
        and (a.until is null or a.until > :day)
      """;

  private final JdbcClient jdbc;

  UnitChangeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UnitChart chart() {
    List<Life> lives =
        jdbc.sql("select id, code, opened, closed from organisation.unit order by id")
            .query((row, _) ->
                new Life(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    Objects.requireNonNull(row.getObject("opened", LocalDate.class)),
                    row.getObject("closed", LocalDate.class)))
            .list();
    List<State> states =
        jdbc.sql("select * from organisation.unit_state")
            .query((row, _) ->
                new State(
                    row.getObject("unit_id", UUID.class),
                    Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                    row.getObject("until", LocalDate.class),
                    row.getString("name"),
                    UnitKind.valueOf(row.getString("kind")),
                    row.getObject("parent_id", UUID.class),
                    row.getInt("offline_days"),
                    row.getString("decree")))
            .list();
    return new UnitChart(lives, states);
  }

  /// How many people hold a post in these units on that day or later.
  int people(Collection<UUID> units, LocalDate day) {
    return jdbc.sql("select count(distinct a.person_id) " + OPEN_IN)
        .param("units", units.toArray(UUID[]::new))
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /// How many roles over this unit are open on that day or later.
  int roles(UUID unit, LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from organisation.role_grant
            where institution_id = system.institution() and unit_id = :unit
              and revoked_at is null and (until is null or until > :day)
            """)
        .param("unit", unit)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /// Writes the rows of these units as they stand in the chart.
  void write(UnitChart chart, Set<UUID> units) {
    jdbc.sql("delete from organisation.unit_state where unit_id = any(:units)")
        .param("units", units.toArray(UUID[]::new))
        .update();
    for (UUID unit : units) {
      Life life = Objects.requireNonNull(chart.life(unit));
      jdbc.sql(
              """
              insert into organisation.unit (institution_id, id, code, opened, closed)
              values (:institution, :id, :code, :opened, :closed)
              on conflict (institution_id, id) do update set closed = excluded.closed
              """)
          .param("institution", Tenancy.required())
          .param("id", unit)
          .param("code", life.code())
          .param("opened", life.opened())
          .param("closed", life.closed())
          .update();
    }
    units.forEach(unit -> chart.states(unit).forEach(this::insert));
  }

  private void insert(State state) {
    jdbc.sql(
            """
            insert into organisation.unit_state (institution_id, unit_id, since, until, name, kind,
              parent_id, offline_days, decree)
            values (:institution, :unit, :since, :until, :name, :kind, :parent, :offline, :decree)
            """)
        .param("institution", Tenancy.required())
        .param("unit", state.unit())
        .param("since", state.since())
        .param("until", state.until())
        .param("name", state.name())
        .param("kind", state.kind().name())
        .param("parent", state.parent())
        .param("offline", state.offlineDays())
        .param("decree", state.decree())
        .update();
  }

  /// Lets everybody who works in the unit on that day or later go over to another: posts that are
  /// held end and begin there, those that begin later begin there at once. Nobody heads the other
  /// unit by that.
  void moveEverybody(UnitChange.Merge merge, UndoRows undo, UUID change) {
    record Held(UUID id, UUID person, LocalDate since) {}
    List<Held> held =
        jdbc.sql("select a.id, a.person_id, a.since " + OPEN_IN + " order by a.id")
            .param("units", new UUID[] {merge.unit()})
            .param("day", merge.day())
            .query((row, _) ->
                new Held(
                    row.getObject("id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    Objects.requireNonNull(row.getObject("since", LocalDate.class))))
            .list();
    undo.keepPosts(change, held.stream().map(Held::id).toList());
    for (Held post : held) {
      if (post.since().isBefore(merge.day())) {
        UUID fresh = Ids.next();
        goOver(post.id(), fresh, merge);
        undo.keepNewPost(change, fresh, post.person());
      } else {
        jdbc.sql("update organisation.assignment set unit_id = :into, head = false where id = :id")
            .param("into", merge.into())
            .param("id", post.id())
            .update();
      }
    }
  }

  private void goOver(UUID post, UUID fresh, UnitChange.Merge merge) {
    jdbc.sql(
            """
            insert into organisation.assignment (institution_id, id, person_id, unit_id, post,
              post_class, standing, head, superior_id, since, until, told_start, told_superior)
            select institution_id, :fresh, person_id, :into, post, post_class, standing, false,
              superior_id, :day, until, told_start, told_superior
            from organisation.assignment where id = :id
            """)
        .param("fresh", fresh)
        .param("into", merge.into())
        .param("day", merge.day())
        .param("id", post)
        .update();
    jdbc.sql("update organisation.assignment set until = :day where id = :id")
        .param("day", merge.day())
        .param("id", post)
        .update();
  }

  void succeed(UnitChange.Merge merge) {
    jdbc.sql(
            """
            insert into organisation.unit_succession
              (institution_id, unit_id, successor_id, day, decree)
            values (:institution, :unit, :into, :day, :decree)
            """)
        .param("institution", Tenancy.required())
        .param("unit", merge.unit())
        .param("into", merge.into())
        .param("day", merge.day())
        .param("decree", merge.decree())
        .update();
  }
}
