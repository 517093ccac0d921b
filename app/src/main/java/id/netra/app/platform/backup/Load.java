package id.netra.app.platform.backup;

import id.netra.app.platform.Trouble;
import id.netra.app.platform.backup.Manifest.Sequence;
import id.netra.app.platform.backup.Manifest.Table;
import id.netra.app.platform.backup.Tables.Shape;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Fills the tables that migrations have made, in one transaction: all rows or none.
///
/// Foreign keys are taken off and put on again, so that rows may come in any order and each key is
/// checked once over whole tables. Triggers do not fire: what they would write is in the archive.
record Load(Connection owner, Archive archive, Progress progress) {
  private static final int BUFFER = 1 << 16;

  private static final String FOREIGN_KEYS =
      """
      select n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and k.conparentid = 0 and n.nspname <> 'migrations'
        and n.nspowner = (select oid from pg_roles where rolname = current_user)
      """;

  /// A foreign key and the command that makes it again.
  private record Key(String table, String name, String definition) {
    String drop() {
      return "alter table " + table + " drop constraint " + name;
    }

    String add() {
      return "alter table " + table + " add constraint " + name + " " + definition;
    }
  }

  void run() throws SQLException, IOException, Trouble {
    Sql.settle(owner);
    owner.setAutoCommit(false);
    List<Shape> shapes = Tables.in(owner).shapes();
    checkShapes(shapes);
    List<Key> keys = keys();
    open(shapes, keys);
    for (Table table : archive.manifest().tables()) {
      fill(table, shape(shapes, table));
    }
    for (Sequence sequence : archive.manifest().sequences()) {
      set(sequence);
    }
    close(shapes, keys);
    for (Table table : archive.manifest().tables()) {
      compare(table, shape(shapes, table));
    }
    owner.commit();
    owner.setAutoCommit(true);
    Sql.run(owner, "analyze");
  }

  /// The same migrations have made the same tables, or the archive and this program do not fit.
  private void checkShapes(List<Shape> shapes) throws Trouble {
    Set<String> here =
        shapes.stream().map(shape -> shape.sql() + shape.columns()).collect(Collectors.toSet());
    Set<String> different = new HashSet<>();
    for (Table table : archive.manifest().tables()) {
      String form = table.sql() + table.columns();
      if (!here.remove(form)) {
        different.add(form);
      }
    }
    different.addAll(here);
    if (!different.isEmpty()) {
      throw Trouble.of("backup.other-tables", different.iterator().next());
    }
  }

  private static Shape shape(List<Shape> shapes, Table table) {
    return shapes.stream().filter(one -> one.sql().equals(table.sql())).findFirst().orElseThrow();
  }

  private List<Key> keys() throws SQLException {
    return Sql.ask(
        owner,
        FOREIGN_KEYS,
        row ->
            new Key(
                Sql.name(row.getString(1), row.getString(2)),
                Sql.name(row.getString(3)),
                row.getString(4)));
  }

  /// COPY refuses tables whose row level security binds whoever copies.
  private void open(List<Shape> shapes, List<Key> keys) throws SQLException {
    for (Key key : keys) {
      Sql.run(owner, key.drop());
    }
    for (Shape shape : shapes) {
      if (shape.forced()) {
        Sql.run(owner, "alter table " + shape.sql() + " no force row level security");
      }
      Sql.run(owner, "alter table " + shape.sql() + " disable trigger user");
    }
    String names = shapes.stream().map(Shape::sql).collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      Sql.run(owner, "truncate " + names);
    }
  }

  private void close(List<Shape> shapes, List<Key> keys) throws SQLException {
    Sql.run(owner, "set constraints all immediate");
    for (Shape shape : shapes) {
      Sql.run(owner, "alter table " + shape.sql() + " enable trigger user");
    }
    progress.say("backup.checking", "foreign keys", 0);
    for (Key key : keys) {
      Sql.run(owner, key.add());
    }
    for (Shape shape : shapes) {
      if (shape.forced()) {
        Sql.run(owner, "alter table " + shape.sql() + " force row level security");
      }
    }
  }

  private void fill(Table table, Shape shape) throws SQLException, IOException {
    progress.say("backup.loading", shape.name(), table.part().bytes());
    try (var rows = new BufferedInputStream(archive.open(table.part()), BUFFER)) {
      Sql.copy(owner).copyIn(shape.copyIn(), rows, BUFFER);
    }
  }

  private void set(Sequence sequence) throws SQLException {
    try (var statement = owner.prepareStatement("select setval(?::regclass, ?, ?)")) {
      statement.setString(1, Sql.name(sequence.schema(), sequence.name()));
      statement.setLong(2, sequence.value());
      statement.setBoolean(3, sequence.called());
      statement.execute();
    }
  }

  /// Reads back what the database now has.
  private void compare(Table table, Shape shape) throws SQLException, IOException, Trouble {
    progress.say("backup.checking", shape.name(), table.part().bytes());
    var rows = new RowSum(OutputStream.nullOutputStream());
    Sql.copy(owner).copyOut(shape.copyOut(), rows);
    if (rows.rows() != table.rows() || !rows.sum().equals(table.sum())) {
      throw Trouble.of("backup.not-the-same", shape.schema() + "." + shape.name());
    }
  }
}
