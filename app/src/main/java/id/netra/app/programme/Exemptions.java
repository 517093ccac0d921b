package id.netra.app.programme;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Letting somebody off: the officer asks and says why, somebody else decides.
@Repository
public class Exemptions {
  private static final String SELECT =
      "select * from programme.exemption where institution_id = system.institution()";

  private final JdbcClient jdbc;
  private final Obligations obligations;
  private final Clock clock;

  Exemptions(JdbcClient jdbc, Obligations obligations, Clock clock) {
    this.jdbc = jdbc;
    this.obligations = obligations;
    this.clock = clock;
  }

  /// What was asked.
  ///
  /// @param granted null as long as nobody has decided
  public record Exemption(
      UUID id,
      UUID obligation,
      String reason,
      UUID askedBy,
      Instant askedAt,
      @Nullable UUID decidedBy,
      @Nullable Boolean granted) {}

  /// Asks for one; while one waits, or the obligation is neither open nor declined, nothing is
  /// done.
  @Transactional
  public Outcome ask(UUID obligation, String reason, UUID by) {
    ObligationState state = obligations.find(obligation).map(Obligation::state).orElse(null);
    if (state != ObligationState.OPEN && state != ObligationState.DECLINED) {
      return Outcome.REFUSED;
    }
    int rows =
        jdbc.sql(
                """
                insert into programme.exemption
                  (institution_id, id, obligation_id, reason, asked_by, asked_at)
                values (:institution, :id, :obligation, :reason, :by, :now)
                on conflict (institution_id, obligation_id) where decided_at is null do nothing
                """)
            .param("institution", Tenancy.required())
            .param("id", Ids.next())
            .param("obligation", obligation)
            .param("reason", reason.strip())
            .param("by", by)
            .param("now", now())
            .update();
    return rows == 1 ? Outcome.DONE : Outcome.BEFORE;
  }

  /// Grants it or does not. What was met meanwhile, or ended, is not exempted: the request ends as
  /// not granted.
  ///
  /// @param by never who asked, nor who would be let off
  @Transactional
  public Outcome decide(UUID exemption, boolean granted, UUID by) {
    Exemption found =
        jdbc.sql(SELECT + " and id = :id for update")
            .param("id", exemption)
            .query(Exemptions::read)
            .optional()
            .orElse(null);
    if (found == null || found.askedBy().equals(by) || isOf(found.obligation(), by)) {
      return Outcome.REFUSED;
    }
    if (found.granted() != null) {
      return Outcome.BEFORE;
    }
    boolean exempted = granted && obligations.exempt(found.obligation(), by) != Outcome.REFUSED;
    jdbc.sql(
            """
            update programme.exemption set decided_by = :by, decided_at = :now, granted = :granted
            where id = :id
            """)
        .param("by", by)
        .param("now", now())
        .param("granted", exempted)
        .param("id", exemption)
        .update();
    return Outcome.DONE;
  }

  private boolean isOf(UUID obligation, UUID person) {
    return obligations.find(obligation).filter(one -> person.equals(one.person())).isPresent();
  }

  /// Those that wait for a decision, the oldest first.
  @Transactional(readOnly = true)
  public List<Exemption> waiting() {
    return jdbc.sql(SELECT + " and decided_at is null order by id limit 200")
        .query(Exemptions::read)
        .list();
  }

  /// How many wait that somebody else asked for.
  @Transactional(readOnly = true)
  public int waitingFor(UUID approver) {
    return jdbc.sql(
            """
            select count(*) from programme.exemption
            where institution_id = system.institution() and decided_at is null and asked_by <> :by
            """)
        .param("by", approver)
        .query(Integer.class)
        .single();
  }

  /// What was asked last for that obligation.
  @Transactional(readOnly = true)
  public Optional<Exemption> of(UUID obligation) {
    return jdbc.sql(SELECT + " and obligation_id = :obligation order by id desc limit 1")
        .param("obligation", obligation)
        .query(Exemptions::read)
        .optional();
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private static Exemption read(ResultSet row, int number) throws SQLException {
    return new Exemption(
        row.getObject("id", UUID.class),
        row.getObject("obligation_id", UUID.class),
        row.getString("reason"),
        row.getObject("asked_by", UUID.class),
        Moments.read(row, "asked_at"),
        row.getObject("decided_by", UUID.class),
        row.getObject("granted", Boolean.class));
  }
}
