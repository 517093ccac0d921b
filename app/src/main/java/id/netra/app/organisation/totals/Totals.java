package id.netra.app.organisation.totals;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.SmallCounts;
import id.netra.law.calendar.Region.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What an institution has published to its province, and what a province has got.
@Repository
public class Totals {
  /// How many units there are.
  public static final String UNITS = "units";

  /// How many people there are.
  public static final String PEOPLE = "people";

  private static final String OF_STATUS = PEOPLE + ".";

  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Clock clock;

  Totals(JdbcClient jdbc, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// The totals of one institution.
  ///
  /// @param day of which they are
  /// @param people null if it is kept back because it is small
  /// @param byStatus how many of each kind of employment; null values are kept back
  public record Published(
      UUID publisher,
      LocalDate day,
      int units,
      @Nullable Integer people,
      SequencedMap<String, @Nullable Integer> byStatus) {}

  /// Counts the institution of this thread and publishes it to its province, in place of what was
  /// published before; does nothing where there is no province.
  @Transactional
  public void publish() {
    Institution own = institutions.current();
    Optional<Institution> province = province(own);
    if (province.isEmpty()) {
      return;
    }
    LocalDate day = own.today(clock);
    jdbc.sql("delete from organisation.total where publisher_id = :own")
        .param("own", own.id())
        .update();
    var write = new Writing(jdbc, province.get().id(), own.id(), day);
    write.add(UNITS, units(day));
    SequencedMap<String, Integer> people = people(day);
    int sum = people.values().stream().mapToInt(Integer::intValue).sum();
    write.add(PEOPLE, sum > 0 && sum < SmallCounts.LEAST ? null : Integer.valueOf(sum));
    SmallCounts.kept(people).forEach((status, count) -> write.add(OF_STATUS + status, count));
  }

  /// What this institution has got if it is a province, and what it has published if it is not.
  @Transactional(readOnly = true)
  public List<Published> visible() {
    record Row(UUID publisher, LocalDate day, String what, @Nullable Integer count) {}
    Map<UUID, Published> found = new LinkedHashMap<>();
    List<Row> rows =
        jdbc.sql("select publisher_id, day, what, count::int from organisation.total order by what")
            .query((row, _) ->
                new Row(
                    row.getObject("publisher_id", UUID.class),
                    row.getObject("day", LocalDate.class),
                    row.getString("what"),
                    row.getObject("count", Integer.class)))
            .list();
    for (Row row : rows) {
      Published before =
          found.getOrDefault(
              row.publisher(),
              new Published(row.publisher(), row.day(), 0, 0, new LinkedHashMap<>()));
      Integer count = row.count();
      found.put(
          row.publisher(),
          switch (row.what()) {
            case UNITS ->
                new Published(
                    before.publisher(),
                    before.day(),
                    count == null ? 0 : count,
                    before.people(),
                    before.byStatus());
            case PEOPLE ->
                new Published(
                    before.publisher(), before.day(), before.units(), count, before.byStatus());
            default -> {
              before.byStatus().put(row.what().substring(OF_STATUS.length()), count);
              yield before;
            }
          });
    }
    return List.copyOf(found.values());
  }

  /// The province of a regency or city, if this Netra knows it.
  Optional<Institution> province(Institution own) {
    return own.kind() == Level.PROVINCE || own.province() == null
        ? Optional.empty()
        : institutions.ofCode(own.province()).filter(one -> one.kind() == Level.PROVINCE);
  }

  private int units(LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from organisation.unit
            where opened <= :day and (closed is null or closed > :day)
            """)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  private SequencedMap<String, Integer> people(LocalDate day) {
    var counts = new LinkedHashMap<String, Integer>();
    jdbc.sql(
            """
            select status, count(*) as people from (
              select distinct on (person_id) person_id, status from organisation.employment
              where since <= :day and (until is null or until > :day)
              order by person_id, since desc, id) e
            group by status order by status
            """)
        .param("day", day)
        .query(row -> {
          counts.put(row.getString("status"), row.getInt("people"));
        });
    return counts;
  }

  private record Writing(JdbcClient jdbc, UUID province, UUID own, LocalDate day) {
    void add(String what, @Nullable Integer count) {
      jdbc.sql(
              """
              insert into organisation.total (institution_id, publisher_id, what, day, count)
              values (:province, :own, :what, :day, :count)
              """)
          .param("province", province)
          .param("own", own)
          .param("what", what)
          .param("day", day)
          .param("count", count)
          .update();
    }
  }
}
