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
import java.util.List;
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

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final LocalDate day;
  private final UUID scope;
  private final Trace trace;
  private final ListUnits units;
  private final Newcomers newcomers;

  Applying(JdbcClient jdbc, JdbcTemplate batches, RosterImport one, UnitTree tree) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.day = one.day();
    this.scope = one.scope();
    this.trace = new Trace(jdbc, one.id());
    this.units = new ListUnits(jdbc, trace, day, tree);
    this.newcomers = new Newcomers(batches, trace, one, units);
  }

  /// Takes everything over.
  ///
  /// @return whether units were made
  boolean run(List<NewUnit> newUnits, UUID root, List<Step> steps) {
    newUnits.forEach(unit -> units.open(unit, root));
    for (Step step : steps) {
      apply(step);
    }
    newcomers.join();
    setSuperiors();
    return !newUnits.isEmpty();
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
    UUID unit = units.of(entry);
    String post = entry.post() == null ? current.post() : entry.post();
    batches.update(
        Newcomers.INSERT_ASSIGNMENT,
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
