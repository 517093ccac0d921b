package id.netra.app.programme;

import id.netra.app.organisation.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What programmes keep about one person, for that person to read.
@Component
class OwnObligations implements PersonalData {
  private static final String ALL =
      """
      select m.title as measure, o.state, o.laid_on::text as since,
        (select string_agg(d.reason, '; ' order by d.id) from programme.decline d
         where d.institution_id = o.institution_id and d.obligation_id = o.id) as reason,
        (select string_agg(e.kind || case e.note when '' then '' else ': ' || e.note end, '; ' order by e.id)
         from programme.evidence e
         where e.institution_id = o.institution_id and e.obligation_id = o.id) as means
      from programme.obligation o
      join programme.measure m on m.institution_id = o.institution_id and m.id = o.measure_id
      where o.institution_id = system.institution() and o.person_id = :person order by o.id
      """;

  private final JdbcClient jdbc;

  OwnObligations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "obligation";
  }

  @Override
  @Transactional(readOnly = true)
  public List<SequencedMap<String, String>> of(UUID person) {
    return jdbc.sql(ALL).param("person", person).query(OwnObligations::values).list();
  }

  @Override
  @Transactional
  public Map<String, Long> destroy(List<UUID> people) {
    return Map.of(
        "programme.obligation",
        jdbc.sql("select programme.destroy_people(cast(:people as uuid[]))")
            .param("people", people.toArray(UUID[]::new))
            .query(Long.class)
            .single());
  }

  private static SequencedMap<String, String> values(ResultSet row, int number)
      throws SQLException {
    var values = new LinkedHashMap<String, String>();
    for (String field : List.of("measure", "state", "since", "reason", "means")) {
      String value = row.getString(field);
      if (value != null) {
        values.put(field, value);
      }
    }
    return values;
  }
}
