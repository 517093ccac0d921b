package id.netra.app.organisation.roster;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Imports that somebody began and that wait for him.
@Component
class OpenImports implements TaskSource {
  private final JdbcClient jdbc;

  OpenImports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Task> of(SignedIn reader) {
    if (!reader.hasAny(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR)) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, file_name from organisation.roster_import
            where created_by = :person and state in ('RECEIVED', 'CHECKED') order by created_at
            """)
        .param("person", reader.person())
        .query((row, _) ->
            new Task(
                "organisation.task.import",
                List.of(row.getString("file_name")),
                "organisation.task.import-text",
                null,
                "/pegawai/impor/" + row.getString("id"),
                "organisation.task.import-do"))
        .list();
  }
}
