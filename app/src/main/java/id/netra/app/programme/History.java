package id.netra.app.programme;

import id.netra.app.platform.Moments;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What has happened to obligations.
@Repository
public class History {
  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One thing that happened.
  ///
  /// @param kind such as `LAID`
  /// @param by null for Netra itself
  /// @param reason a word of ours; null for none
  public record Event(Instant at, String kind, @Nullable UUID by, @Nullable String reason) {}

  /// Something that a person has met.
  public record Met(UUID obligation, UUID measure, MeasureKind kind, String title, Instant at) {}

  /// All of one obligation, the oldest first.
  @Transactional(readOnly = true)
  public List<Event> of(UUID obligation) {
    return jdbc.sql(
            """
            select at, kind, by_id, reason from programme.obligation_event
            where institution_id = system.institution() and obligation_id = :obligation order by at, id
            """)
        .param("obligation", obligation)
        .query((row, _) ->
            new Event(
                Moments.read(row, "at"),
                row.getString("kind"),
                row.getObject("by_id", UUID.class),
                row.getString("reason")))
        .list();
  }

  /// What a person has met last.
  @Transactional(readOnly = true)
  public List<Met> metBy(UUID person, int limit) {
    return jdbc.sql(
            """
            select o.id, o.measure_id, m.kind, m.title, o.state_at
            from programme.obligation o
            join programme.measure m on m.institution_id = o.institution_id and m.id = o.measure_id
            where o.institution_id = system.institution() and o.subject_id = :person and o.state = 'MET'
            order by o.state_at desc, o.id limit :limit
            """)
        .param("person", person)
        .param("limit", limit)
        .query((row, _) ->
            new Met(
                row.getObject("id", UUID.class),
                row.getObject("measure_id", UUID.class),
                MeasureKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Moments.read(row, "state_at")))
        .list();
  }

  /// Evidence that waits for the owner of its measure.
  public record Waiting(UUID obligation, String title) {}

  /// What waits for that owner to agree, the oldest first.
  @Transactional(readOnly = true)
  public List<Waiting> waitingFor(UUID owner, int limit) {
    return jdbc.sql(
            """
            select e.obligation_id, m.title
            from programme.measure m
            join programme.obligation o on o.institution_id = m.institution_id and o.measure_id = m.id
              and o.state <> 'VOID'
            join programme.evidence e on e.institution_id = o.institution_id and e.obligation_id = o.id
              and e.state = 'AWAITS_SECOND' and e.given_by <> :owner
            where m.institution_id = system.institution() and m.owner_id = :owner and m.state = 'LAID'
              and m.kind not in ('CIRCULAR', 'PLEDGE', 'INTEGRITY_PACT')
              and not exists (select 1 from programme.obligation_event v
                where v.institution_id = e.institution_id and v.evidence_id = e.id
                  and v.kind in ('MET', 'REFUSED'))
            order by e.id limit :limit
            """)
        .param("owner", owner)
        .param("limit", limit)
        .query((row, _) ->
            new Waiting(row.getObject("obligation_id", UUID.class), row.getString("title")))
        .list();
  }
}
