package id.netra.app.programme.reading;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// That people of the institution of this thread said to have read a circular. None is changed.
@Repository
public class Acknowledgements {
  private final JdbcClient jdbc;

  Acknowledgements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One of them.
  ///
  /// @param version of the circular that was read
  public record Acknowledged(UUID version, Instant at) {}

  /// The latest of that person for that measure.
  @Transactional(readOnly = true)
  public Optional<Acknowledged> of(UUID measure, UUID person) {
    return jdbc.sql(
            """
            select version_id, at from programme.acknowledgement
            where person_id = :person and measure_id = :measure order by at desc limit 1
            """)
        .param("person", person)
        .param("measure", measure)
        .query((row, _) ->
            new Acknowledged(row.getObject("version_id", UUID.class), Moments.read(row, "at")))
        .optional();
  }

  /// Keeps one within the caller's transaction.
  ///
  /// @param evidence its id
  /// @param statement canonical JSON
  /// @param salt of its entry in the record
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(
      UUID evidence, UUID measure, UUID person, Acknowledged one, String statement, byte[] salt) {
    jdbc.sql(
            """
            insert into programme.acknowledgement (institution_id, evidence_id, measure_id,
              person_id, version_id, at, statement, salt)
            values (:institution, :evidence, :measure, :person, :version, :at, :statement, :salt)
            """)
        .param("institution", Tenancy.required())
        .param("evidence", evidence)
        .param("measure", measure)
        .param("person", person)
        .param("version", one.version())
        .param("at", Moments.utc(one.at()))
        .param("statement", statement)
        .param("salt", salt)
        .update();
  }
}
