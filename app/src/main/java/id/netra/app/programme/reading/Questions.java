package id.netra.app.programme.reading;

import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The questions of the institution of this thread, at most one to a measure. What people answer is
/// kept nowhere.
@Repository
public class Questions {
  private final JdbcClient jdbc;
  private final Clock clock;

  Questions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Question> of(UUID measure) {
    return jdbc.sql(
            "select question, options, right_option from programme.question where measure_id = :id")
        .param("id", measure)
        .query((row, _) ->
            new Question(
                row.getString("question"),
                Arrays.asList((String[]) row.getArray("options").getArray()),
                row.getInt("right_option")))
        .optional();
  }

  /// Asks this one from now on, in the place of any other.
  @Transactional
  public void set(UUID measure, Question one, UUID writer) {
    jdbc.sql(
            """
            insert into programme.question (institution_id, measure_id, question, options,
              right_option, written_by, written_at)
            values (:institution, :measure, :question, :options, :right, :writer, :now)
            on conflict (institution_id, measure_id) do update set question = excluded.question,
              options = excluded.options, right_option = excluded.right_option,
              written_by = excluded.written_by, written_at = excluded.written_at
            """)
        .param("institution", Tenancy.required())
        .param("measure", measure)
        .param("question", one.text())
        .param("options", one.options().toArray(String[]::new))
        .param("right", one.right())
        .param("writer", writer)
        .param("now", Moments.utc(clock.instant()))
        .update();
  }

  /// Asks nothing from now on.
  @Transactional
  public void remove(UUID measure) {
    jdbc.sql("delete from programme.question where measure_id = :id").param("id", measure).update();
  }
}
