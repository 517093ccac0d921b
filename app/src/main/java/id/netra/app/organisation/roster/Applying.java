package id.netra.app.organisation.roster;

import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.roster.Differences.Kind;
import id.netra.app.organisation.roster.Differences.Part;
import id.netra.app.organisation.roster.Differences.Step;
import id.netra.app.organisation.roster.Trace.Place;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.roster.Entry;
import id.netra.roster.Field;
import id.netra.roster.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes the differences of one import over, within one transaction: rows end on its day and others
/// begin; what was before stays true.
final class Applying {
  private static final Set<String> OF_PERSON = headings(Field.NIP, Field.NAME, Field.BIRTH_DATE);
  private static final Set<String> OF_EMPLOYMENT = headings(Field.STATUS, Field.RANK);

  private static final String INSERT_ASSIGNMENT =
      """
      insert into organisation.assignment (institution_id, id, person_id, unit_id, post, post_class,
        head, since, told_start, told_superior)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final LocalDate day;
  private final UUID scope;
  private final Trace trace;
  private final Map<String, UUID> unitByCode = new HashMap<>();
  private final Map<String, UUID> unitByName = new HashMap<>();
  private final List<UUID> people = new ArrayList<>();
  private final List<Entry> newcomers = new ArrayList<>();

  Applying(JdbcClient jdbc, JdbcTemplate batches, RosterImport one, UnitTree tree) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.day = one.day();
    this.scope = one.scope();
    this.trace = new Trace(jdbc, one.id());
    tree.all()
        .forEach(unit -> {
          unitByCode.put(unit.code(), unit.id());
          unitByName.putIfAbsent(unit.name(), unit.id());
        });
  }

  /// Takes everything over.
  ///
  /// @return whether units were made
  boolean run(List<NewUnit> newUnits, UUID root, List<Step> steps) {
    newUnits.forEach(unit -> open(unit, root));
    for (Step step : steps) {
      apply(step);
    }
    join();
    setSuperiors();
    return !newUnits.isEmpty();
  }

  private void open(NewUnit unit, UUID root) {
    if (unitByCode.containsKey(unit.code()) || unitByName.containsKey(unit.name())) {
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
    unitByCode.put(unit.code(), id);
    unitByName.put(unit.name(), id);
  }

  private void apply(Step step) {
    if (step.kind() == Kind.JOINED) {
      newcomers.add(Objects.requireNonNull(step.entry()));
      return;
    }
    UUID person = Objects.requireNonNull(step.person());
    if (step.kind() == Kind.LEFT) {
      end(Place.ASSIGNMENT, person);
      end(Place.EMPLOYMENT, person);
      return;
    }
    Entry entry = Objects.requireNonNull(step.entry());
    Set<String> fields = step.parts().stream().map(Part::field).collect(Collectors.toSet());
    if (fields.stream().anyMatch(OF_PERSON::contains)) {
      correct(person, entry);
    }
    if (fields.stream().anyMatch(OF_EMPLOYMENT::contains)) {
      employ(person, entry);
    }
    if (fields.stream()
        .anyMatch(field -> !OF_PERSON.contains(field) && !OF_EMPLOYMENT.contains(field))) {
      assign(person, entry);
    }
  }

  private void correct(UUID person, Entry entry) {
    trace.keep(Place.PERSON, person);
    jdbc.sql(
            """
            update organisation.person
            set nip = coalesce(:nip, nip), name = :name, plain_name = :plain,
              birth_date = coalesce(:born, birth_date)
            where id = :person
            """)
        .param("nip", entry.nip())
        .param("name", entry.name())
        .param("plain", Names.plain(entry.name()))
        .param("born", entry.birthDate())
        .param("person", person)
        .update();
  }

  private void employ(UUID person, Entry entry) {
    String rank = entry.rank() == null ? rank(person) : entry.rank();
    end(Place.EMPLOYMENT, person);
    UUID id = Ids.next();
    trace.keep(Place.EMPLOYMENT, id);
    jdbc.sql(
            """
            insert into organisation.employment (institution_id, id, person_id, status, rank, since)
            values (:institution, :id, :person, :status, :rank, :day)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("person", person)
        .param("status", entry.status().name())
        .param("rank", rank)
        .param("day", day)
        .update();
  }

  private @Nullable String rank(UUID person) {
    return jdbc.sql(
            """
            select rank from organisation.employment
            where person_id = :person and since <= :day and (until is null or until > :day)
            order by since desc, id limit 1
            """)
        .param("person", person)
        .param("day", day)
        .query((row, _) -> row.getString(1))
        .optional()
        .orElse(null);
  }

  /// Another post instead of the one that the list means; what the list leaves empty goes on. Posts
  /// held for others (Plt, Plh) are not touched.
  private void assign(UUID person, Entry entry) {
    Current current = current(person);
    if (current.id() != null) {
      end(Place.ASSIGNMENT, current.id(), current.since());
    }
    UUID id = Ids.next();
    trace.keep(Place.ASSIGNMENT, id);
    UUID unit = unit(entry);
    String post = entry.post() == null ? current.post() : entry.post();
    batches.update(
        INSERT_ASSIGNMENT,
        Tenancy.required(),
        id,
        person,
        unit == null ? current.unit() : unit,
        post,
        entry.postClass() == null ? current.postClass() : entry.postClass().name(),
        current.head() && post.equals(current.post()),
        day,
        entry.startDate() == null ? current.start() : entry.startDate(),
        entry.superiorNip() == null ? current.superior() : entry.superiorNip());
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /// The post that a list means: the definitive one, held longest.
  ///
  /// @param id null if the person holds none
  private record Current(
      @Nullable UUID id,
      UUID unit,
      String post,
      @Nullable String postClass,
      boolean head,
      LocalDate since,
      @Nullable LocalDate start,
      @Nullable String superior) {}

  private Current current(UUID person) {
    return jdbc.sql(
            """
            select id, unit_id, post, post_class, head, since, told_start, told_superior
            from organisation.assignment
            where person_id = :person and since <= :day and (until is null or until > :day)
            order by standing <> 'DEFINITIVE', since, id limit 1
            """)
        .param("person", person)
        .param("day", day)
        .query((row, _) ->
            new Current(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("post"),
                row.getString("post_class"),
                row.getBoolean("head"),
                row.getObject("since", LocalDate.class),
                row.getObject("told_start", LocalDate.class),
                row.getString("told_superior")))
        .optional()
        .orElseGet(() -> new Current(null, scope, "", null, false, day, null, null));
  }

  /// The unit that the entry names; null if it names none.
  private @Nullable UUID unit(Entry entry) {
    String code = UnitNames.code(entry.unitCode(), entry.unitName());
    UUID byCode = code == null ? null : unitByCode.get(code);
    return byCode != null || entry.unitName() == null ? byCode : unitByName.get(entry.unitName());
  }

  private void end(Place place, UUID person) {
    record Row(UUID id, LocalDate since) {}
    List<Row> open =
        jdbc.sql(
                """
                select id, since from organisation.%s
                where person_id = :person and (until is null or until > :day)
                """
                    .formatted(place == Place.ASSIGNMENT ? "assignment" : "employment"))
            .param("person", person)
            .param("day", day)
            .query((row, _) ->
                new Row(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
            .list();
    open.forEach(row -> end(place, row.id(), row.since()));
  }

  /// Ends a row on the day; one that began on that day or later never was.
  private void end(Place place, UUID row, LocalDate since) {
    trace.keep(place, row);
    String table = place == Place.ASSIGNMENT ? "assignment" : "employment";
    if (since.isBefore(day)) {
      jdbc.sql("update organisation.%s set until = :day where id = :row".formatted(table))
          .param("day", day)
          .param("row", row)
          .update();
    } else {
      jdbc.sql("delete from organisation.%s where id = :row".formatted(table))
          .param("row", row)
          .update();
    }
  }

  /// Everybody who is new, at once.
  private void join() {
    UUID institution = Tenancy.required();
    List<@Nullable Object[]> persons = new ArrayList<>();
    List<@Nullable Object[]> employments = new ArrayList<>();
    List<@Nullable Object[]> assignments = new ArrayList<>();
    List<UUID> employmentIds = new ArrayList<>();
    List<UUID> assignmentIds = new ArrayList<>();
    for (Entry entry : newcomers) {
      UUID person = Ids.next();
      people.add(person);
      persons.add(
          new @Nullable Object[] {
            institution,
            person,
            entry.nip(),
            entry.name(),
            Names.plain(entry.name()),
            entry.birthDate()
          });
      LocalDate since = since(entry);
      employmentIds.add(Ids.next());
      employments.add(
          new @Nullable Object[] {
            institution, employmentIds.getLast(), person, entry.status().name(), entry.rank(), since
          });
      UUID unit = unit(entry);
      if (unit != null || entry.post() != null) {
        assignmentIds.add(Ids.next());
        assignments.add(
            new @Nullable Object[] {
              institution,
              assignmentIds.getLast(),
              person,
              unit == null ? scope : unit,
              entry.post() == null ? "" : entry.post(),
              name(entry.postClass()),
              false,
              since,
              entry.startDate(),
              entry.superiorNip()
            });
      }
    }
    trace.keepNew(batches, Place.PERSON, people);
    trace.keepNew(batches, Place.EMPLOYMENT, employmentIds);
    trace.keepNew(batches, Place.ASSIGNMENT, assignmentIds);
    batches.batchUpdate(
        """
        insert into organisation.person (institution_id, id, nip, name, plain_name, birth_date)
        values (?, ?, ?, ?, ?, ?)
        """,
        persons);
    batches.batchUpdate(
        """
        insert into organisation.employment (institution_id, id, person_id, status, rank, since)
        values (?, ?, ?, ?, ?, ?)
        """,
        employments);
    batches.batchUpdate(INSERT_ASSIGNMENT, assignments);
  }

  /// Since when somebody new belongs here: as the list says, if that is before its day.
  private LocalDate since(Entry entry) {
    LocalDate start = entry.startDate();
    return start != null && start.isBefore(day) ? start : day;
  }

  /// The superiors that the list names, where the number is exactly one person's.
  private void setSuperiors() {
    jdbc.sql(
            """
            update organisation.assignment a set superior_id = s.id
            from (select nip, min(id::text)::uuid as id from organisation.person
                  where nip is not null group by nip having count(*) = 1) s
            where a.told_superior = s.nip and a.until is null and a.person_id <> s.id
              and a.superior_id is distinct from s.id
              and a.id in (select row_id from organisation.roster_trace
                           where import_id = :import and place = 'assignment' and former is null)
            """)
        .param("import", trace.importId())
        .update();
  }

  private static Set<String> headings(Field... fields) {
    return List.of(fields).stream().map(Field::heading).collect(Collectors.toUnmodifiableSet());
  }
}
