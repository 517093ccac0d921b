package id.netra.app.organisation.roles;

import id.netra.app.platform.Moments;
import id.netra.app.platform.tasks.Done;
import id.netra.app.platform.tasks.Line;
import id.netra.app.platform.tasks.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was done with the grants of the institution of this thread.
@Repository
public class GrantSteps {
  private static final Duration RECENT = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;

  GrantSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What was done with it, in order.
  @Transactional(readOnly = true)
  public List<Step> of(UUID grant) {
    return jdbc.sql(
            """
            select t.*, p.name as by_name from organisation.role_step t
            join organisation.person p on p.institution_id = t.institution_id and p.id = t.by_id
            where t.grant_id = :grant order by t.id
            """)
        .param("grant", grant)
        .query((row, _) ->
            new Step(
                Moments.read(row, "at"),
                Step.Kind.valueOf(row.getString("kind")),
                row.getString("by_name"),
                row.getString("reason"),
                Moments.readOrNull(row, "until")))
        .list();
  }

  /// What that person did with the roles of others of late, the newest first.
  @Transactional(readOnly = true)
  public List<Done> doneBy(UUID person, int limit) {
    return jdbc.sql(
            """
            select t.kind, t.at, t.grant_id, p.name from organisation.role_step t
            join organisation.role_grant g on g.institution_id = t.institution_id and g.id = t.grant_id
            join organisation.person p on p.institution_id = g.institution_id and p.id = g.person_id
            where t.by_id = :person and t.kind <> 'SET_UP' and t.at > :since
            order by t.id desc limit :limit
            """)
        .param("person", person)
        .param("since", Moments.utc(clock.instant().minus(RECENT)))
        .param("limit", limit)
        .query((row, _) ->
            new Done(
                Line.of("roles.done." + row.getString("kind"), row.getString("name")),
                Moments.read(row, "at"),
                new Task.Action(
                    "/peran/" + row.getObject("grant_id", UUID.class), "roles.task.look")))
        .list();
  }
}
