package id.netra.app.organisation.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What units were called and where they lay, and how many work in them.
@Repository
public class UnitHistory {
  private final JdbcClient jdbc;

  UnitHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How a unit was from one day to another.
  ///
  /// @param parent the name of the unit above at that time; null for the root
  public record State(
      LocalDate since,
      @Nullable LocalDate until,
      String name,
      String kind,
      @Nullable String parent,
      @Nullable String decree) {}

  /// The states of a unit, the latest first; empty if there is no such unit.
  @Transactional(readOnly = true)
  public List<State> of(UUID unit) {
    return jdbc.sql(
            """
            select s.since, s.until, s.name, s.kind, s.decree,
              (select p.name from organisation.unit_state p
               where p.institution_id = s.institution_id and p.unit_id = s.parent_id
                 and p.since <= greatest(s.since, p.since) order by p.since desc limit 1) as parent
            from organisation.unit_state s where s.unit_id = :unit order by s.since desc
            """)
        .param("unit", unit)
        .query((row, _) ->
            new State(
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("parent"),
                row.getString("decree")))
        .list();
  }

  /// How many people work directly in each unit on that day.
  @Transactional(readOnly = true)
  public Map<UUID, Integer> people(LocalDate day) {
    var counts = new HashMap<UUID, Integer>();
    jdbc.sql(
            """
            select unit_id, count(distinct person_id) as people from organisation.assignment
            where institution_id = system.institution() and since <= :day
              and (until is null or until > :day)
            group by unit_id
            """)
        .param("day", day)
        .query(row -> {
          counts.put(row.getObject("unit_id", UUID.class), row.getInt("people"));
        });
    return counts;
  }
}
