package id.netra.app.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people of some units on one day, by name, a page at a time.
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
  public record Line(
      UUID id,
      String name,
      String plain,
      String status,
      String post,
      String standing,
      UUID unit,
      int posts) {}

  /// Where a page begins: after this name and id.
  record After(String plain, UUID id) {}

  private static final String LIST =
      """
      select p.id, p.name, p.plain_name, e.status, a.post, a.standing, a.unit_id, a.posts
      from organisation.person p
      join lateral (
        select status from organisation.employment e
        where e.institution_id = p.institution_id and e.person_id = p.id
          and e.since <= :day and (e.until is null or e.until > :day)
        order by e.since desc, e.id limit 1) e on true
      join lateral (
        select a.post, a.standing, a.unit_id, count(*) over () as posts
        from organisation.assignment a
        where a.institution_id = p.institution_id and a.person_id = p.id
          and a.since <= :day and (a.until is null or a.until > :day)
        order by a.standing <> 'DEFINITIVE', a.since, a.id limit 1) a on true
      where p.institution_id = system.institution()
        and (p.plain_name, p.id) > (:plain, :after)
        and a.unit_id = any(:units)
        and (:status = '' or e.status = :status)
      order by p.plain_name, p.id
      limit :limit
      """;

  /// The people who work in these units on that day.
  ///
  /// @param status empty for all
  /// @param after null for the first page
  @Transactional(readOnly = true)
  public List<Line> page(
      Collection<UUID> units, LocalDate day, String status, @Nullable After after, int limit) {
    return jdbc.sql(LIST)
        .param("day", day)
        .param("units", units.toArray(UUID[]::new))
        .param("status", status)
        .param("plain", after == null ? "" : after.plain())
        .param("after", after == null ? new UUID(0, 0) : after.id())
        .param("limit", limit)
        .query((row, _) ->
            new Line(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("plain_name"),
                row.getString("status"),
                row.getString("post"),
                row.getString("standing"),
                row.getObject("unit_id", UUID.class),
                row.getInt("posts")))
        .list();
  }

  /// How many of each status work in these units on that day.
  @Transactional(readOnly = true)
  public List<Count> counts(Collection<UUID> units, LocalDate day) {
    return jdbc.sql(
            """
            select e.status, count(distinct a.person_id) as people
            from organisation.assignment a
            join organisation.employment e
              on e.institution_id = a.institution_id and e.person_id = a.person_id
            where a.institution_id = system.institution() and a.unit_id = any(:units)
              and a.since <= :day and (a.until is null or a.until > :day)
              and e.since <= :day and (e.until is null or e.until > :day)
            group by e.status order by people desc
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("day", day)
        .query((row, _) -> new Count(row.getString("status"), row.getInt("people")))
        .list();
  }

  /// How many people have a status.
  public record Count(String status, int people) {}
}
