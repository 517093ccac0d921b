package id.netra.app.programme;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Moments;
import id.netra.app.platform.mail.Notices;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Obliges the audience of a measure, and keeps the obligations with the people: who comes is
/// obliged, with a week's time at least; what a leaver left open is void; who returns is obliged
/// again; who moves is counted where he is.
///
/// Each step is one statement in one transaction: killed anywhere, nothing is half done, and it can
/// be run again at any time.
@Service
public class Laying {
  private static final String ONE = "m.id = :measure";

  private static final String OBLIGE =
      Subjects.of(ONE)
          + """
          , fresh as (
            insert into programme.obligation (institution_id, id, measure_id, person_id, unit_id, subject_id,
              laid_on, grace_until, state, state_at)
            select system.institution(), programme.next_id(), s.measure_id, s.person_id, s.unit_id,
              s.subject_id, :day, s.since + 7, 'OPEN', :now
            from subject s
            where (cast(:only as uuid) is null or s.subject_id = :only) and not exists (
              select 1 from programme.obligation o
              where o.institution_id = system.institution() and o.measure_id = s.measure_id
                and o.subject_id = s.subject_id)
            on conflict do nothing
            returning id, subject_id, person_id is not null as person),
          told as (
            insert into programme.obligation_event (institution_id, id, obligation_id, at, kind, by_id)
            select system.institution(), programme.next_id(), f.id, cast(:now as timestamptz), 'LAID', cast(:by as uuid)
            from fresh f)
          select subject_id, person from fresh
          """;

  private static final String LET_GO =
      Subjects.of(ONE)
          + """
          , gone as (
            update programme.obligation o set state = 'VOID', state_at = :now
            where o.institution_id = system.institution() and o.measure_id = :measure and o.state = 'OPEN'
              and o.subject_id not in (select s.subject_id from subject s)
            returning o.id, o.subject_id)
          insert into programme.obligation_event (institution_id, id, obligation_id, at, kind, reason)
          select system.institution(), programme.next_id(), g.id, :now, 'VOID',
            case when exists (select 1 from worker w where w.person_id = g.subject_id)
                or exists (select 1 from organisation.open_units(:day) u where u.unit_id = g.subject_id)
              then 'OUTSIDE' else 'LEFT' end
          from gone g
          """;

  private static final String TAKE_BACK =
      Subjects.of(ONE)
          + """
          , back as (
            update programme.obligation o set state = 'OPEN', state_at = :now,
              grace_until = greatest(o.grace_until, s.since + 7)
            from subject s
            where o.institution_id = system.institution() and o.measure_id = s.measure_id
              and o.subject_id = s.subject_id and o.state = 'VOID'
            returning o.id)
          insert into programme.obligation_event (institution_id, id, obligation_id, at, kind, reason)
          select system.institution(), programme.next_id(), b.id, :now, 'REOPENED', 'RETURNED' from back b
          """;

  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Notices notices;
  private final Measures measures;
  private final Clock clock;

  Laying(
      JdbcClient jdbc, Institutions institutions, Notices notices, Measures measures, Clock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.notices = notices;
    this.measures = measures;
    this.clock = clock;
  }

  /// What a run has changed.
  public record Changes(int laid, int voided, int reopened) {}

  /// How many people or units the measure would oblige today.
  @Transactional(readOnly = true)
  public int preview(UUID measure) {
    return ask(Subjects.of(ONE) + "select count(*) from subject", measure)
        .query(Integer.class)
        .single();
  }

  /// Obliges the audience from now on and tells the people; a measure that is laid already is only
  /// brought up to date, and a withdrawn one is left alone.
  ///
  /// @throws IllegalArgumentException if there is no such measure
  @Transactional
  public Changes lay(UUID measure, UUID by) {
    boolean first =
        jdbc.sql(
                    """
                    update programme.measure set state = 'LAID', laid_by = :by, laid_at = :now
                    where id = :measure and state = 'PLANNED' and not exists (
                      select 1 from programme.programme p where p.institution_id = system.institution()
                        and p.id = programme_id and p.stage = 'CLOSED')
                    """)
                .param("by", by)
                .param("now", now())
                .param("measure", measure)
                .update()
            == 1;
    if (!lock(measure)) {
      return new Changes(0, 0, 0);
    }
    List<Fresh> told = oblige(measure, null, by);
    if (first) {
      notify(measure, told.stream().filter(Fresh::person).map(Fresh::subject).toList());
    }
    return new Changes(told.size(), 0, 0);
  }

  /// Brings the obligations of a laid measure up to the people and units of today.
  @Transactional
  public Changes sync(UUID measure) {
    if (!lock(measure)) {
      return new Changes(0, 0, 0);
    }
    int laid = oblige(measure, null, null).size();
    int voided = change(LET_GO, measure);
    return new Changes(laid, voided, change(TAKE_BACK, measure));
  }

  /// Obliges one person or unit now, if it belongs to the audience and is not obliged yet: whoever
  /// joined an hour ago need not wait for the job.
  @Transactional
  public void ensure(UUID measure, UUID subject) {
    if (lock(measure)) {
      oblige(measure, subject, null);
    }
  }

  private record Fresh(UUID subject, boolean person) {}

  private List<Fresh> oblige(UUID measure, @Nullable UUID only, @Nullable UUID by) {
    return Hashed.run(
        jdbc,
        () ->
            ask(OBLIGE, measure)
                .param("now", now())
                .param("only", only)
                .param("by", by)
                .query((row, _) ->
                    new Fresh(row.getObject("subject_id", UUID.class), row.getBoolean("person")))
                .list());
  }

  private int change(String sql, UUID measure) {
    return Hashed.run(jdbc, () -> ask(sql, measure).param("now", now()).update());
  }

  private JdbcClient.StatementSpec ask(String sql, UUID measure) {
    return jdbc.sql(sql)
        .param("measure", measure)
        .param("day", institutions.current().today(clock));
  }

  /// Holds the measure, so that one run at a time works at it; false if it is not laid, or its
  /// programme is closed.
  private boolean lock(UUID measure) {
    return jdbc.sql(
            """
            select 1 from programme.measure m
            join programme.programme p on p.institution_id = m.institution_id and p.id = m.programme_id
            where m.id = :measure and m.state = 'LAID' and p.stage <> 'CLOSED'
            for update of m
            """)
        .param("measure", measure)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private void notify(UUID measure, List<UUID> people) {
    if (!people.isEmpty()) {
      String title = measures.required(measure).plan().title();
      notices.send(people, "programme.notice.laid", List.of(title), "/tugas");
    }
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }
}
