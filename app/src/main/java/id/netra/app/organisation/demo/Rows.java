package id.netra.app.organisation.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Collects rows for one table and writes them by the thousand: as one text that the database takes
/// apart, which is nearly as fast as COPY and, unlike it, not refused under row level security.
final class Rows {
  private static final int AT_ONCE = 5_000;

  private final String table;
  private final List<String> columns;
  private final List<String> rows = new ArrayList<>();

  Rows(String table, String columns) {
    this.table = table;
    this.columns = List.of(columns.split(", ", -1));
  }

  /// Adds a row; null is null.
  void add(@Nullable Object... cells) {
    var row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      row.append(i == 0 ? "" : "\t").append(cell == null ? "\\N" : cell);
    }
    rows.add(row.toString());
  }

  void into(Connection owner) throws SQLException {
    try (var statement = owner.prepareStatement(command(owner))) {
      for (int from = 0; from < rows.size(); from += AT_ONCE) {
        int to = Math.min(from + AT_ONCE, rows.size());
        statement.setString(1, String.join("\n", rows.subList(from, to)));
        statement.executeUpdate();
      }
    }
  }

  private String command(Connection owner) throws SQLException {
    var cells = new ArrayList<String>();
    for (String column : columns) {
      cells.add("cells[" + (cells.size() + 1) + "]::" + type(owner, column));
    }
    return "insert into "
        + table
        + columns.stream().collect(Collectors.joining(", ", " (", ")"))
        + " select "
        + String.join(", ", cells)
        + " from (select string_to_array(line, E'\\t', E'\\\\N') as cells"
        + " from string_to_table(?, E'\\n') line) told";
  }

  private String type(Connection owner, String column) throws SQLException {
    try (var statement =
        owner.prepareStatement(
            """
            select format_type(atttypid, atttypmod) from pg_attribute
            where attrelid = ?::regclass and attname = ?
            """)) {
      statement.setString(1, table);
      statement.setString(2, column);
      try (var found = statement.executeQuery()) {
        if (!found.next()) {
          throw new SQLException("no column " + column + " in " + table);
        }
        return found.getString(1);
      }
    }
  }
}
