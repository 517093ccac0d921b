package id.netra.app.programme.signing;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who signs, as statements and certificates call them.
@Repository
class Signers {
  private final JdbcClient jdbc;
  private final Institutions institutions;

  Signers(JdbcClient jdbc, Institutions institutions) {
    this.jdbc = jdbc;
    this.institutions = institutions;
  }

  /// That person as of that day; empty for who does not belong to the institution then.
  @Transactional(readOnly = true)
  public Optional<Intent.Signer> of(UUID person, LocalDate day) {
    Institution institution = institutions.current();
    return jdbc.sql(
            """
            select w.name, w.post, u.name as unit
            from organisation.workforce(:day) w
            left join organisation.open_units(:day) u on u.unit_id = w.unit_id
            where w.person_id = :person
            """)
        .param("day", day)
        .param("person", person)
        .query((row, _) ->
            new Intent.Signer(
                person,
                institution.code(),
                row.getString("name"),
                row.getString("post"),
                row.getString("unit") == null ? institution.name() : row.getString("unit")))
        .optional();
  }
}
