package id.netra.app.programme;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The figures of [Coverage] looked at from two other sides: by the kind of employment, and by the
/// day on which what is met now was met.
@Component
public class Breakdown {
  private static final String COUNT =
      Subjects.of("m.programme_id = :programme and m.state = 'LAID'")
          + """
          , standing as (
            select s.measure_id, w.status, coalesce(o.state, 'OPEN') as state,
              case when o.state = 'MET' then cast(o.state_at at time zone :zone as date) end as met_on
            from subject s
            left join worker w on w.person_id = s.person_id
            left join programme.obligation o on o.institution_id = system.institution()
              and o.measure_id = s.measure_id and o.subject_id = s.subject_id
            where :whole or s.place = any(:units))
          select measure_id, status, met_on, grouping(status) = 0 as grouped,
            count(*) filter (where state <> 'EXEMPTED') as counted,
            count(*) filter (where state = 'MET') as met
          from standing
          group by grouping sets ((measure_id, status), (measure_id, met_on))
          order by measure_id, status, met_on
          """;

  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Clock clock;

  Breakdown(JdbcClient jdbc, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// How far people of one kind of employment, or units, are with a measure.
  ///
  /// @param status such as `PNS`; empty for units
  /// @param counted how many of them are asked, without the exempted
  public record Group(UUID measure, String status, int counted, int met) {}

  /// How many met a measure on that day, of those who have met it now.
  public record Day(UUID measure, LocalDate day, int met) {}

  /// Both, in the order of the measures' ids.
  public record Sides(LocalDate today, List<Group> groups, List<Day> days) {}

  /// Looks at a programme.
  ///
  /// @param units whose people and units count; null for all
  @Transactional(readOnly = true)
  public Sides of(UUID programme, @Nullable Collection<UUID> units) {
    Institution institution = institutions.current();
    LocalDate today = institution.today(clock);
    var sides = new Sides(today, new ArrayList<>(), new ArrayList<>());
    for (Row row : rows(programme, units, institution, today)) {
      if (row.grouped()) {
        String status = Objects.requireNonNullElse(row.status(), "");
        sides.groups().add(new Group(row.measure(), status, row.counted(), row.met()));
      } else if (row.metOn() != null) {
        sides.days().add(new Day(row.measure(), row.metOn(), row.met()));
      }
    }
    return sides;
  }

  private record Row(
      UUID measure,
      @Nullable String status,
      @Nullable LocalDate metOn,
      boolean grouped,
      int counted,
      int met) {}

  private List<Row> rows(
      UUID programme, @Nullable Collection<UUID> units, Institution institution, LocalDate today) {
    return Hashed.run(
        jdbc,
        () ->
            jdbc.sql(COUNT)
                .param("programme", programme)
                .param("day", today)
                .param("zone", institution.zone().getId())
                .param("whole", units == null)
                .param("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
                .query((row, _) ->
                    new Row(
                        row.getObject("measure_id", UUID.class),
                        row.getString("status"),
                        row.getObject("met_on", LocalDate.class),
                        row.getBoolean("grouped"),
                        row.getInt("counted"),
                        row.getInt("met")))
                .list());
  }
}
