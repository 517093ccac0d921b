package id.netra.app.programme;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Runs a statement that joins all people with all obligations of a measure without nested loops.
///
/// Right after ten thousand obligations were laid the database still believes that there are none,
/// and would look through all people for each of them: forty seconds instead of a tenth of one.
public final class Hashed {
  private Hashed() {}

  /// Within an open transaction; a statement that fails ends that anyway.
  public static <T> T run(JdbcClient jdbc, Supplier<T> statement) {
    set(jdbc, "off");
    T answer = statement.get();
    set(jdbc, "on");
    return answer;
  }

  /// Compiling the statement takes longer than running it.
  private static void set(JdbcClient jdbc, String to) {
    jdbc.sql("select set_config('enable_nestloop', :to, true) || set_config('jit', :to, true)")
        .param("to", to)
        .query(String.class)
        .single();
  }
}
