package id.netra.app.organisation.roles;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import java.time.Clock;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who holds which role in the institution of this thread.
@Repository
public class RoleHolders {
  private static final String[] POWERFUL = Role.powerful();

  private final JdbcClient jdbc;
  private final Clock clock;

  RoleHolders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// How many people hold each role at this moment.
  @Transactional(readOnly = true)
  public SortedMap<Role, Integer> counts() {
    var counts = new TreeMap<Role, Integer>();
    jdbc.sql(
            """
            select role, count(distinct person_id) as people
            from organisation.roles_at(:now, :powerful) group by role
            """)
        .param("now", Moments.utc(clock.instant()))
        .param("powerful", POWERFUL)
        .query(row -> {
          counts.put(Role.valueOf(row.getString("role")), row.getInt("people"));
        });
    return counts;
  }

  /// When whom administers the whole institution, by grants of their own.
  @Transactional(readOnly = true)
  public Cover administrators(UUID root) {
    return new Cover(
        jdbc.sql(
                """
                select g.id, g.person_id, greatest(g.since, g.confirmed_at) as since,
                  least(g.until, (
                    select (max(coalesce(e.until, 'infinity')))::timestamp at time zone i.zone
                    from organisation.employment e
                    where e.institution_id = g.institution_id and e.person_id = g.person_id)) as until
                from organisation.role_grant g
                join organisation.institution i on i.id = g.institution_id
                where g.role = 'ADMINISTRATOR' and g.unit_id = :root and g.rests_on is null
                  and (g.confirmed_at is not null or g.given_by is null)
                  and (g.revoked_at is null or g.revoked_at > :now)
                  and exists (select 1 from organisation.employment e
                    where e.institution_id = g.institution_id and e.person_id = g.person_id)
                """)
            .param("root", root)
            .param("now", Moments.utc(clock.instant()))
            .query((row, _) ->
                new Cover.Span(
                    row.getObject("id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    Moments.read(row, "since"),
                    GrantReader.end(row)))
            .list());
  }
}
