package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterDraft.State;
import id.netra.app.platform.Moments;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters that were approved and wait for their seal.
@Repository
class SealQueue {
  private final JdbcClient jdbc;

  SealQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Holds the letter for the rest of the transaction; false if it waits no longer.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean take(UUID id) {
    return jdbc.sql("select 1 from letters.draft where id = :id and state = 'APPROVED' for update")
        .param("id", id)
        .query((row, _) -> row.getInt(1))
        .optional()
        .isPresent();
  }

  /// Takes the letter out of the queue.
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(UUID id, State state) {
    jdbc.sql(
            """
            update letters.draft
            set state = :state, revision = revision + 1, fault = null, next_at = null
            where id = :id
            """)
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  /// Notes that there was no seal, and when to try again: later each time.
  @Transactional
  public void failed(UUID id, String fault, Instant wall) {
    jdbc.sql(
            """
            update letters.draft set tries = tries + 1, fault = :fault,
              next_at = cast(:now as timestamptz) + least(60, power(2, least(tries, 6))) * interval '1 minute'
            where id = :id and state = 'APPROVED'
            """)
        .param("fault", fault)
        .param("now", Moments.utc(wall))
        .param("id", id)
        .update();
  }

  /// Those whose seal is due to be tried.
  @Transactional(readOnly = true)
  public List<UUID> unsealed(Instant wall) {
    return jdbc.sql(
            "select id from letters.draft where state = 'APPROVED' and next_at <= :now order by id limit 20")
        .param("now", Moments.utc(wall))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /// The institutions that have such; outside of any.
  public List<UUID> institutions(Instant wall) {
    return jdbc.sql("select * from system.institutions_with_unsealed(:until)")
        .param("until", Moments.utc(wall))
        .query((row, _) -> (UUID) row.getObject(1))
        .list();
  }
}
