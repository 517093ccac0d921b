package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who looked at whose data, so that each can read it about himself.
@Repository
public class Looks {
  private final JdbcClient jdbc;
  private final Clock clock;

  Looks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Writes a look down; one at oneself is none.
  ///
  /// @param role by which the reader may look
  /// @param subject whose data it was; null for a look at many
  /// @param what kind of data, in capitals, such as `PROFILE`: a word of the message files
  /// @param people how many people it was
  @Transactional
  public void record(SignedIn reader, Role role, @Nullable UUID subject, String what, int people) {
    if (reader.person().equals(subject)) {
      return;
    }
    jdbc.sql(
            """
            insert into organisation.look
              (institution_id, id, at, reader_id, reader_role, subject_id, what, people)
            values (:institution, :id, :now, :reader, :role, :subject, :what, :people)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("reader", reader.person())
        .param("role", role.name())
        .param("subject", subject)
        .param("what", what)
        .param("people", people)
        .update();
  }
}
