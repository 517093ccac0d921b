package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Changes of units, each from a day on. What was before that day stays as it was; a change is
/// refused where a later one has been made already, so that history is told in its order.
@Repository
public class UnitChanges {
  private final JdbcClient jdbc;
  private final Units units;

  UnitChanges(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /// Why a change cannot be.
  public enum Refusal {
    /// Something later has been recorded for the unit, or it does not exist on that day.
    NOT_IN_ORDER,
    /// The unit would lie below itself.
    BELOW_ITSELF,
    /// People work in it, or units lie below it, on that day.
    NOT_EMPTY,
    /// Another unit has that code.
    CODE_TAKEN,
    /// The root of the tree cannot be moved, merged or closed.
    ROOT
  }

  /// A change that cannot be; nothing was changed.
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal refusal;

    Refused(Refusal refusal) {
      super(refusal.name());
      this.refusal = refusal;
    }

    public Refusal refusal() {
      return refusal;
    }
  }

  /// Opens a unit.
  ///
  /// @return its id
  /// @throws Refused if the code is taken or the unit above does not exist on that day
  @Transactional
  public UUID open(String code, String name, UnitKind kind, UUID parent, LocalDate day) {
    boolean taken =
        jdbc.sql("select exists (select 1 from organisation.unit where code = :code)")
            .param("code", code.strip())
            .query(Boolean.class)
            .single();
    if (taken) {
      throw new Refused(Refusal.CODE_TAKEN);
    }
    if (units.on(day).find(parent) == null) {
      throw new Refused(Refusal.NOT_IN_ORDER);
    }
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into organisation.unit (institution_id, id, code, opened)
            values (:institution, :id, :code, :day)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("code", code.strip())
        .param("day", day)
        .update();
    begin(id, name, kind, parent, 0, day, null);
    units.changed();
    return id;
  }

  /// Renames a unit, changes what it is, or puts it below another, from that day on.
  ///
  /// @param decree the letter behind it; null if not told
  /// @throws Refused if it would lie below itself, or something later is recorded
  @Transactional
  public void change(
      UUID unit,
      String name,
      UnitKind kind,
      @Nullable UUID parent,
      int offlineDays,
      LocalDate day,
      @Nullable String decree) {
    UnitTree tree = units.on(day);
    Unit before = tree.find(unit);
    if (before == null) {
      throw new Refused(Refusal.NOT_IN_ORDER);
    }
    if ((parent == null) != (before.parent() == null)) {
      throw new Refused(Refusal.ROOT);
    }
    if (parent != null && tree.isWithin(parent, List.of(unit))) {
      throw new Refused(Refusal.BELOW_ITSELF);
    }
    if (parent != null && tree.find(parent) == null) {
      throw new Refused(Refusal.NOT_IN_ORDER);
    }
    endState(unit, day);
    begin(unit, name, kind, parent, offlineDays, day, decree);
    units.changed();
  }

  /// Closes a unit in which nobody works and below which nothing lies on that day.
  ///
  /// @throws Refused if somebody does
  @Transactional
  public void close(UUID unit, LocalDate day, @Nullable String decree) {
    UnitTree tree = units.on(day);
    Unit before = tree.find(unit);
    if (before == null) {
      throw new Refused(Refusal.NOT_IN_ORDER);
    }
    if (before.parent() == null) {
      throw new Refused(Refusal.ROOT);
    }
    if (!tree.below(unit).isEmpty() || works(unit, day)) {
      throw new Refused(Refusal.NOT_EMPTY);
    }
    finish(unit, day);
    units.changed();
  }

  /// Merges a unit into another: its people and the units below go over on that day, and it closes.
  ///
  /// @throws Refused if the other lies below it, or is not there
  @Transactional
  public void merge(UUID unit, UUID into, LocalDate day, @Nullable String decree) {
    UnitTree tree = units.on(day);
    Unit before = tree.find(unit);
    if (before == null || tree.find(into) == null) {
      throw new Refused(Refusal.NOT_IN_ORDER);
    }
    if (before.parent() == null) {
      throw new Refused(Refusal.ROOT);
    }
    if (tree.isWithin(into, List.of(unit))) {
      throw new Refused(Refusal.BELOW_ITSELF);
    }
    for (Unit below : tree.below(unit)) {
      endState(below.id(), day);
      begin(below.id(), below.name(), below.kind(), into, below.offlineDays(), day, decree);
    }
    moveEverybody(unit, into, day);
    finish(unit, day);
    jdbc.sql(
            """
            insert into organisation.unit_succession
              (institution_id, unit_id, successor_id, day, decree)
            values (:institution, :unit, :into, :day, :decree)
            """)
        .param("institution", Tenancy.required())
        .param("unit", unit)
        .param("into", into)
        .param("day", day)
        .param("decree", decree)
        .update();
    units.changed();
  }

  private void moveEverybody(UUID unit, UUID into, LocalDate day) {
    record Post(UUID id, LocalDate since) {}
    List<Post> open =
        jdbc.sql(
                """
                select id, since from organisation.assignment
                where unit_id = :unit and (until is null or until > :day)
                """)
            .param("unit", unit)
            .param("day", day)
            .query((row, _) ->
                new Post(
                    row.getObject("id", UUID.class),
                    Objects.requireNonNull(row.getObject("since", LocalDate.class))))
            .list();
    for (Post post : open) {
      if (post.since().isBefore(day)) {
        jdbc.sql(
                """
                insert into organisation.assignment (institution_id, id, person_id, unit_id, post,
                  post_class, standing, head, superior_id, since, until, told_start, told_superior)
                select institution_id, :fresh, person_id, :into, post, post_class, standing, false,
                  superior_id, :day, until, told_start, told_superior
                from organisation.assignment where id = :id
                """)
            .param("fresh", Ids.next())
            .param("into", into)
            .param("day", day)
            .param("id", post.id())
            .update();
        jdbc.sql("update organisation.assignment set until = :day where id = :id")
            .param("day", day)
            .param("id", post.id())
            .update();
      } else {
        jdbc.sql("update organisation.assignment set unit_id = :into, head = false where id = :id")
            .param("into", into)
            .param("id", post.id())
            .update();
      }
    }
  }

  private boolean works(UUID unit, LocalDate day) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.assignment
              where unit_id = :unit and (until is null or until > :day))
            """)
        .param("unit", unit)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  private void finish(UUID unit, LocalDate day) {
    endState(unit, day);
    int closed =
        jdbc.sql(
                """
                update organisation.unit set closed = :day
                where id = :unit and opened < :day and closed is null
                """)
            .param("day", day)
            .param("unit", unit)
            .update();
    if (closed != 1) {
      throw new Refused(Refusal.NOT_IN_ORDER);
    }
  }

  /// Ends the open state on the day; one that began that same day never was.
  private void endState(UUID unit, LocalDate day) {
    int ended =
        jdbc.sql(
                """
                update organisation.unit_state set until = :day
                where unit_id = :unit and until is null and since < :day
                """)
            .param("day", day)
            .param("unit", unit)
            .update();
    if (ended == 0) {
      ended =
          jdbc.sql(
                  """
                  delete from organisation.unit_state
                  where unit_id = :unit and until is null and since = :day
                  """)
              .param("day", day)
              .param("unit", unit)
              .update();
    }
    if (ended != 1) {
      throw new Refused(Refusal.NOT_IN_ORDER);
    }
  }

  private void begin(
      UUID unit,
      String name,
      UnitKind kind,
      @Nullable UUID parent,
      int offlineDays,
      LocalDate day,
      @Nullable String decree) {
    jdbc.sql(
            """
            insert into organisation.unit_state (institution_id, unit_id, since, name, kind,
              parent_id, offline_days, decree)
            values (:institution, :unit, :day, :name, :kind, :parent, :offline, :decree)
            """)
        .param("institution", Tenancy.required())
        .param("unit", unit)
        .param("day", day)
        .param("name", name.strip())
        .param("kind", kind.name())
        .param("parent", parent)
        .param("offline", offlineDays)
        .param("decree", decree)
        .update();
  }
}
