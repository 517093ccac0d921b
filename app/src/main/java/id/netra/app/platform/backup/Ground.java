package id.netra.app.platform.backup;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Migrations;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.platform.postgres.DatabaseCheck;
import id.netra.app.platform.postgres.Turn;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// The database into which a restore goes: without anything of Netra's, or with what an earlier
/// restore left unfinished, which its own mark tells apart from a database in use.
record Ground(DatabaseAddress address) {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String MARK = Migrations.SCHEMA + "." + DatabaseCheck.UNFINISHED;

  private static final String OURS =
      """
      select nspname from pg_namespace
      where nspowner = (select oid from pg_roles where rolname = current_user)
        and nspname !~ '^pg_'
      """;

  /// Clears what was left and sets the mark, both or neither.
  void clear() throws SQLException, Trouble {
    DatabaseCheck.checkServer(address);
    boolean again = DatabaseCheck.isHalfRestored(address);
    try (var turn = Turn.alone(open(), PATIENCE)) {
      Connection owner = turn.connection();
      owner.setAutoCommit(false);
      List<String> schemas = Sql.ask(owner, OURS, row -> row.getString(1));
      schemas.retainAll(Migrations.schemas());
      if (!schemas.isEmpty() && !again) {
        throw Trouble.of("backup.database-in-use", address.url());
      }
      if (!schemas.isEmpty()) {
        Sql.run(owner, "drop schema " + Sql.names(schemas) + " cascade");
      }
      Sql.run(owner, "create schema " + Migrations.SCHEMA);
      Sql.run(owner, "create table " + MARK + " ()");
      owner.commit();
    }
  }

  /// Takes the mark away: the database may be used.
  void done() throws SQLException {
    try (Connection owner = open()) {
      Sql.run(owner, "drop table " + MARK);
    }
  }

  private Connection open() throws SQLException {
    return Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
  }
}
