package id.netra.app.organisation.roster;

import id.netra.app.organisation.roster.Trace.Place;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.roster.Entry;
import id.netra.roster.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Those whom a list names and nobody knew: collected first, then written at once.
final class Newcomers {
  private static final String INSERT_ASSIGNMENT =
      """
      insert into organisation.assignment (institution_id, id, person_id, unit_id, post, post_class,
        head, since, told_start, told_superior)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate batches;
  private final Trace trace;
  private final LocalDate day;
  private final UUID scope;
  private final ListUnits units;
  private final Rows persons = new Rows();
  private final Rows employments = new Rows();
  private final Rows assignments = new Rows();
  private final List<Object[]> changes = new ArrayList<>();

  Newcomers(JdbcTemplate batches, Trace trace, RosterImport one, ListUnits units) {
    this.batches = batches;
    this.trace = trace;
    this.day = one.day();
    this.scope = one.scope();
    this.units = units;
  }

  /// What is written into one table: first each row's id and institution, then its fields.
  private record Rows(List<UUID> ids, List<@Nullable Object[]> values) {
    Rows() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    UUID add(@Nullable Object... fields) {
      UUID id = Ids.next();
      var row = new @Nullable Object[fields.length + 2];
      row[0] = Tenancy.required();
      row[1] = id;
      System.arraycopy(fields, 0, row, 2, fields.length);
      ids.add(id);
      values.add(row);
      return id;
    }
  }

  /// @param ordinal of the difference by which the person comes
  void add(int ordinal, Entry entry) {
    LocalDate since = since(entry);
    UUID person =
        persons.add(entry.nip(), entry.name(), Names.plain(entry.name()), entry.birthDate());
    changes.add(new Object[] {person, trace.importId(), ordinal});
    employments.add(person, entry.status().name(), entry.rank(), since);
    UUID unit = units.of(entry);
    if (unit != null || entry.post() != null) {
      assignments.add(
          person,
          unit == null ? scope : unit,
          entry.post() == null ? "" : entry.post(),
          entry.postClass() == null ? null : entry.postClass().name(),
          false,
          since,
          entry.startDate(),
          entry.superiorNip());
    }
  }

  /// Writes them all.
  void join() {
    trace.keepNew(batches, Place.PERSON, persons.ids());
    trace.keepNew(batches, Place.EMPLOYMENT, employments.ids());
    trace.keepNew(batches, Place.ASSIGNMENT, assignments.ids());
    batches.batchUpdate(
        """
        insert into organisation.person (institution_id, id, nip, name, plain_name, birth_date)
        values (?, ?, ?, ?, ?, ?)
        """,
        persons.values());
    batches.batchUpdate(
        """
        insert into organisation.employment (institution_id, id, person_id, status, rank, since)
        values (?, ?, ?, ?, ?, ?)
        """,
        employments.values());
    batches.batchUpdate(INSERT_ASSIGNMENT, assignments.values());
    // From here on the difference is the person's own, told to him and destroyed with him.
    batches.batchUpdate(
        "update organisation.roster_change set person_id = ? where import_id = ? and ordinal = ?",
        changes);
  }

  /// Since when somebody new belongs here: as the list says, if that is before its day.
  private LocalDate since(Entry entry) {
    LocalDate start = entry.startDate();
    return start != null && start.isBefore(day) ? start : day;
  }
}
