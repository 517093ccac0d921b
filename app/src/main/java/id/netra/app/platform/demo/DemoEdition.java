package id.netra.app.platform.demo;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.postgres.Connections;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Whether the data of the demonstration stand in the database. A remark on a schema, written when
/// the last of them are there, says so: half of them are never taken for all.
public final class DemoEdition {
  /// To be raised whenever other data would be loaded: data of another edition are made anew.
  private static final String EDITION = "netra-demo 2";

  private DemoEdition() {}

  /// Clears away what is not of this edition, such as what was left by a start that was killed.
  public static void clear(DatabaseAddress address) throws Trouble {
    try (Connection owner = open(address)) {
      if (isLoaded(owner)) {
        return;
      }
      owner.setAutoCommit(false);
      for (String schema : ours(owner)) {
        execute(owner, "drop schema \"" + schema + "\" cascade");
      }
      owner.commit();
    } catch (SQLException e) {
      Trouble trouble = Trouble.of("up.no-database", address.url(), String.valueOf(e.getMessage()));
      trouble.initCause(e);
      throw trouble;
    }
  }

  static Connection open(DatabaseAddress address) throws SQLException {
    return Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
  }

  static boolean isLoaded(Connection owner) throws SQLException {
    try (var statement =
        owner.prepareStatement(
            """
            select 1 from pg_namespace
            where nspname = 'system' and obj_description(oid, 'pg_namespace') = ?
            """)) {
      statement.setString(1, EDITION);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  static void note(Connection owner) throws SQLException {
    execute(owner, "comment on schema system is '" + EDITION + "'");
  }

  static void execute(Connection owner, String command) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(command);
    }
  }

  private static List<String> ours(Connection owner) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select nspname from pg_namespace where nspowner = current_user::regrole")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
