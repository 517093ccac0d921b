package id.netra.app.letters.draft;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.PersonalData;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Tenancy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is kept of somebody who dealt with letters, for that person to read.
@Component
class LetterData implements PersonalData {
  private static final String STEPS =
      """
      select to_char(x.at at time zone :zone, 'YYYY-MM-DD HH24:MI') as since, x.step, c.subject as letter
      from (
        select s.at, s.what as step, d.circular_id from letters.draft_step s
        join letters.draft d on d.institution_id = s.institution_id and d.id = s.draft_id
        where s.institution_id = :institution and s.by_id = :person
        union all
        select added_at, 'PUBLISHED', circular_id from letters.circular_version
        where institution_id = :institution and added_by = :person
        union all
        select withdrawn_at, 'WITHDRAWN', id from letters.circular
        where institution_id = :institution and withdrawn_by = :person) x
      join letters.circular c on c.institution_id = :institution and c.id = x.circular_id
      order by x.at desc limit 500
      """;

  /// What is kept is told in the language of the letters themselves.
  private static final Words WORDS = Words.in(Language.ID);

  private final JdbcClient jdbc;
  private final Institutions institutions;

  LetterData(JdbcClient jdbc, Institutions institutions) {
    this.jdbc = jdbc;
    this.institutions = institutions;
  }

  @Override
  public String kind() {
    return "letter";
  }

  @Override
  public List<SequencedMap<String, String>> of(UUID person) {
    return jdbc.sql(STEPS)
        .param("zone", institutions.current().zone().getId())
        .param("institution", Tenancy.required())
        .param("person", person)
        .query((row, _) -> {
          SequencedMap<String, String> values = new LinkedHashMap<>();
          values.put("since", row.getString("since"));
          values.put("step", WORDS.text("draft.what." + row.getString("step")));
          values.put("letter", row.getString("letter"));
          return values;
        })
        .list();
  }
}
