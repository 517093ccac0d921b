package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  /// Gives somebody a post from that day on, beside the posts held already.
  @Transactional
  public UUID give(
      UUID person, UUID unit, String post, String standing, boolean head, LocalDate since) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into organisation.assignment
              (institution_id, id, person_id, unit_id, post, standing, head, since)
            values (:institution, :id, :person, :unit, :post, :standing, :head, :since)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("person", person)
        .param("unit", unit)
        .param("post", post.strip())
        .param("standing", standing)
        .param("head", head)
        .param("since", since)
        .update();
    return id;
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

  /// The person leaves: all posts and the employment end on that day. What was before stays.
  @Transactional
  public void leave(UUID person, LocalDate day) {
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
    }
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

  /// Sets the superior by hand, or lets the tree say it again.
  ///
  /// @param superior null to let the tree say it
  @Transactional
  public void setSuperior(UUID person, UUID assignment, @Nullable UUID superior) {
    jdbc.sql(
            """
            update organisation.assignment set superior_id = :superior
            where id = :id and person_id = :person and person_id is distinct from :superior
            """)
        .param("superior", superior)
        .param("id", assignment)
        .param("person", person)
        .update();
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
