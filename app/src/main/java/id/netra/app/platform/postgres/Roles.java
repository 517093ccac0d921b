package id.netra.app.platform.postgres;

import static id.netra.app.platform.DatabaseAddress.APP;
import static id.netra.app.platform.DatabaseAddress.OWNER;

import id.netra.app.platform.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The two roles of Netra: one owns, one works.
public final class Roles {
  private Roles() {}

  /// Creates both roles or sets them right; the one thing the administrator's connection is used
  /// for.
  static void create(Connection admin, Secrets secrets) throws SQLException {
    for (String role : List.of(OWNER, APP)) {
      if (!exists(admin, "select 1 from pg_roles where rolname = '" + role + "'")) {
        execute(admin, "create role " + role + " login");
      }
    }
    execute(admin, "alter role " + OWNER + " login password '" + secrets.owner() + "'");
    execute(admin, "alter role " + APP + " login password '" + secrets.app() + "'");
  }

  /// Creates the database of Netra in its own server.
  static void createDatabase(Connection admin, String name) throws SQLException {
    if (!exists(admin, "select 1 from pg_database where datname = '" + name + "'")) {
      execute(admin, "create database " + name + " owner " + OWNER);
      execute(admin, "revoke all on database " + name + " from public");
      execute(admin, "grant connect on database " + name + " to " + APP);
    }
  }

  /// Lets the owner make schemas in a database that somebody else created.
  static void admitTo(Connection admin, String name) throws SQLException {
    String database = "\"" + name.replace("\"", "\"\"") + "\"";
    execute(admin, "grant connect, create on database " + database + " to " + OWNER);
    execute(admin, "grant connect on database " + database + " to " + APP);
  }

  static Trouble unreachable(String url, SQLException cause) {
    String reason = Cluster.lastLine(String.valueOf(cause.getMessage())).replaceFirst("\\.$", "");
    Trouble trouble = Trouble.of("up.no-database", url, reason);
    trouble.initCause(cause);
    return trouble;
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
