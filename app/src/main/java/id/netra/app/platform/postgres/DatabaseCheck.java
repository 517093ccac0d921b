package id.netra.app.platform.postgres;

import static id.netra.app.platform.DatabaseAddress.APP;
import static id.netra.app.platform.DatabaseAddress.OWNER;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Migrations;
import id.netra.app.platform.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a database must be for Netra to start on it: a version we know, UTF-8, writable, not
/// another program's, not half restored, and with a working role that row level security binds.
public final class DatabaseCheck {
  /// Stands in the schema of migrations while a restore is under way.
  public static final String UNFINISHED = "restore_unfinished";

  private static final int OLDEST = 150000;
  private static final int TOO_NEW = 190000;

  /// Rows for whatever would let the role pass by row level security. A view of the owner's shows
  /// what its owner may see, which is everything, unless it is made with `security_invoker`; a
  /// function that runs with the owner's rights must keep to the institution by itself, or its
  /// migration must say in its comment that it looks across them, and what it tells.
  private static final String LOOPHOLES =
      """
      with role as (
        select * from pg_roles where pg_has_role(current_user, oid, 'member')
      ), owner as (
        select oid from pg_roles where rolname = 'netra_owner'
      ), loophole as (
        select rolname as name from role
        where rolsuper or rolbypassrls or rolreplication or rolcreaterole
          or rolname in ('netra_owner', 'pg_read_all_data', 'pg_write_all_data',
            'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
        union all select relname from pg_class where relowner in (select oid from role)
        union all select nspname from pg_namespace where nspowner in (select oid from role)
        union all select proname from pg_proc where proowner in (select oid from role)
        union all select datname from pg_database where datdba in (select oid from role)
        union all select nspname from pg_namespace
        where nspowner in (table owner) and has_schema_privilege(oid, 'create')
        union all select proname from pg_proc
        where proowner in (table owner) and prosecdef and has_function_privilege(oid, 'execute')
          and not (array_to_string(coalesce(proconfig, '{}'), ',') like '%search_path=%'
            and (prosrc like '%system.institution()%'
              or coalesce(obj_description(oid, 'pg_proc'), '') like 'across institutions: %'))
        union all select relname from pg_class
        where relowner in (table owner) and relkind in ('v', 'm')
          and has_table_privilege(oid, 'select')
          and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
      )
      select name from loophole order by name <> current_user limit 1
      """;

  private static final String FOREIGN_SCHEMA =
      """
      select nspname from pg_namespace
      where nspname = any (?) and nspowner <> (select oid from pg_roles where rolname = current_user)
      limit 1
      """;

  private static final String EXTENSION =
      """
      select w.name, n.nspname
      from (values ('pg_trgm'), ('unaccent')) w(name)
      left join pg_extension e on e.extname = w.name
      left join pg_namespace n on n.oid = e.extnamespace
      where n.nspname <> 'system'
        or e.oid is null and w.name not in (select name from pg_available_extensions)
      limit 1
      """;

  private DatabaseCheck() {}

  /// Refuses, in a sentence, a database on which Netra must not work.
  public static void check(DatabaseAddress address) throws Trouble {
    checkServer(address);
    if (isHalfRestored(address)) {
      throw Trouble.of("up.half-restored", address.url());
    }
  }

  /// The same for a database that is going to be restored, perhaps for the second time.
  public static void checkServer(DatabaseAddress address) throws Trouble {
    try (Connection app = Connections.open(address.url(), APP, address.appPassword());
        Connection owner = Connections.open(address.url(), OWNER, address.ownerPassword())) {
      checkKind(app);
      Optional<String> loophole = ask(app, LOOPHOLES);
      if (loophole.isPresent()) {
        throw Trouble.of("up.bypass", loophole.get());
      }
      checkPlace(owner, address.url());
    } catch (SQLException e) {
      throw Roles.unreachable(address.url(), e);
    }
  }

  private static void checkKind(Connection app) throws SQLException, Trouble {
    int number = Integer.parseInt(ask(app, "show server_version_num").orElse("0"));
    if (number < OLDEST || number >= TOO_NEW) {
      throw Trouble.of("up.database-version", String.valueOf(number / 10_000));
    }
    String encoding = ask(app, "show server_encoding").orElse("");
    if (!encoding.equals("UTF8")) {
      throw Trouble.of("up.database-encoding", encoding);
    }
    if (ask(app, "select 1 where pg_is_in_recovery()").isPresent()) {
      throw Trouble.of("up.database-replica");
    }
  }

  private static void checkPlace(Connection owner, String url) throws SQLException, Trouble {
    Optional<String> foreign = foreignSchema(owner);
    if (foreign.isPresent()) {
      throw Trouble.of("up.foreign-schema", url, foreign.get());
    }
    boolean mayCreate =
        ask(owner, "select 1 where has_database_privilege(current_database(), 'create')")
            .isPresent();
    if (!mayCreate) {
      throw Trouble.of("up.no-create", url);
    }
    try (var statement = owner.createStatement();
        var row = statement.executeQuery(EXTENSION)) {
      if (row.next()) {
        @Nullable String schema = row.getString(2);
        throw schema == null
            ? Trouble.of("up.no-extension", row.getString(1))
            : Trouble.of("up.extension-elsewhere", row.getString(1), schema);
      }
    }
  }

  /// Whether a restore into this database was begun and has not been finished.
  public static boolean isHalfRestored(DatabaseAddress address) throws Trouble {
    String marker =
        "select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname = 'migrations' and c.relname = '"
            + UNFINISHED
            + "'";
    try (Connection owner = Connections.open(address.url(), OWNER, address.ownerPassword())) {
      return ask(owner, marker).isPresent();
    } catch (SQLException e) {
      throw Roles.unreachable(address.url(), e);
    }
  }

  private static Optional<String> foreignSchema(Connection owner) throws SQLException {
    Set<String> ours = Migrations.schemas();
    try (var statement = owner.prepareStatement(FOREIGN_SCHEMA)) {
      statement.setArray(1, owner.createArrayOf("text", ours.toArray()));
      try (var row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static Optional<String> ask(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }
}
