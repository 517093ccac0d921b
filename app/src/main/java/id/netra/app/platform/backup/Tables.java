package id.netra.app.platform.backup;

import id.netra.app.platform.Migrations;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.backup.Manifest.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the catalogue of the database says of Netra's tables: those of `netra_owner`, without the
/// histories of migrations, which every database writes for itself.
record Tables(List<Shape> shapes) {
  private static final String OURS =
      """
      n.nspowner = (select oid from pg_roles where rolname = 'netra_owner')
        and n.nspname <> 'migrations'
        and not exists (select 1 from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      """;

  /// A table whose policies hide rows from the owner would be missing in every backup.
  private static final String TABLES =
      """
      select n.nspname, c.relname, c.relforcerowsecurity,
        array(select a.attname::text from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          order by a.attnum) as columns,
        c.relrowsecurity and (
          not exists (select 1 from pg_policy p
            where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
              and pg_get_expr(p.polqual, c.oid) = 'true'
              and p.polroles && array[0::oid, n.nspowner])
          or exists (select 1 from pg_policy p where p.polrelid = c.oid and not p.polpermissive)
        ) as hidden
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and
      """
          + OURS
          + "order by n.nspname, c.relname";

  private static final String SEQUENCES =
      """
      select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and
      """
          + OURS
          + "order by n.nspname, c.relname";

  /// A table as the catalogue has it.
  ///
  /// @param forced whether row level security binds the owner too
  /// @param hidden whether it hides rows from him
  record Shape(String schema, String name, List<String> columns, boolean forced, boolean hidden) {
    String sql() {
      return Sql.name(schema, name);
    }

    /// The command that writes all rows to the client.
    String copyOut() {
      return "copy (select " + Sql.names(columns) + " from only " + sql() + ") to stdout";
    }

    /// The command that reads rows from the client.
    String copyIn() {
      return "copy " + sql() + " (" + Sql.names(columns) + ") from stdin";
    }
  }

  static Tables in(Connection owner) throws SQLException, Trouble {
    List<Shape> shapes =
        Sql.ask(
            owner,
            TABLES,
            row ->
                new Shape(
                    row.getString("nspname"),
                    row.getString("relname"),
                    List.of((String[]) row.getArray("columns").getArray()),
                    row.getBoolean("relforcerowsecurity"),
                    row.getBoolean("hidden")));
    for (Shape shape : shapes) {
      if (shape.hidden) {
        throw Trouble.of("backup.hidden-rows", shape.schema + "." + shape.name);
      }
    }
    return new Tables(shapes);
  }

  /// Sequences stand outside of snapshots: asked for after the tables they can only be ahead.
  static List<Sequence> sequences(Connection owner) throws SQLException {
    List<String[]> names =
        Sql.ask(owner, SEQUENCES, row -> new String[] {row.getString(1), row.getString(2)});
    List<Sequence> sequences = new ArrayList<>();
    for (String[] name : names) {
      String question = "select last_value, is_called from " + Sql.name(name[0], name[1]);
      sequences.addAll(
          Sql.ask(
              owner,
              question,
              row -> new Sequence(name[0], name[1], row.getLong(1), row.getBoolean(2))));
    }
    return sequences;
  }

  /// The steps that brought the database to where it is, with their check sums, by module.
  static SortedMap<String, SortedMap<String, Integer>> histories(Connection owner)
      throws SQLException {
    String names =
        "select tablename from pg_tables where schemaname = 'migrations' and tablename like '"
            + Migrations.HISTORY
            + "%'";
    SortedMap<String, SortedMap<String, Integer>> histories = new TreeMap<>();
    for (String table : Sql.ask(owner, names, row -> row.getString(1))) {
      String steps =
          "select version, checksum from migrations."
              + Sql.name(table)
              + " where success and type = 'SQL' and version is not null";
      SortedMap<String, Integer> history = new TreeMap<>();
      Sql.ask(owner, steps, row -> history.put(row.getString(1), row.getInt(2)));
      String module = table.substring(Migrations.HISTORY.length()).replaceFirst("^_", "");
      histories.put(module.isEmpty() ? Migrations.ROOT : module, history);
    }
    return histories;
  }
}
