package id.netra.app.organisation.roles;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes grants, each change with the step that says who made it.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GrantRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  GrantRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Lets the changes of one institution come one after the other: two administrators who take each
  /// other's role away at once shall not both succeed.
  public void lock() {
    jdbc.sql("select 1 from organisation.institution where id = :id for no key update")
        .param("id", Tenancy.required())
        .query(Integer.class)
        .single();
  }

  /// Writes a grant as it was wished.
  ///
  /// @param own the grant on which it rests; null unless it is a delegation
  public UUID insert(SignedIn giver, Wish wish, Instant since, @Nullable Grant own) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into organisation.role_grant (institution_id, id, person_id, role, unit_id, since,
              until, given_by, given_at, stands_for, rests_on, reason)
            values (:institution, :id, :person, :role, :unit, :since,
              :until, :giver, :now, :principal, :own, :reason)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("person", wish.person())
        .param("role", wish.role().name())
        .param("unit", wish.unit())
        .param("since", Moments.utc(since))
        .param("until", wish.until() == null ? null : Moments.utc(wish.until()))
        .param("giver", giver.person())
        .param("now", Moments.utc(clock.instant()))
        .param("principal", own == null ? null : own.person().id())
        .param("own", own == null ? null : own.id())
        .param("reason", wish.reason().strip())
        .update();
    step(
        id,
        own == null ? Step.Kind.GIVEN : Step.Kind.DELEGATED,
        giver,
        wish.reason(),
        wish.until());
    return id;
  }

  /// Puts it in force; alone says that there is no second person.
  public void confirm(SignedIn by, UUID id, boolean alone) {
    jdbc.sql(
            """
            update organisation.role_grant set confirmed_by = :second, confirmed_at = :now where id = :id
            """)
        .param("second", alone ? null : by.person())
        .param("now", Moments.utc(clock.instant()))
        .param("id", id)
        .update();
    step(id, alone ? Step.Kind.ALONE : Step.Kind.CONFIRMED, by, null, null);
  }

  /// Ends it at once.
  public void end(SignedIn by, UUID id, Step.Kind kind, String reason) {
    jdbc.sql(
            """
            update organisation.role_grant set revoked_by = :person, revoked_at = :now where id = :id
            """)
        .param("person", by.person())
        .param("now", Moments.utc(clock.instant()))
        .param("id", id)
        .update();
    step(id, kind, by, reason, null);
  }

  /// Gives it an earlier end.
  public void shorten(SignedIn by, UUID id, Instant until, String reason) {
    jdbc.sql("update organisation.role_grant set until = :until where id = :id")
        .param("until", Moments.utc(until))
        .param("id", id)
        .update();
    step(id, Step.Kind.SHORTENED, by, reason, until);
  }

  private void step(
      UUID grant, Step.Kind kind, SignedIn by, @Nullable String reason, @Nullable Instant until) {
    jdbc.sql(
            """
            insert into organisation.role_step
              (institution_id, id, grant_id, at, kind, by_id, reason, until)
            values (:institution, :id, :grant, :now, :kind, :by, :reason, :until)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("grant", grant)
        .param("now", Moments.utc(clock.instant()))
        .param("kind", kind.name())
        .param("by", by.person())
        .param("reason", reason == null ? null : reason.strip())
        .param("until", until == null ? null : Moments.utc(until))
        .update();
  }
}
