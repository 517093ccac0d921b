package id.netra.app.platform.mail;

import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How the mail of an institution fares, for whoever keeps it going.
@Repository
class MailLook {
  private static final int SHOWN = 20;

  private final JdbcClient jdbc;
  private final InstantSource wall;

  MailLook(JdbcClient jdbc, RealTime wall) {
    this.jdbc = jdbc;
    this.wall = wall;
  }

  /// The last thing that went wrong.
  record Trouble(MailFault fault, Instant at) {}

  /// Mail that will not arrive unless somebody does something.
  record Stuck(UUID id, UUID person, MailState state, MailFault fault, Instant at) {}

  @Transactional(readOnly = true)
  Map<MailState, Integer> counts() {
    var counts = new EnumMap<MailState, Integer>(MailState.class);
    List.of(MailState.values()).forEach(state -> counts.put(state, 0));
    jdbc.sql("select state, count(*)::int as number from platform.mail group by state")
        .query(row -> {
          counts.put(MailState.valueOf(row.getString("state")), row.getInt("number"));
        });
    return counts;
  }

  @Transactional(readOnly = true)
  Optional<Trouble> last() {
    return jdbc.sql(
            """
            select fault, changed_at from platform.mail where fault is not null
            order by changed_at desc limit 1
            """)
        .query((row, _) ->
            new Trouble(MailFault.valueOf(row.getString("fault")), Moments.read(row, "changed_at")))
        .optional();
  }

  /// The newest of them.
  @Transactional(readOnly = true)
  List<Stuck> stuck() {
    return jdbc.sql(
            """
            select m.id, n.person_id, m.state, m.fault, m.changed_at
            from platform.mail m
            join platform.notice n on n.institution_id = m.institution_id and n.id = m.id
            where m.state in ('REFUSED', 'FAILED') order by m.changed_at desc, m.id limit :limit
            """)
        .param("limit", SHOWN)
        .query((row, _) ->
            new Stuck(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                MailState.valueOf(row.getString("state")),
                MailFault.valueOf(row.getString("fault")),
                Moments.read(row, "changed_at")))
        .list();
  }

  /// Sends again what did not arrive, with all its attempts before it, and does not let waiting
  /// mail rest any longer.
  ///
  /// @param id one of them; null for all
  @Transactional
  void again(@Nullable UUID id) {
    jdbc.sql(
            """
            update platform.mail set state = 'WAITING', attempts = 0, next_at = :now, changed_at = :now
            where state <> 'SENT' and (:all or id = :id)
            """)
        .param("now", Moments.utc(wall.instant()))
        .param("all", id == null)
        .param("id", id == null ? new UUID(0, 0) : id)
        .update();
  }
}
