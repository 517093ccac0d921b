package id.netra.app.organisation.entry;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever was given a role and entered by weak means what is missing.
@Component
class WeakEntry implements TaskSource {
  private final JdbcClient jdbc;
  private final Clock clock;

  WeakEntry(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Task> of(SignedIn reader) {
    return reader.means().isStrong() || !holdsRole(reader)
        ? List.of()
        : List.of(
            new Task(
                "organisation.task.weak",
                List.of(),
                "organisation.task.weak-text",
                null,
                "/akun",
                "organisation.task.weak-do"));
  }

  private boolean holdsRole(SignedIn reader) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.role_grant
              where person_id = :person and revoked_at is null and since <= :now
                and (until is null or until > :now))
            """)
        .param("person", reader.person())
        .param("now", Moments.utc(clock.instant()))
        .query(Boolean.class)
        .single();
  }
}
