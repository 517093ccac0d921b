package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who holds which post, and who is whose superior.
@Repository
public class Posts {
  private final JdbcClient jdbc;
  private final Units units;

  Posts(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /// The person's posts, those held longest ago last.
  @Transactional(readOnly = true)
  public List<Assignment> of(UUID person) {
    return jdbc.sql(
            """
            select * from organisation.assignment where person_id = :person
            order by until is not null, since desc, id
            """)
        .param("person", person)
        .query(Posts::read)
        .list();
  }

  /// What is told of a post.
  ///
  /// @param until the day on which it holds no more; null while it does
  /// @param superior null to let the tree say it
  public record Told(
      UUID unit,
      String post,
      String standing,
      boolean head,
      LocalDate since,
      @Nullable LocalDate until,
      @Nullable UUID superior) {}

  /// Gives somebody a post, beside the posts held already.
  ///
  /// @return its id
  @Transactional
  public UUID give(UUID person, Told told) {
    UUID id = Ids.next();
    set(
        """
        insert into organisation.assignment
          (institution_id, id, person_id, unit_id, post, standing, head, since, until, superior_id)
        values (:institution, :id, :person, :unit, :post, :standing, :head, :since, :until, :superior)
        """,
        person,
        id,
        told);
    return id;
  }

  /// Sets right what was told of a post of that person.
  ///
  /// @return false if it is not one of the person's
  @Transactional
  public boolean correct(UUID person, UUID assignment, Told told) {
    return set(
            """
            update organisation.assignment
            set unit_id = :unit, post = :post, standing = :standing, head = :head, since = :since,
              until = :until, superior_id = :superior
            where institution_id = :institution and id = :id and person_id = :person
            """,
            person,
            assignment,
            told)
        == 1;
  }

  private int set(String sql, UUID person, UUID id, Told told) {
    return jdbc.sql(sql)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("person", person)
        .param("unit", told.unit())
        .param("post", told.post().strip())
        .param("standing", told.standing())
        .param("head", told.head())
        .param("since", told.since())
        .param("until", told.until())
        .param("superior", told.superior())
        .update();
  }

  /// Who else holds definitively, at the same time, what only one can hold so: the head of the
  /// unit, or a post of leadership of the same name in it.
  @Transactional(readOnly = true)
  public List<String> rivals(UUID assignment) {
    return jdbc.sql(
            """
            select distinct p.name from organisation.assignment a
            join organisation.assignment b
              on b.institution_id = a.institution_id and b.unit_id = a.unit_id
              and b.person_id <> a.person_id and b.standing = 'DEFINITIVE'
              and (a.until is null or b.since < a.until) and (b.until is null or a.since < b.until)
              and (a.head and b.head or lower(a.post) = lower(b.post) and a.post <> ''
                and a.post_class in ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR',
                  'PENGAWAS', 'PUSKESMAS_HEAD', 'SCHOOL_HEAD'))
            join organisation.person p
              on p.institution_id = b.institution_id and p.id = b.person_id
            where a.institution_id = system.institution() and a.id = :id
              and a.standing = 'DEFINITIVE'
            order by p.name
            """)
        .param("id", assignment)
        .query((row, _) -> row.getString("name"))
        .list();
  }

  /// Whether the person works in one of these units on that day, or will later.
  @Transactional(readOnly = true)
  public boolean worksIn(UUID person, Set<UUID> units, LocalDate day) {
    return current(person, day).anyMatch(post -> units.contains(post.unit()));
  }

  /// Whether the person works there, and nowhere else, on that day or later.
  @Transactional(readOnly = true)
  public boolean worksOnlyIn(UUID person, Set<UUID> units, LocalDate day) {
    return worksIn(person, units, day)
        && current(person, day).allMatch(post -> units.contains(post.unit()));
  }

  private Stream<Assignment> current(UUID person, LocalDate day) {
    return of(person).stream().filter(post -> post.until() == null || post.until().isAfter(day));
  }

  /// Ends one of the person's posts on that day; false if it is not open, or began no earlier.
  @Transactional
  public boolean end(UUID person, UUID assignment, LocalDate day) {
    return jdbc.sql(
                """
                update organisation.assignment set until = :day
                where id = :id and person_id = :person and since < :day
                  and (until is null or until > :day)
                """)
            .param("day", day)
            .param("id", assignment)
            .param("person", person)
            .update()
        == 1;
  }

  /// The person leaves: all posts and the employment end on that day. What was before stays; what
  /// would begin on that day or later never was. Whoever came on that day or later cannot leave on
  /// it.
  ///
  /// @return false if there is nothing to end, and nothing has changed then
  @Transactional
  public boolean leave(UUID person, LocalDate day) {
    boolean here =
        jdbc.sql(
                """
                select exists (select 1 from organisation.employment
                  where person_id = :person and since < :day and (until is null or until > :day))
                """)
            .param("person", person)
            .param("day", day)
            .query(Boolean.class)
            .single();
    if (!here) {
      return false;
    }
    for (String table : List.of("assignment", "employment")) {
      jdbc.sql(
              """
              update organisation.%s set until = :day
              where person_id = :person and since < :day and (until is null or until > :day)
              """
                  .formatted(table))
          .param("day", day)
          .param("person", person)
          .update();
      jdbc.sql(
              "delete from organisation.%s where person_id = :person and since >= :day"
                  .formatted(table))
          .param("day", day)
          .param("person", person)
          .update();
    }
    return true;
  }

  /// Who heads a unit on that day: somebody who acts (Plh, Plt, Pj, Pjs) before the definitive
  /// head, who is then away; empty when the post is vacant.
  @Transactional(readOnly = true)
  public Optional<UUID> head(UUID unit, LocalDate day) {
    return jdbc.sql(
            """
            select person_id from organisation.assignment
            where unit_id = :unit and head and since <= :day and (until is null or until > :day)
            order by standing = 'DEFINITIVE', since desc, id limit 1
            """)
        .param("unit", unit)
        .param("day", day)
        .query(UUID.class)
        .optional();
  }

  /// The superior in that post on that day: the one set by hand, else the head of the unit, else of
  /// the nearest unit above that has a head; never the person himself.
  @Transactional(readOnly = true)
  public Optional<UUID> superior(UUID person, Assignment post, LocalDate day) {
    if (post.superior() != null) {
      return Optional.of(post.superior());
    }
    for (Unit unit : units.on(day).path(post.unit()).reversed()) {
      Optional<UUID> head = head(unit.id(), day).filter(one -> !one.equals(person));
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  private static Assignment read(ResultSet row, int number) throws SQLException {
    return new Assignment(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("post"),
        row.getString("post_class"),
        row.getString("standing"),
        row.getBoolean("head"),
        row.getObject("superior_id", UUID.class),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class));
  }
}
