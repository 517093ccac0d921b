package id.netra.app.platform.backup;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Migrations;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.platform.postgres.Newest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A database with rows that are hard to carry, and what it holds, asked without the code under
/// test.
record Probe(DatabaseAddress address) {
  private static final String INSTITUTION = "0193f000-0000-7000-8000-000000000001";

  /// Brings the tables there, to the newest step of every module or to the given ones.
  Probe migrate(Map<String, String> but) {
    SortedMap<String, String> versions = Newest.steps();
    versions.putAll(but);
    Migrations.bring(address, versions);
    return this;
  }

  Probe fill() throws SQLException {
    tell(
        "insert into organisation.institution values ('%s', '99.98', 'REGENCY', 'Uji', '99', 'Asia/Jakarta')");
    tell(
        "insert into organisation.person (institution_id, id, name, plain_name) select '%s',"
            + " gen_random_uuid(), 'Orang ' || n, 'orang ' || n from generate_series(1, 50) n");
    tell("insert into probe.parent (institution_id) select '%s' from generate_series(1, 3)");
    tell(
        """
        insert into probe.value (institution_id, parent_id, elder, line, bytes, moment, day, clock, span,
          document, texts, ids, amount, real_number, flag)
        values
        ('%1$s', 1, 2, E'a\\nb\\r\\n\\\\N\\t\\\\', '\\x00ff0a5c2e', '2024-02-29 23:59:59.123456+07', '0044-03-15 BC',
          '24:00', '-1 mon 3 days', '{"k": ["\\n", null, "\\\\."], "é": 1.50}', array['', null, 'NULL', '{"', E'\\n'],
          array['%1$s'::uuid], 12345678901234.000001, 'nan', true),
        ('%1$s', 2, null, '', '', 'infinity', '-infinity', null, null, 'null', '{}', null, 'nan', '-infinity', false),
        ('%1$s', 2, 1, '\\.', null, null, null, null, null, null, null, null, null, 0.1, null),
        ('%1$s', 3, 3, 'नेत्र 👁 �', null, '1900-01-01 00:00+00', null, null, null, '"x"', array[[1,2],[3,4]]::text[],
          null, 0, 1e-300, null),
        ('%1$s', 3, null, null, null, null, null, null, null, null, null, null, null, null, null)
        """);
    tell("update probe.parent set favourite = 4 where id = 2");
    tell("select setval('probe.counter', 4711)");
    return this;
  }

  /// Fills a table until a backup takes a while.
  Probe fillWith(int rows) throws SQLException {
    tell(
        "insert into probe.echo select encode(sha512(int4send(n)), 'hex') from generate_series(1, "
            + rows
            + ") n");
    return this;
  }

  void tell(String command) throws SQLException {
    try (Connection owner = open();
        var statement = owner.createStatement()) {
      statement.execute(command.replace("%1$s", INSTITUTION).replace("%s", INSTITUTION));
    }
  }

  /// Number and digest of the rows of every table, and what binds them.
  SortedMap<String, String> content() throws SQLException {
    SortedMap<String, String> content = new TreeMap<>();
    ask("""
    select c.oid::regclass::text, relrowsecurity || ' ' || relforcerowsecurity
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where relkind = 'r' and nspowner = current_user::regrole and nspname <> 'migrations'
    """)
        .forEach((table, security) -> content.put(table, security + " " + rows(table)));
    content.putAll(
        ask(
            """
            select conrelid::regclass || ' ' || conname, pg_get_constraintdef(c.oid) || convalidated
            from pg_constraint c join pg_namespace n on n.oid = c.connamespace
            where nspowner = current_user::regrole and nspname <> 'migrations' and contype <> 'n'
            """));
    content.putAll(
        ask(
            """
            select tgrelid::regclass || ' ' || tgname, tgenabled::text from pg_trigger
            where not tgisinternal
            """));
    content.putAll(
        ask(
            """
            select schemaname || '.' || sequencename, coalesce(last_value, 0)::text
            from pg_sequences
            """));
    return content;
  }

  private String rows(String table) {
    try {
      return ask("select count(*)::text, coalesce(md5(string_agg(t::text, '|' order by t::text"
              + " collate \"C\")), '') from "
              + table
              + " t")
          .toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private SortedMap<String, String> ask(String question) throws SQLException {
    try (Connection owner = open();
        var statement = owner.createStatement()) {
      statement.execute("set timezone = 'UTC'");
      SortedMap<String, String> answer = new TreeMap<>();
      try (var row = statement.executeQuery(question)) {
        while (row.next()) {
          answer.put(row.getString(1), row.getString(2));
        }
      }
      return answer;
    }
  }

  private Connection open() throws SQLException {
    return Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
  }
}
