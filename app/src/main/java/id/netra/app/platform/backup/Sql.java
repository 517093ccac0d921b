package id.netra.app.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Commands and questions on one connection.
final class Sql {
  /// Whatever a value looks like in text must not depend on who asks.
  private static final List<String> SETTINGS =
      List.of(
          "timezone = 'UTC'",
          "datestyle = 'ISO, YMD'",
          "intervalstyle = 'postgres'",
          "extra_float_digits = 1",
          "bytea_output = 'hex'",
          "statement_timeout = 0",
          "idle_in_transaction_session_timeout = 0",
          "synchronize_seqscans = off");

  private Sql() {}

  /// Reads one row of an answer.
  @FunctionalInterface
  interface RowReader<T> {
    T read(java.sql.ResultSet row) throws SQLException;
  }

  static void settle(Connection connection) throws SQLException {
    for (String setting : SETTINGS) {
      run(connection, "set " + setting);
    }
  }

  static void run(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  static <T> List<T> ask(Connection connection, String question, RowReader<T> reader)
      throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      List<T> answer = new ArrayList<>();
      while (row.next()) {
        answer.add(reader.read(row));
      }
      return answer;
    }
  }

  static CopyManager copy(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  static String name(String schema, String name) {
    return name(schema) + "." + name(name);
  }

  static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String names(List<String> names) {
    return names.stream().map(Sql::name).collect(Collectors.joining(", "));
  }
}
