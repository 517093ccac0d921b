package id.netra.app.programme.signing;

import id.netra.app.organisation.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who can still sign by hand: before an officer, or on a sheet.
@Repository
public class Witnessed {
  private final JdbcClient jdbc;

  Witnessed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who of that unit is obliged by the measure and has not signed, by name.
  @Transactional(readOnly = true)
  public List<Person> missing(UUID measure, UUID unit, LocalDate day) {
    return jdbc.sql(
            """
            select p.id, p.nip, p.name from organisation.workforce(:day) w
            join programme.obligation o on o.institution_id = system.institution()
              and o.measure_id = :measure and o.subject_id = w.person_id
            join organisation.person p
              on p.institution_id = system.institution() and p.id = w.person_id
            where w.unit_id = :unit and o.state in ('OPEN', 'DECLINED')
            order by w.plain_name, w.person_id
            """)
        .param("day", day)
        .param("measure", measure)
        .param("unit", unit)
        .query((row, _) ->
            new Person(
                row.getObject("id", UUID.class),
                row.getString("nip"),
                row.getString("name"),
                null,
                null,
                false))
        .list();
  }

  /// The unit of that person's main post on that day.
  @Transactional(readOnly = true)
  public Optional<UUID> unit(UUID person, LocalDate day) {
    return jdbc.sql("select unit_id from organisation.workforce(:day) where person_id = :person")
        .param("day", day)
        .param("person", person)
        .query(UUID.class)
        .optional();
  }
}
