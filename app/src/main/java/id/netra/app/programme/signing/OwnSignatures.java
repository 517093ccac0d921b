package id.netra.app.programme.signing;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.PersonalData;
import id.netra.app.platform.Moments;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody has signed and read, for that person's own eyes. It is destroyed with the
/// obligations that it met.
@Component
class OwnSignatures implements PersonalData {
  private final JdbcClient jdbc;
  private final Institutions institutions;

  OwnSignatures(JdbcClient jdbc, Institutions institutions) {
    this.jdbc = jdbc;
    this.institutions = institutions;
  }

  @Override
  public String kind() {
    return "obligation";
  }

  @Override
  @Transactional(readOnly = true)
  public List<SequencedMap<String, String>> of(UUID person) {
    ZoneId zone = institutions.current().zone();
    return jdbc.sql(
            """
            select t.title as measure, s.method as means, s.at, s.statement as statement
            from programme.signature s
            join programme.pledge_text t on t.institution_id = s.institution_id and t.id = s.text_id
            where s.person_id = :person
            union all
            select m.title, 'ACKNOWLEDGEMENT', a.at, a.statement
            from programme.acknowledgement a
            join programme.measure m on m.institution_id = a.institution_id and m.id = a.measure_id
            where a.person_id = :person
            order by 3
            """)
        .param("person", person)
        .query((row, _) -> {
          SequencedMap<String, String> values = new LinkedHashMap<>();
          values.put("measure", row.getString("measure"));
          values.put("means", row.getString("means"));
          values.put("since", LocalDate.ofInstant(Moments.read(row, "at"), zone).toString());
          values.put("statement", row.getString("statement"));
          return values;
        })
        .list();
  }
}
