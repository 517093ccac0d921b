package id.netra.app.programme;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The measures of programmes.
@Repository
public class Measures {
  private final JdbcClient jdbc;
  private final Calendar calendar;
  private final Clock clock;

  Measures(JdbcClient jdbc, Calendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Measure> find(UUID id) {
    return jdbc.sql("select * from programme.measure where id = :id")
        .param("id", id)
        .query(MeasureRows::read)
        .optional();
  }

  /// @throws IllegalArgumentException if there is no such measure
  Measure required(UUID id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such measure"));
  }

  /// Those of a programme, withdrawn ones too, by the day on which they are due. Holds a measure
  /// still until the caller's transaction ends: nobody is asked again meanwhile, as
  /// [Obligations#reopenAll] waits for it, and whoever comes after that sees what it changed.
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID id) {
    jdbc.sql("select id from programme.measure where id = :id for share")
        .param("id", id)
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  @Transactional(readOnly = true)
  public List<Measure> of(UUID programme) {
    return jdbc.sql(
            """
            select * from programme.measure
            where institution_id = system.institution() and programme_id = :programme
            order by due nulls last, since, id
            """)
        .param("programme", programme)
        .query(MeasureRows::read)
        .list();
  }

  /// Those that spread that circular, withdrawn ones aside.
  @Transactional(readOnly = true)
  public List<UUID> ofCircular(UUID circular) {
    return jdbc.sql(
            """
            select id from programme.measure
            where institution_id = system.institution() and circular_id = :circular
              and state <> 'WITHDRAWN'
            order by id
            """)
        .param("circular", circular)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /// All that oblige anybody now.
  @Transactional(readOnly = true)
  public List<UUID> laid() {
    return jdbc.sql(
            """
            select m.id from programme.measure m
            join programme.programme p on p.institution_id = m.institution_id and p.id = m.programme_id
            where m.institution_id = system.institution() and m.state = 'LAID' and p.stage <> 'CLOSED'
            order by m.id
            """)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /// Plans a measure; it obliges nobody before it is laid.
  ///
  /// @return its id
  @Transactional
  public UUID add(Measure.Plan plan, UUID by) {
    UUID id = Ids.next();
    bind(MeasureRows.INSERT, id, plan)
        .param("institution", Tenancy.required())
        .param("by", by)
        .param("now", now())
        .update();
    return id;
  }

  /// Changes a measure that is only planned; of one that is laid title, text, owner and day alone:
  /// whom it obliges stays.
  ///
  /// @return false if there is none that can be changed
  @Transactional
  public boolean change(UUID id, Measure.Plan plan) {
    return bind(MeasureRows.UPDATE, id, plan).update() == 1;
  }

  /// Says which circular is to be read.
  @Transactional
  public void setCircular(UUID id, @Nullable UUID circular) {
    set("circular_id", id, circular);
  }

  /// Says which text is to be signed.
  @Transactional
  public void setPledge(UUID id, @Nullable UUID text) {
    set("text_id", id, text);
  }

  /// Ends a measure: what is still open is void.
  @Transactional
  public void withdraw(UUID id, UUID by) {
    jdbc.sql(
            """
            with ended as (
              update programme.measure set state = 'WITHDRAWN' where id = :id and state <> 'WITHDRAWN'
              returning id),
            gone as (
              update programme.obligation o set state = 'VOID', state_at = :now from ended e
              where o.institution_id = system.institution() and o.measure_id = e.id and o.state = 'OPEN'
              returning o.id)
            insert into programme.obligation_event (institution_id, id, obligation_id, at, kind, by_id, reason)
            select system.institution(), programme.next_id(), g.id, :now, 'VOID', cast(:by as uuid), 'WITHDRAWN'
            from gone g
            """)
        .param("id", id)
        .param("by", by)
        .param("now", now())
        .update();
  }

  private void set(String column, UUID id, @Nullable UUID value) {
    jdbc.sql("update programme.measure set %s = :value where id = :id".formatted(column))
        .param("value", value)
        .param("id", id)
        .update();
  }

  private JdbcClient.StatementSpec bind(String sql, UUID id, Measure.Plan plan) {
    Deadline due = calendar.resolved(plan.due());
    Deadline.FromStage stage = due.stage();
    Measure.Order order = plan.order();
    Audience audience = plan.audience();
    return jdbc.sql(sql)
        .param("id", id)
        .param("programme", plan.programme())
        .param("kind", plan.kind().name())
        .param("subject", plan.subject().name())
        .param("title", plan.title().strip())
        .param("text", plan.text().strip())
        .param("owner", plan.owner())
        .param("since", plan.since())
        .param("due", due.day())
        .param("election", stage == null ? null : stage.election())
        .param("stage", stage == null ? null : stage.event().name())
        .param("days", stage == null ? null : stage.days())
        .param("units", orNull(audience.units()))
        .param("kinds", texts(audience.kinds()))
        .param("statuses", texts(audience.statuses()))
        .param("classes", texts(audience.classes()))
        .param("people", orNull(audience.people()))
        .param("heads", audience.headsOnly())
        .param("evidence", plan.evidence().stream().map(Enum::name).sorted().toArray(String[]::new))
        .param("orderedBy", order == null ? null : order.by())
        .param("orderedOn", order == null ? null : order.day());
  }

  private static UUID @Nullable [] orNull(Collection<UUID> ids) {
    return ids.isEmpty() ? null : ids.stream().sorted().toArray(UUID[]::new);
  }

  private static String @Nullable [] texts(Collection<String> texts) {
    return texts.isEmpty() ? null : texts.stream().sorted().toArray(String[]::new);
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }
}
