package id.netra.app.organisation.people;

import id.netra.app.organisation.UnitTree;
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

/// The people of some units on one day, by name or by unit, a page at a time.
@Repository
public class PeopleList {
  static final int PAGE = 50;

  private final JdbcClient jdbc;

  PeopleList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One person in the list.
  ///
  /// @param posts how many are held at once
  /// @param plain the name by which the list is ordered
  /// @param unit null for who has no post
  /// @param position of the unit in the tree
  public record Line(
      UUID id,
      String name,
      String plain,
      String status,
      String post,
      String standing,
      @Nullable UUID unit,
      int posts,
      int position) {}

  /// By what the list is ordered.
  public enum Order {
    NAME,
    UNIT;

    /// As an address tells it: `unit`, or anything else for the name.
    static Order of(String told) {
      return told.equals("unit") ? UNIT : NAME;
    }
  }

  /// Who is to be listed.
  ///
  /// @param part where they work; who has no post belongs to the whole only
  /// @param status empty for all
  record Wish(UnitTree.Part part, LocalDate day, String status, Order order) {}

  private static final String LIST =
      """
      select p.id, p.name, p.plain_name, e.status, coalesce(a.post, '') as post,
        coalesce(a.standing, 'DEFINITIVE') as standing, a.unit_id,
        coalesce(u.position, 0) as position,
        (select count(*) from organisation.assignment o
         where o.institution_id = p.institution_id and o.person_id = p.id
           and o.since <= :day and (o.until is null or o.until > :day)) as posts
      from organisation.person p
      join lateral (
        select status from organisation.employment e
        where e.institution_id = p.institution_id and e.person_id = p.id
          and e.since <= :day and (e.until is null or e.until > :day)
        order by e.since desc, e.id limit 1) e on true
      left join lateral (
        select a.post, a.standing, a.unit_id from organisation.assignment a
        where a.institution_id = p.institution_id and a.person_id = p.id
          and a.since <= :day and (a.until is null or a.until > :day)
          and (:whole or a.unit_id = any(:units))
        order by a.standing <> 'DEFINITIVE', a.since, a.id limit 1) a on true
      left join unnest(:units::uuid[]) with ordinality u(id, position) on u.id = a.unit_id
      where p.institution_id = system.institution()
        and (:whole or a.unit_id is not null)
        and (:status = '' or e.status = :status)
      """;

  private static final String BY_NAME =
      """
      and (p.plain_name, p.id) > (:plain, :after)
      order by p.plain_name, p.id limit :limit
      """;

  private static final String BY_UNIT =
      """
      and (coalesce(u.position, 0), p.plain_name, p.id) > (:position, :plain, :after)
      order by coalesce(u.position, 0), p.plain_name, p.id limit :limit
      """;

  /// People as wished, a page of them.
  ///
  /// @param after the last one of the page before; null for the first page
  @Transactional(readOnly = true)
  public List<Line> page(Wish wish, @Nullable Line after, int limit) {
    return ask(LIST + (wish.order() == Order.UNIT ? BY_UNIT : BY_NAME), wish)
        .param("position", after == null ? -1 : after.position())
        .param("plain", after == null ? "" : after.plain())
        .param("after", after == null ? new UUID(0, 0) : after.id())
        .param("limit", limit)
        .query(PeopleList::read)
        .list();
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<Line> line(Wish wish, UUID person) {
    return ask(LIST + " and p.id = :person", wish)
        .param("person", person)
        .query(PeopleList::read)
        .optional();
  }

  private JdbcClient.StatementSpec ask(String sql, Wish wish) {
    return jdbc.sql(sql)
        .param("day", wish.day())
        .param("whole", wish.part().whole())
        .param("units", wish.part().units().toArray(UUID[]::new))
        .param("status", wish.status());
  }

  private static Line read(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("plain_name"),
        row.getString("status"),
        row.getString("post"),
        row.getString("standing"),
        row.getObject("unit_id", UUID.class),
        row.getInt("posts"),
        row.getInt("position"));
  }

  /// How many of each status work in that part on that day.
  @Transactional(readOnly = true)
  public List<Count> counts(UnitTree.Part part, LocalDate day) {
    return jdbc.sql(
            """
            select e.status, count(distinct e.person_id) as people
            from organisation.employment e
            where e.institution_id = system.institution()
              and e.since <= :day and (e.until is null or e.until > :day)
              and (:whole or e.person_id in (
                select a.person_id from organisation.assignment a
                where a.institution_id = system.institution() and a.unit_id = any(:units)
                  and a.since <= :day and (a.until is null or a.until > :day)))
            group by e.status order by people desc, e.status
            """)
        .param("whole", part.whole())
        .param("units", part.units().toArray(UUID[]::new))
        .param("day", day)
        .query((row, _) -> new Count(row.getString("status"), row.getInt("people")))
        .list();
  }

  /// How many people have a status.
  public record Count(String status, int people) {}
}
