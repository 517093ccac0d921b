package id.netra.app.programme;

import id.netra.app.organisation.Institutions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is behind a figure of [Coverage]: by the same question, person by person or unit by unit.
@Repository
public class Obliged {
  private static final String LIST =
      Subjects.of("m.id = :measure and m.state = 'LAID'")
          + """
          , place as (select u.unit_id, u.name, u.offline_days from organisation.open_units(:day) u),
          listed as (
            select s.subject_id, s.place, o.id as obligation, coalesce(o.state, 'OPEN') as state,
              coalesce(p.name, l.name, '') as name, coalesce(p.plain_name, lower(l.name), '') as plain,
              coalesce(p.post, '') as post, coalesce(p.on_paper, false) as on_paper,
              coalesce(l.offline_days, 0) as offline_days,
              case when s.due is not null then greatest(s.due, coalesce(o.grace_until, s.since + 7)) end as due,
              (select max(r.day) from programme.reminder r
               where r.institution_id = system.institution() and r.person_id = s.person_id
                 and r.sent_at is not null) as reminded,
              exists (select 1 from programme.evidence e
                where e.institution_id = system.institution() and e.obligation_id = o.id
                  and e.state = 'AWAITS_SECOND' and not exists (
                    select 1 from programme.obligation_event v
                    where v.institution_id = e.institution_id and v.evidence_id = e.id
                      and v.kind in ('MET', 'REFUSED'))) as waits
            from subject s
            left join programme.obligation o on o.institution_id = system.institution()
              and o.measure_id = s.measure_id and o.subject_id = s.subject_id
            left join organisation.workforce(:day) p on p.person_id = s.person_id
            left join place l on l.unit_id = s.place
            where (:whole or s.place = any(:units)))
          select * from listed where true
          """;

  private static final String PAGE =
      " and state = any(:states) and (plain, subject_id) > (:plain, :after)"
          + " order by plain, subject_id limit :limit";

  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Clock clock;

  Obliged(JdbcClient jdbc, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// One of them.
  ///
  /// @param subject the person or the unit
  /// @param place the unit where it is counted
  /// @param obligation null as long as it is not laid
  /// @param plain by which the list is ordered
  /// @param offlineDays of the unit; more than none means that it has no signal
  /// @param due null for no day
  /// @param reminded when last; null for never
  /// @param waits whether evidence waits for a second person
  public record Line(
      UUID subject,
      UUID place,
      @Nullable UUID obligation,
      ObligationState state,
      String name,
      String plain,
      String post,
      boolean onPaper,
      int offlineDays,
      @Nullable LocalDate due,
      @Nullable LocalDate reminded,
      boolean waits) {
    /// Whether it is missing after its last day, the days without signal granted; declined or not.
    public boolean isOverdue(LocalDate day) {
      return due != null
          && state != ObligationState.MET
          && state != ObligationState.EXEMPTED
          && due.plusDays(offlineDays).isBefore(day);
    }
  }

  /// Which of them.
  public enum Shown {
    /// Neither met nor exempted.
    MISSING,
    MET,
    EXEMPTED;

    private String[] states() {
      return switch (this) {
        case MISSING -> new String[] {"OPEN", "VOID", "DECLINED"};
        case MET -> new String[] {"MET"};
        case EXEMPTED -> new String[] {"EXEMPTED"};
      };
    }
  }

  /// Where they are looked for.
  ///
  /// @param whole everywhere, whatever the units
  public record Where(Collection<UUID> units, boolean whole) {}

  /// A page of them by name.
  ///
  /// @param after the last one of the page before; null for the first page
  @Transactional(readOnly = true)
  public List<Line> page(UUID measure, Where where, Shown shown, @Nullable Line after, int limit) {
    return Hashed.run(
        jdbc,
        () ->
            ask(LIST + PAGE, measure, where)
                .param("states", shown.states())
                .param("plain", after == null ? "" : after.plain())
                .param("after", after == null ? new UUID(0, 0) : after.subject())
                .param("limit", limit)
                .query(Obliged::read)
                .list());
  }

  /// One of them; empty if the measure does not oblige that person or unit there today.
  @Transactional(readOnly = true)
  public Optional<Line> find(UUID measure, Where where, UUID subject) {
    return ask(LIST + " and subject_id = :subject", measure, where)
        .param("subject", subject)
        .query(Obliged::read)
        .optional();
  }

  private JdbcClient.StatementSpec ask(String sql, UUID measure, Where where) {
    return jdbc.sql(sql)
        .param("measure", measure)
        .param("day", day(measure))
        .param("whole", where.whole())
        .param("units", where.units().toArray(UUID[]::new));
  }

  private LocalDate day(UUID measure) {
    LocalDate today = institutions.current().today(clock);
    return jdbc.sql(
            """
            select coalesce(p.closed_on, :today) as day from programme.measure m
            join programme.programme p on p.institution_id = m.institution_id and p.id = m.programme_id
            where m.id = :measure
            """)
        .param("today", today)
        .param("measure", measure)
        .query((row, _) -> row.getObject("day", LocalDate.class))
        .optional()
        .orElse(today);
  }

  private static Line read(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getObject("subject_id", UUID.class),
        row.getObject("place", UUID.class),
        row.getObject("obligation", UUID.class),
        ObligationState.valueOf(row.getString("state")),
        Objects.requireNonNullElse(row.getString("name"), ""),
        row.getString("plain"),
        row.getString("post"),
        row.getBoolean("on_paper"),
        row.getInt("offline_days"),
        row.getObject("due", LocalDate.class),
        row.getObject("reminded", LocalDate.class),
        row.getBoolean("waits"));
  }
}
