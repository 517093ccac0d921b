package id.netra.app.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// The turn to change the tables of a database, held by one Netra at a time; backups may share it
/// among themselves. It ends with the connection, however that ends.
///
/// @param connection an own one, for the turn alone
public record Turn(Connection connection) implements AutoCloseable {
  /// The state with which PostgreSQL says that waiting took too long.
  public static final String TOO_LONG = "55P03";

  /// Any number that no other program uses; this one reads "netra".
  private static final long NAME = 0x6E65747261L;

  /// Waits until nobody else migrates, restores or backs up.
  ///
  /// @throws SQLException with state [#TOO_LONG] when patience ends
  public static Turn alone(Connection connection, Duration patience) throws SQLException {
    return take(connection, patience, "pg_advisory_lock");
  }

  /// Waits until nobody migrates or restores.
  ///
  /// @throws SQLException with state [#TOO_LONG] when patience ends
  public static Turn shared(Connection connection, Duration patience) throws SQLException {
    return take(connection, patience, "pg_advisory_lock_shared");
  }

  private static Turn take(Connection connection, Duration patience, String function)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set lock_timeout = " + patience.toMillis());
      statement.execute("select " + function + "(" + NAME + ")");
      statement.execute("reset lock_timeout");
      return new Turn(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
