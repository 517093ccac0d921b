package id.netra.app.organisation.roster;

import id.netra.app.organisation.roster.Trace.Place;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.roster.Entry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The units that a list names, those among them that are opened by it too.
final class ListUnits {
  private final JdbcClient jdbc;
  private final Trace trace;
  private final LocalDate day;
  private final NamedUnits named;

  ListUnits(JdbcClient jdbc, Trace trace, LocalDate day, NamedUnits named) {
    this.jdbc = jdbc;
    this.trace = trace;
    this.day = day;
    this.named = named;
  }

  /// Opens a unit below the root, unless it is there.
  void open(NewUnit unit, UUID root) {
    if (named.knows(unit)) {
      return;
    }
    UUID id = Ids.next();
    trace.keep(Place.UNIT, id);
    jdbc.sql(
            """
            insert into organisation.unit (institution_id, id, code, opened)
            values (:institution, :id, :code, :day)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("code", unit.code())
        .param("day", day)
        .update();
    trace.keep(Place.UNIT_STATE, id);
    jdbc.sql(
            """
            insert into organisation.unit_state (institution_id, unit_id, since, name, kind, parent_id)
            values (:institution, :id, :day, :name, :kind, :parent)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("day", day)
        .param("name", unit.name())
        .param("kind", unit.kind().name())
        .param("parent", root)
        .update();
    named.add(unit, id);
  }

  /// The unit that the entry names; null if it names none.
  ///
  /// @throws DataIntegrityViolationException if the unit is not there any more
  @Nullable UUID of(Entry entry) {
    UUID unit = named.of(entry);
    if (unit == null && NamedUnits.isNamed(entry)) {
      throw new DataIntegrityViolationException("a unit of the list is not there");
    }
    return unit;
  }
}
