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
  private final LocalDate day;
  private final Trace trace;
  private final ListUnits units;
  private final Newcomers newcomers;
  private final Ends ends;
  private final Placing placing;

  Applying(JdbcClient jdbc, JdbcTemplate batches, RosterImport one, UnitTree tree) {
    this.jdbc = jdbc;
    this.day = one.day();
    this.trace = new Trace(jdbc, one.id());
    this.units =
        new ListUnits(jdbc, trace, day, new NamedUnits(tree, tree.within(List.of(one.scope()))));
    this.ends = new Ends(jdbc, trace, day);
    this.placing = new Placing(jdbc, trace, one, units, ends);
    this.newcomers = new Newcomers(batches, trace, one, units);
  }

  /// Takes everything over.
  void run(List<NewUnit> newUnits, UUID root, List<Step> steps) {
    newUnits.forEach(unit -> units.open(unit, root));
    for (Step step : steps) {
      apply(step);
    }
    newcomers.join();
    placing.setSuperiors();
  }

  private void apply(Step step) {
    if (step.kind() == Kind.JOINED) {
      newcomers.add(step.ordinal(), Objects.requireNonNull(step.entry()));
      return;
    }
    UUID person = Objects.requireNonNull(step.person());
    if (step.kind() == Kind.LEFT) {
      ends.all(Place.ASSIGNMENT, person);
      ends.all(Place.EMPLOYMENT, person);
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
      placing.assign(person, entry);
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

  /// Another status or rank; a recorded end stays, and so does what is recorded for later.
  private void employ(UUID person, Entry entry) {
    List<Employment> current = employments(person);
    current.forEach(one -> ends.one(Place.EMPLOYMENT, one.id(), one.since()));
    Employment latest = current.isEmpty() ? null : current.getFirst();
    UUID id = Ids.next();
    trace.keep(Place.EMPLOYMENT, id);
    jdbc.sql(
            """
            insert into organisation.employment
              (institution_id, id, person_id, status, rank, since, until)
            values (:institution, :id, :person, :status, :rank, :day, :until)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("person", person)
        .param("status", entry.status().name())
        .param("rank", entry.rank() != null || latest == null ? entry.rank() : latest.rank())
        .param("day", day)
        .param("until", latest == null ? null : latest.until())
        .update();
  }

  private record Employment(
      UUID id, @Nullable String rank, LocalDate since, @Nullable LocalDate until) {}

  /// Those of the day, the latest first.
  private List<Employment> employments(UUID person) {
    return jdbc.sql(
            """
            select id, rank, since, until from organisation.employment
            where person_id = :person and since <= :day and (until is null or until > :day)
            order by since desc, id
            """)
        .param("person", person)
        .param("day", day)
        .query((row, _) ->
            new Employment(
                row.getObject("id", UUID.class),
                row.getString("rank"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class)))
        .list();
  }

  private static Set<String> headings(Field... fields) {
    return List.of(fields).stream().map(Field::heading).collect(Collectors.toUnmodifiableSet());
  }
}
