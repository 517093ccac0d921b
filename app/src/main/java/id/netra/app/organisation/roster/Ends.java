package id.netra.app.organisation.roster;

import id.netra.app.organisation.roster.Trace.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ends employments and posts on the day of a list.
final class Ends {
  private final JdbcClient jdbc;
  private final Trace trace;
  private final LocalDate day;

  Ends(JdbcClient jdbc, Trace trace, LocalDate day) {
    this.jdbc = jdbc;
    this.trace = trace;
    this.day = day;
  }

  /// Ends all that somebody has on that day or later.
  void all(Place place, UUID person) {
    record Row(UUID id, LocalDate since) {}
    List<Row> open =
        jdbc.sql(
                """
                select id, since from organisation.%s
                where person_id = :person and (until is null or until > :day)
                """
                    .formatted(table(place)))
            .param("person", person)
            .param("day", day)
            .query((row, _) ->
                new Row(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
            .list();
    open.forEach(row -> one(place, row.id(), row.since()));
  }

  /// Ends a row on the day; one that began on that day or later never was.
  void one(Place place, UUID row, LocalDate since) {
    trace.keep(place, row);
    if (since.isBefore(day)) {
      jdbc.sql("update organisation.%s set until = :day where id = :row".formatted(table(place)))
          .param("day", day)
          .param("row", row)
          .update();
    } else {
      jdbc.sql("delete from organisation.%s where id = :row".formatted(table(place)))
          .param("row", row)
          .update();
    }
  }

  private static String table(Place place) {
    return place == Place.ASSIGNMENT ? "assignment" : "employment";
  }
}
