package id.netra.app.organisation.roster;

import id.netra.app.organisation.roster.Trace.Place;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.roster.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives people the posts that a list tells; what it leaves empty goes on, and so does what no list
/// can tell: a recorded end, a superior chosen by hand, that a post is held for another.
final class Placing {
  private static final String DEFINITIVE = "DEFINITIVE";

  private final JdbcClient jdbc;
  private final LocalDate day;
  private final UUID scope;
  private final Trace trace;
  private final ListUnits units;
  private final Ends ends;

  /// The new rows whose superior the list tells otherwise than before.
  private final List<UUID> told = new ArrayList<>();

  Placing(JdbcClient jdbc, Trace trace, RosterImport one, ListUnits units, Ends ends) {
    this.jdbc = jdbc;
    this.day = one.day();
    this.scope = one.scope();
    this.trace = trace;
    this.units = units;
    this.ends = ends;
  }

  /// A post, but for whose it is and since when.
  ///
  /// @param told the superior's number as a list told it
  /// @param superior chosen by hand, or found by the number
  private record Post(
      UUID unit,
      String post,
      @Nullable String postClass,
      String standing,
      boolean head,
      @Nullable LocalDate until,
      @Nullable LocalDate start,
      @Nullable String told,
      @Nullable UUID superior) {}

  /// The post that a list means: the definitive one, held longest.
  ///
  /// @param id null if the person holds none
  private record Current(@Nullable UUID id, LocalDate since, Post post) {}

  /// Another post instead of the one that the list means. Who holds one for another only (Plt, Plh)
  /// keeps it, and has the one of the list beside it.
  void assign(UUID person, Entry entry) {
    Current current = current(person);
    Post before = current.post();
    UUID named = units.of(entry);
    UUID unit = named == null ? before.unit() : named;
    boolean sameUnit = unit.equals(before.unit());
    boolean samePost = entry.post() == null || entry.post().equals(before.post());
    if (!before.standing().equals(DEFINITIVE) && !(sameUnit && samePost)) {
      insert(person, entry, beside(unit, entry));
      return;
    }
    if (current.id() != null) {
      ends.one(Place.ASSIGNMENT, current.id(), current.since());
    }
    String toldNow = entry.superiorNip() == null ? before.told() : entry.superiorNip();
    UUID row =
        insert(
            person,
            entry,
            new Post(
                unit,
                entry.post() == null ? before.post() : entry.post(),
                entry.postClass() == null ? before.postClass() : entry.postClass().name(),
                before.standing(),
                before.head() && samePost,
                before.until(),
                before.start(),
                toldNow,
                sameUnit ? before.superior() : null));
    if (!Objects.equals(toldNow, before.told())) {
      told.add(row);
    }
  }

  private static Post beside(UUID unit, Entry entry) {
    return new Post(
        unit,
        entry.post() == null ? "" : entry.post(),
        entry.postClass() == null ? null : entry.postClass().name(),
        DEFINITIVE,
        false,
        null,
        null,
        entry.superiorNip(),
        null);
  }

  private UUID insert(UUID person, Entry entry, Post post) {
    UUID id = Ids.next();
    trace.keep(Place.ASSIGNMENT, id);
    jdbc.sql(
            """
            insert into organisation.assignment (institution_id, id, person_id, unit_id, post,
              post_class, standing, head, superior_id, since, until, told_start, told_superior)
            values (:institution, :id, :person, :unit, :post, :class, :standing, :head, :superior,
              :day, :until, :start, :told)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("person", person)
        .param("unit", post.unit())
        .param("post", post.post())
        .param("class", post.postClass())
        .param("standing", post.standing())
        .param("head", post.head())
        .param("superior", post.superior())
        .param("day", day)
        .param("until", post.until())
        .param("start", entry.startDate() == null ? post.start() : entry.startDate())
        .param("told", post.told())
        .update();
    return id;
  }

  private Current current(UUID person) {
    return jdbc.sql(
            """
            select id, unit_id, post, post_class, standing, head, since, until, told_start,
              told_superior, superior_id
            from organisation.assignment
            where person_id = :person and since <= :day and (until is null or until > :day)
            order by standing <> 'DEFINITIVE', since, id limit 1
            """)
        .param("person", person)
        .param("day", day)
        .query((row, _) ->
            new Current(
                row.getObject("id", UUID.class),
                row.getObject("since", LocalDate.class),
                new Post(
                    row.getObject("unit_id", UUID.class),
                    row.getString("post"),
                    row.getString("post_class"),
                    row.getString("standing"),
                    row.getBoolean("head"),
                    row.getObject("until", LocalDate.class),
                    row.getObject("told_start", LocalDate.class),
                    row.getString("told_superior"),
                    row.getObject("superior_id", UUID.class))))
        .optional()
        .orElseGet(() ->
            new Current(
                null, day, new Post(scope, "", null, DEFINITIVE, false, null, null, null, null)));
  }

  /// The superiors that the list names, where the number is exactly one person's; one chosen by
  /// hand stays unless the list tells another than before.
  void setSuperiors() {
    jdbc.sql(
            """
            update organisation.assignment a set superior_id = s.id
            from (select nip, min(id::text)::uuid as id from organisation.person
                  where nip is not null group by nip having count(*) = 1) s
            where a.told_superior = s.nip and (a.until is null or a.until > :day)
              and a.person_id <> s.id and (a.superior_id is null or a.id = any(:told))
              and a.superior_id is distinct from s.id
              and a.id in (select row_id from organisation.roster_trace
                           where import_id = :import and place = 'assignment' and former is null)
            """)
        .param("day", day)
        .param("told", told.toArray(UUID[]::new))
        .param("import", trace.importId())
        .update();
  }
}
