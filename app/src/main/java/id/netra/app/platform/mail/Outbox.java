package id.netra.app.platform.mail;

import id.netra.app.platform.Language;
import id.netra.app.platform.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Mail on its way, as rows. A row that one Netra has in hand is passed over by the others.
@Repository
class Outbox {
  /// How long mail rests after each attempt that failed; after the last it has failed for good.
  static final List<Duration> RESTS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(12));

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Mail that may be sent now.
  ///
  /// @param attempts that have failed already
  record Due(UUID id, UUID person, int attempts, Language language) {}

  /// The institutions that have any.
  List<UUID> institutions(Instant now) {
    return jdbc.sql("select institution from system.institutions_with_mail(:now) institution")
        .param("now", Moments.utc(now))
        .query((row, _) -> row.getObject("institution", UUID.class))
        .list();
  }

  /// The one that has waited longest, held until the transaction ends; empty if there is none, or
  /// others have them all in hand.
  Optional<Due> take(Instant now) {
    return jdbc.sql(
            """
            select m.id, n.person_id, m.attempts, coalesce(w.language, 'id') as language
            from platform.mail m
            join platform.notice n on n.institution_id = m.institution_id and n.id = m.id
            left join platform.mail_wish w
              on w.institution_id = n.institution_id and w.person_id = n.person_id
            where m.state = 'WAITING' and m.next_at <= :now
            order by m.next_at, m.id limit 1
            for update of m skip locked
            """)
        .param("now", Moments.utc(now))
        .query((row, _) ->
            new Due(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getInt("attempts"),
                Language.of(row.getString("language"))))
        .optional();
  }

  void sent(UUID id, Instant now) {
    jdbc.sql(
            """
            update platform.mail
            set state = 'SENT', attempts = attempts + 1, fault = null, changed_at = :now
            where id = :id
            """)
        .param("id", id)
        .param("now", Moments.utc(now))
        .update();
  }

  /// Says what happened to the one in hand: it rests, or will not be sent any more.
  void failed(Due due, MailFault fault, Instant now) {
    boolean again = fault.mayPass() && due.attempts() < RESTS.size();
    MailState state =
        again ? MailState.WAITING : fault.mayPass() ? MailState.FAILED : MailState.REFUSED;
    jdbc.sql(
            """
            update platform.mail set state = :state, attempts = attempts + 1, fault = :fault,
              next_at = :next, changed_at = :now
            where id = :id
            """)
        .param("id", due.id())
        .param("state", state.name())
        .param("fault", fault.name())
        .param("next", Moments.utc(again ? now.plus(RESTS.get(due.attempts())) : now))
        .param("now", Moments.utc(now))
        .update();
  }

  /// Lets all rest that may be sent now: the server does not listen.
  void failedAll(MailFault fault, Instant now) {
    jdbc.sql(
            """
            with due as (
              select id, attempts from platform.mail
              where state = 'WAITING' and next_at <= :now for update skip locked)
            update platform.mail m set attempts = due.attempts + 1, fault = :fault, changed_at = :now,
              state = case when due.attempts < cardinality(:rests::bigint[]) then 'WAITING' else 'FAILED' end,
              next_at = :now + coalesce((:rests::bigint[])[due.attempts + 1], 0) * interval '1 second'
            from due where m.institution_id = system.institution() and m.id = due.id
            """)
        .param("fault", fault.name())
        .param("now", Moments.utc(now))
        .param("rests", RESTS.stream().map(Duration::toSeconds).toArray(Long[]::new))
        .update();
  }
}
