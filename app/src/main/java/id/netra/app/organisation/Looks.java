package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who looked at whose data. Written in the transaction that reads them, and never changed.
@Repository
public class Looks {
  private final JdbcClient jdbc;
  private final Clock clock;

  Looks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Records a look; at oneself none is recorded.
  ///
  /// @param role by which the reader was allowed
  /// @param subject null when it was at many
  /// @param what a word of the message file `privacy.look`, such as `PERSON`
  /// @param people at how many
  @Transactional
  public void record(SignedIn reader, Role role, @Nullable UUID subject, String what, int people) {
    if (reader.person().equals(subject) || people == 0) {
      return;
    }
    jdbc.sql(
            """
            insert into organisation.look
              (institution_id, id, at, reader_id, reader_role, subject_id, what, people)
            values (:institution, :id, :at, :reader, :role, :subject, :what, :people)
            """)
        .param("institution", reader.institution())
        .param("id", Ids.next())
        .param("at", Moments.utc(clock.instant()))
        .param("reader", reader.person())
        .param("role", role.name())
        .param("subject", subject)
        .param("what", what)
        .param("people", people)
        .update();
  }
}
