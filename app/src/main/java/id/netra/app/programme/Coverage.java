package id.netra.app.programme;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.Unit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How much of a programme is done, unit by unit, at this moment: reckoned from the people and
/// units of today, or of the day on which the programme was closed, so that who has come counts as
/// open before the job has laid anything, and who has left does not count.
@Component
public class Coverage {
  private static final String COUNT =
      Subjects.of("m.programme_id = :programme and m.state = 'LAID'")
          + """
          , late as (select u.unit_id, u.offline_days from organisation.open_units(:day) u),
          counted as (
            select s.measure_id, s.place, coalesce(o.state, 'OPEN') as state,
              s.due is not null and greatest(s.due, coalesce(o.grace_until, s.since + 7))
                + coalesce(l.offline_days, 0) < :day as over
            from subject s
            left join late l on l.unit_id = s.place
            left join programme.obligation o on o.institution_id = system.institution()
              and o.measure_id = s.measure_id and o.subject_id = s.subject_id)
          select measure_id, place, count(*) as laid,
            count(*) filter (where state = 'MET') as met,
            count(*) filter (where state = 'DECLINED') as declined,
            count(*) filter (where state = 'EXEMPTED') as exempted,
            count(*) filter (where state in ('OPEN', 'VOID')) as open,
            count(*) filter (where state in ('OPEN', 'VOID', 'DECLINED') and over) as overdue
          from counted group by measure_id, place
          """;

  private final JdbcClient jdbc;
  private final Programmes programmes;
  private final Measures measures;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  Coverage(
      JdbcClient jdbc,
      Programmes programmes,
      Measures measures,
      Units units,
      Institutions institutions,
      Clock clock) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.measures = measures;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// The figures of one programme.
  ///
  /// @param at the moment of which they are
  /// @param measures those that are laid
  /// @param own of each unit by itself, by measure
  /// @param whole of each unit with all below it, by measure
  public record Sheet(
      Instant at,
      LocalDate day,
      List<Measure> measures,
      UnitTree tree,
      Map<UUID, Map<UUID, Tally>> own,
      Map<UUID, Map<UUID, Tally>> whole) {
    /// The unit alone.
    public Tally own(UUID unit, UUID measure) {
      return own.getOrDefault(unit, Map.of()).getOrDefault(measure, Tally.NONE);
    }

    /// The unit with all below it.
    public Tally whole(UUID unit, UUID measure) {
      return whole.getOrDefault(unit, Map.of()).getOrDefault(measure, Tally.NONE);
    }

    /// The whole institution.
    public Tally total(UUID measure) {
      return whole(tree.root().id(), measure);
    }
  }

  @Transactional(readOnly = true)
  public Sheet of(UUID programme) {
    Institution institution = institutions.current();
    Instant now = clock.instant();
    LocalDate today = institution.today(clock);
    LocalDate day = programmes.find(programme).map(one -> one.day(today)).orElse(today);
    UnitTree tree = units.on(day);
    Map<UUID, Map<UUID, Tally>> own = own(programme, day, tree);
    List<Measure> laid = measures.of(programme).stream().filter(Measure::isLaid).toList();
    return new Sheet(now, day, laid, tree, own, summed(own, tree));
  }

  private Map<UUID, Map<UUID, Tally>> own(UUID programme, LocalDate day, UnitTree tree) {
    var own = new HashMap<UUID, Map<UUID, Tally>>();
    for (Counted one : counted(programme, day)) {
      UUID unit = tree.find(one.place()) == null ? tree.root().id() : one.place();
      own.computeIfAbsent(unit, _ -> new HashMap<>())
          .merge(one.measure(), one.tally(), Tally::plus);
    }
    return own;
  }

  private record Counted(UUID measure, UUID place, Tally tally) {}

  private List<Counted> counted(UUID programme, LocalDate day) {
    return Hashed.run(
        jdbc,
        () ->
            jdbc.sql(COUNT)
                .param("programme", programme)
                .param("day", day)
                .query((row, _) ->
                    new Counted(
                        row.getObject("measure_id", UUID.class),
                        row.getObject("place", UUID.class),
                        tally(row)))
                .list());
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getInt("laid"),
        row.getInt("met"),
        row.getInt("declined"),
        row.getInt("exempted"),
        row.getInt("open"),
        row.getInt("overdue"));
  }

  /// From the lowest units up: what lies below is added to what is above.
  private static Map<UUID, Map<UUID, Tally>> summed(
      Map<UUID, Map<UUID, Tally>> own, UnitTree tree) {
    var whole = new HashMap<UUID, Map<UUID, Tally>>();
    own.forEach((unit, tallies) -> whole.put(unit, new HashMap<>(tallies)));
    for (Unit unit : tree.all().reversed()) {
      if (unit.parent() != null) {
        Map<UUID, Tally> above = whole.computeIfAbsent(unit.parent(), _ -> new HashMap<>());
        whole
            .getOrDefault(unit.id(), Map.of())
            .forEach((measure, tally) -> above.merge(measure, tally, Tally::plus));
      }
    }
    return whole;
  }
}
