package id.netra.app.organisation.roles;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The grants of the institution of this thread, as they stand now.
@Repository
public class Grants {
  /// As many as one page shows.
  public static final int PAGE = 50;

  /// Days before its end from which somebody is reminded.
  static final int SOON = 14;

  private static final String[] POWERFUL = Role.powerful();

  private static final String FIELDS =
      """
      select g.*, p.name as person_name, b.name as giver_name, c.name as confirmer_name,
        r.name as revoker_name, s.name as principal_name, u.name as unit_name,
        exists (select 1 from organisation.roles_at(:now, :powerful) h where h.id = g.id) as holds
      from organisation.role_grant g
      join organisation.person p on p.institution_id = g.institution_id and p.id = g.person_id
      left join organisation.person b on b.institution_id = g.institution_id and b.id = g.given_by
      left join organisation.person c on c.institution_id = g.institution_id and c.id = g.confirmed_by
      left join organisation.person r on r.institution_id = g.institution_id and r.id = g.revoked_by
      left join organisation.person s on s.institution_id = g.institution_id and s.id = g.stands_for
      join lateral (select name from organisation.unit_state t
        where t.institution_id = g.institution_id and t.unit_id = g.unit_id
        order by t.since desc limit 1) u on true
      """;

  private static final String OPEN =
      "(g.until is null or g.until > :now) and (g.revoked_at is null or g.revoked_at > :now)";

  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Clock clock;

  Grants(JdbcClient jdbc, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What somebody looks for.
  ///
  /// @param role null for all
  /// @param units over which the grant must be
  /// @param past whether grants that are over are shown too
  /// @param before only those older than this grant; null for the newest
  public record Wanted(
      @Nullable Role role, Collection<UUID> units, boolean past, @Nullable UUID before) {}

  /// The newest first, at most so many.
  @Transactional(readOnly = true)
  public List<Grant> find(Wanted wanted, int limit) {
    return read(FIELDS
            + " where g.unit_id = any(:units) and (:role::text is null or g.role = :role)"
            + " and (:before::uuid is null or g.id < :before) and (:past or "
            + OPEN
            + ") order by g.id desc limit :limit")
        .param("units", wanted.units().toArray(UUID[]::new))
        .param("role", wanted.role() == null ? null : wanted.role().name())
        .param("past", wanted.past())
        .param("before", wanted.before())
        .param("limit", limit)
        .query(new GrantReader(clock.instant())::grant)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Grant> find(UUID id) {
    return read(FIELDS + " where g.id = :id")
        .param("id", id)
        .query(new GrantReader(clock.instant())::grant)
        .optional();
  }

  /// Everything that somebody was ever given, the newest first.
  @Transactional(readOnly = true)
  public List<Grant> ofPerson(UUID person) {
    return read(FIELDS + " where g.person_id = :person order by g.id desc")
        .param("person", person)
        .query(new GrantReader(clock.instant())::grant)
        .list();
  }

  /// The delegations that rest on that grant and are not over.
  @Transactional(readOnly = true)
  public List<Grant> restingOn(UUID grant) {
    return read(FIELDS + " where g.rests_on = :grant and " + OPEN + " order by g.id")
        .param("grant", grant)
        .query(new GrantReader(clock.instant())::grant)
        .list();
  }

  /// What waits for a second person.
  @Transactional(readOnly = true)
  public List<Grant> waiting() {
    return read(FIELDS
            + " where g.confirmed_at is null and g.given_by is not null"
            + " and g.role = any(:powerful) and "
            + OPEN
            + " order by g.id")
        .query(new GrantReader(clock.instant())::grant)
        .list();
  }

  /// What holds on that day and ends within two weeks from it, the soonest first.
  @Transactional(readOnly = true)
  public List<Grant> expiring(LocalDate day) {
    var zone = institutions.current().zone();
    return read(FIELDS
            + " where g.until > :from and g.until <= :to and "
            + OPEN
            + " order by g.until, g.id")
        .param("from", Moments.utc(day.atStartOfDay(zone).toInstant()))
        .param("to", Moments.utc(day.plusDays(SOON + 1L).atStartOfDay(zone).toInstant()))
        .query(new GrantReader(clock.instant())::grant)
        .list();
  }

  private JdbcClient.StatementSpec read(String sql) {
    return jdbc.sql(sql).param("now", Moments.utc(clock.instant())).param("powerful", POWERFUL);
  }
}
