package id.netra.app.programme;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of a step at an obligation, within the transaction of [Obligations], which decides
/// whether it may be taken.
@Repository
class ObligationSteps {
  private final JdbcClient jdbc;
  private final Clock clock;

  ObligationSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Holds it until the transaction ends; null if there is none.
  @Nullable Obligation lock(UUID id) {
    return jdbc.sql(ObligationRows.SELECT + " and o.id = :id for update of o")
        .param("id", id)
        .query(ObligationRows::read)
        .optional()
        .orElse(null);
  }

  /// Whether its measure obliges, and takes evidence of that kind.
  boolean mayMeet(Obligation obligation, EvidenceKind kind) {
    return jdbc.sql(
            """
            select exists (select 1 from programme.measure m
              where m.id = :measure and m.state = 'LAID' and :kind = any(m.evidence_kinds)
            """
                + ObligationRows.RUNS
                + ")")
        .param("measure", obligation.measure())
        .param("kind", kind.name())
        .query(Boolean.class)
        .single();
  }

  void keep(UUID obligation, Evidence.Told told, String state) {
    jdbc.sql(
            """
            insert into programme.evidence (institution_id, id, obligation_id, kind, at, day, given_by,
              document_sha256, note, state)
            values (:institution, :id, :obligation, :kind, :now, :day, :by, decode(:sha, 'hex'), :note, :state)
            """)
        .param("institution", Tenancy.required())
        .param("id", told.id())
        .param("obligation", obligation)
        .param("kind", told.kind().name())
        .param("now", now())
        .param("day", told.day())
        .param("by", told.by())
        .param("sha", told.sha256())
        .param("note", told.note())
        .param("state", state)
        .update();
  }

  /// Changes how it stands, with the event.
  Outcome step(
      UUID obligation,
      ObligationState state,
      String kind,
      @Nullable UUID evidence,
      UUID by,
      @Nullable String reason) {
    jdbc.sql("update programme.obligation set state = :state, state_at = :now where id = :id")
        .param("state", state.name())
        .param("now", now())
        .param("id", obligation)
        .update();
    event(obligation, kind, evidence, by, reason);
    return Outcome.DONE;
  }

  void event(
      UUID obligation, String kind, @Nullable UUID evidence, UUID by, @Nullable String reason) {
    jdbc.sql(
            """
            insert into programme.obligation_event
              (institution_id, id, obligation_id, at, kind, evidence_id, by_id, reason)
            values (:institution, :id, :obligation, :now, :kind, :evidence, :by, :reason)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("obligation", obligation)
        .param("now", now())
        .param("kind", kind)
        .param("evidence", evidence)
        .param("by", by)
        .param("reason", reason)
        .update();
  }

  /// Keeps why somebody does not do it.
  void reason(UUID obligation, String reason) {
    jdbc.sql(
            """
            insert into programme.decline (institution_id, id, obligation_id, at, reason)
            values (:institution, :id, :obligation, :now, :reason)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("obligation", obligation)
        .param("now", now())
        .param("reason", reason.strip())
        .update();
  }

  /// Not due before that day.
  void grace(UUID obligation, LocalDate until) {
    jdbc.sql(
            """
            update programme.obligation set grace_until = greatest(grace_until, :until) where id = :id
            """)
        .param("until", until)
        .param("id", obligation)
        .update();
  }

  int reopenAll(UUID measure, LocalDate day, UUID by, String reason) {
    jdbc.sql("select id from programme.measure where id = :id for no key update")
        .param("id", measure)
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
    return jdbc.sql(
            """
            with again as (
              update programme.obligation set state = 'OPEN', state_at = :now,
                grace_until = greatest(grace_until, :day + 7)
              where institution_id = system.institution() and measure_id = :measure
                and state in ('MET', 'DECLINED')
              returning id)
            insert into programme.obligation_event (institution_id, id, obligation_id, at, kind, by_id, reason)
            select system.institution(), programme.next_id(), a.id, :now, 'REOPENED', cast(:by as uuid),
              cast(:reason as text)
            from again a
            """)
        .param("now", now())
        .param("day", day)
        .param("measure", measure)
        .param("by", by)
        .param("reason", reason)
        .update();
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }
}
