package id.netra.app.programme;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.mail.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds people of what they have not done: each once a day at most, whoever asks for it, and
/// never in the quiet hours; what is asked for then is sent in the morning.
@Service
public class Reminders {
  /// Whoever has something open whose last day, days without signal granted, is so far away.
  private static final String DUE =
      Subjects.of(
              """
              m.state = 'LAID' and m.due is not null and exists (select 1 from programme.programme p
                where p.institution_id = m.institution_id and p.id = m.programme_id and p.stage = 'ACTIVE')
              """)
          + """
          , place as (select u.unit_id, u.offline_days from organisation.open_units(:day) u)
          insert into programme.reminder (institution_id, person_id, day)
          select distinct system.institution(), coalesce(o.person_id, h.person_id), cast(:day as date)
          from subject s
          join programme.obligation o on o.institution_id = system.institution()
            and o.measure_id = s.measure_id and o.subject_id = s.subject_id and o.state = 'OPEN'
          left join place l on l.unit_id = s.place
          left join organisation.heads(:day) h on h.unit_id = o.unit_id
          where coalesce(o.person_id, h.person_id) is not null
            and :day - (greatest(s.due, o.grace_until) + coalesce(l.offline_days, 0)) = any(cast(:steps as int[]))
          on conflict do nothing
          """;

  /// Those of the day, or of a day before on which Netra did not run, whose people have something
  /// open still.
  private static final String SEND =
      """
      with waiting as (
        select r.person_id, r.day from programme.reminder r
        where r.institution_id = system.institution() and r.sent_at is null and r.day <= :day
        for update skip locked),
      sent as (
        update programme.reminder r set sent_at = :now from waiting w
        where r.institution_id = system.institution() and r.person_id = w.person_id and r.day = w.day
        returning r.person_id)
      select distinct s.person_id from sent s
      where s.person_id in (
        select coalesce(o.person_id, h.person_id) from programme.obligation o
        join programme.measure m on m.institution_id = o.institution_id and m.id = o.measure_id
          and m.state = 'LAID'
        join programme.programme p on p.institution_id = m.institution_id and p.id = m.programme_id
          and p.stage <> 'CLOSED'
        left join organisation.heads(:day) h on h.unit_id = o.unit_id
        where o.institution_id = system.institution() and o.state = 'OPEN')
      """;

  private final JdbcClient jdbc;
  private final Notices notices;
  private final Institutions institutions;
  private final Clock clock;
  private final Ladder ladder = Ladder.read();

  Reminders(JdbcClient jdbc, Notices notices, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.notices = notices;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What became of a wish to remind.
  ///
  /// @param people who are reminded; the others were today
  /// @param inTheMorning whether it is quiet now
  public record Sent(int people, boolean inTheMorning) {}

  /// Reminds these people of everything that they have open.
  @Transactional
  public Sent remind(Collection<UUID> people, UUID by) {
    ZonedDateTime now = there();
    LocalDate day = now.toLocalDate();
    boolean evening = ladder.isEvening(now.toLocalTime());
    int rows =
        jdbc.sql(
                """
                insert into programme.reminder (institution_id, person_id, day, asked_by)
                select :institution, p.id, cast(:day as date), cast(:by as uuid)
                from unnest(cast(:people as uuid[])) p(id)
                on conflict do nothing
                """)
            .param("institution", Tenancy.required())
            .param("day", evening ? day.plusDays(1) : day)
            .param("by", by)
            .param("people", people.stream().distinct().toArray(UUID[]::new))
            .update();
    send();
    return new Sent(rows, ladder.isQuiet(now.toLocalTime()));
  }

  /// Takes the steps of the ladder that fall on today, and sends what waits; nothing in the quiet
  /// hours. Can be run as often as one likes.
  ///
  /// @return how many were told
  @Transactional
  public int climb() {
    ZonedDateTime now = there();
    if (ladder.isQuiet(now.toLocalTime())) {
      return 0;
    }
    Hashed.run(
        jdbc,
        () ->
            jdbc.sql(DUE)
                .param("day", now.toLocalDate())
                .param("steps", ladder.steps().toArray(Integer[]::new))
                .update());
    return send();
  }

  /// Who heads a unit today; null for nobody.
  @Transactional(readOnly = true)
  public @Nullable UUID head(UUID unit) {
    return jdbc.sql("select person_id from organisation.heads(:day) where unit_id = :unit")
        .param("day", there().toLocalDate())
        .param("unit", unit)
        .query((row, _) -> row.getObject("person_id", UUID.class))
        .optional()
        .orElse(null);
  }

  private int send() {
    ZonedDateTime now = there();
    if (ladder.isQuiet(now.toLocalTime())) {
      return 0;
    }
    List<UUID> people =
        Hashed.run(
            jdbc,
            () ->
                jdbc.sql(SEND)
                    .param("day", now.toLocalDate())
                    .param("now", Moments.utc(clock.instant()))
                    .query((row, _) -> row.getObject("person_id", UUID.class))
                    .list());
    if (!people.isEmpty()) {
      notices.send(people, "programme.notice.reminder", List.of(), "/tugas");
    }
    return people.size();
  }

  private ZonedDateTime there() {
    return clock.instant().atZone(institutions.current().zone());
  }
}
