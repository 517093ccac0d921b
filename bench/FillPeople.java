import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Migrations;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresql.PGConnection;

/// Makes the tables by the real migrations and fills them by COPY: institutions of units and people,
/// each person with an employment, a post and the words of the name. Indices and foreign keys are
/// taken off meanwhile and put on again as they were.
record FillPeople(Connection owner, MadeNames names) {
  static final int UNITS = 300;
  private static final String[] TABLES = {
    "institution", "unit", "unit_state", "person", "employment", "assignment", "person_word", "name_word"
  };
  private static final String NOT_PRIMARY =
      """
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'organisation' and k.contype = 'f'
      """;

  static void fill(DatabaseAddress address, int institutions, int people) throws SQLException, IOException {
    SortedMap<String, String> newest = new TreeMap<>();
    for (Map.Entry<String, java.util.Set<String>> module : Migrations.modules().entrySet()) {
      newest.put(module.getKey(), String.valueOf(module.getValue().stream().mapToInt(Integer::parseInt).max().orElseThrow()));
    }
    Migrations.bring(address, newest);
    try (Connection owner = DriverManager.getConnection(address.url(), DatabaseAddress.OWNER, address.ownerPassword())) {
      new FillPeople(owner, new MadeNames()).run(institutions, people);
    }
  }

  static UUID institution(int number) {
    return new UUID(0x0193_f000_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  static UUID id(int kind, int institution, int number) {
    return new UUID(0x0193_f000_0000_7000L | (long) kind << 32, 0x8000_0000_0000_0000L | (long) institution << 32 | number);
  }

  private void run(int institutions, int people) throws SQLException, IOException {
    List<String> again = new ArrayList<>();
    again.addAll(ask("select format('alter table organisation.%I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) " + NOT_PRIMARY));
    List<String> indices =
        ask("select indexdef from pg_indexes i where schemaname = 'organisation' and tablename in ('person', 'employment', 'assignment', 'person_word') and indexname not like '%pkey'");
    for (String command : ask("select format('alter table organisation.%I drop constraint %I', c.relname, k.conname) " + NOT_PRIMARY)) {
      run(command);
    }
    for (String command : ask("select format('drop index organisation.%I', indexname) from pg_indexes where schemaname = 'organisation' and tablename in ('person', 'employment', 'assignment', 'person_word') and indexname not like '%pkey'")) {
      run(command);
    }
    for (String table : TABLES) {
      run("alter table organisation." + table + " no force row level security");
      run("alter table organisation." + table + " disable trigger user");
    }
    for (int i = 0; i < institutions; i++) {
      fill(i, people);
      if ((i + 1) % 20 == 0) {
        System.err.println((i + 1) * (long) people + " people written");
      }
    }
    run("set maintenance_work_mem = '512MB'");
    again.addAll(0, indices);
    for (String command : again) {
      run(command);
    }
    for (String table : TABLES) {
      run("alter table organisation." + table + " enable trigger user");
      run("alter table organisation." + table + " force row level security");
    }
    run("vacuum analyze");
  }

  private void fill(int number, int people) throws SQLException, IOException {
    UUID institution = institution(number);
    var rows = new Rows();
    rows.add("institution (id, code, kind, name, zone)", institution, "%02d.%02d".formatted(number / 99 + 1, number % 99 + 1), "REGENCY", "Ukuran " + number, "Asia/Jakarta");
    for (int i = 0; i < UNITS; i++) {
      UUID unit = id(1, number, i);
      rows.add("unit (institution_id, id, code, opened)", institution, unit, "U" + i, "2020-01-01");
      // Ten large units below the institution, the others below these.
      Object parent = i == 0 ? "\\N" : id(1, number, i <= 10 ? 0 : i % 10 + 1);
      rows.add("unit_state (institution_id, unit_id, since, name, kind, parent_id)", institution, unit, "2020-01-01", "Satuan " + i, i == 0 ? "ROOT" : "DEPARTMENT", parent);
    }
    var chance = new Random(number);
    var words = new TreeSet<String>();
    var borne = new ArrayList<String>();
    for (int i = 0; i < people; i++) {
      UUID person = id(2, number, i);
      String plain = names.plain(chance);
      rows.add("person (institution_id, id, nip, name, plain_name, birth_date)", institution, person,
          "%08d201503%d%03d".formatted(19700101 + i % 28, 1 + i % 2, i % 1000), MadeNames.titled(plain, chance), plain, "1980-01-01");
      rows.add("employment (institution_id, id, person_id, status, rank, since)", institution, id(3, number, i), person, i % 4 == 0 ? "PPPK" : "PNS", "III/c", "2020-01-01");
      rows.add("assignment (institution_id, id, person_id, unit_id, post, post_class, since)", institution, id(4, number, i), person, id(1, number, chance.nextInt(UNITS)), "Analis", "EXECUTIVE", "2020-01-01");
      for (String word : plain.split(" ")) {
        words.add(word);
        borne.add(word + "\t" + person + "\t" + plain.split(" ").length);
      }
    }
    borne.sort(null);
    borne.forEach(one -> rows.add("person_word (institution_id, word, person_id, of_words)", institution, one));
    words.forEach(word -> rows.add("name_word (institution_id, word)", institution, word));
    rows.into(owner);
  }

  /// Rows in the form of COPY, by table.
  private static final class Rows {
    private final Map<String, StringBuilder> tables = new java.util.LinkedHashMap<>();

    void add(String table, Object... cells) {
      StringBuilder text = tables.computeIfAbsent(table, _ -> new StringBuilder());
      for (int i = 0; i < cells.length; i++) {
        text.append(i == 0 ? "" : "\t").append(cells[i]);
      }
      text.append('\n');
    }

    void into(Connection owner) throws SQLException, IOException {
      for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
        owner.unwrap(PGConnection.class).getCopyAPI()
            .copyIn("copy organisation." + table.getKey() + " from stdin", new StringReader(table.getValue().toString()));
      }
    }
  }

  private void run(String command) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(command);
    }
  }

  private List<String> ask(String question) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
