package id.netra.app.platform.postgres;

import static id.netra.app.platform.DatabaseAddress.APP;
import static id.netra.app.platform.DatabaseAddress.OWNER;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The two roles of Netra: one owns, one works.
public final class Roles {
  private static final int OLDEST = 150000;
  private static final int TOO_NEW = 190000;

  /// Rows for whatever would let the role pass by row level security: a privilege of its own, one
  /// it could take on, or a table that it owns.
  private static final String LOOPHOLES =
      """
      select rolname from pg_roles
      where pg_has_role(current_user, oid, 'member')
        and (rolsuper or rolbypassrls or rolname = 'netra_owner')
      union all
      select relname from pg_class
      where relowner = (select oid from pg_roles where rolname = current_user)
      limit 1
      """;

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

  /// Refuses a database that is too old or too new, and a working role that row level security
  /// would not bind.
  public static void check(DatabaseAddress address) throws Trouble {
    try (Connection app = Connections.open(address.url(), APP, address.appPassword());
        var statement = app.createStatement()) {
      var version = statement.executeQuery("select current_setting('server_version_num')::int");
      version.next();
      int number = version.getInt(1);
      if (number < OLDEST || number >= TOO_NEW) {
        throw Trouble.of("up.database-version", String.valueOf(number / 10_000));
      }
      var loophole = statement.executeQuery(LOOPHOLES);
      if (loophole.next()) {
        throw Trouble.of("up.bypass", loophole.getString(1));
      }
    } catch (SQLException e) {
      throw unreachable(address.url(), e);
    }
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
