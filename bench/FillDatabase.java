import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/// Fills the database of a running Netra with invented people: `FillDatabase DATA ROWS`.
class FillDatabase {
  private static final String INSTITUTION = "0193f000-0000-7000-8000-000000000001";

  static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    int port = Integer.parseInt(Files.readAllLines(data.resolve("cluster/postmaster.pid")).get(3).strip());
    var secrets = new Properties();
    try (Reader file = Files.newBufferedReader(data.resolve("secrets/database.properties"))) {
      secrets.load(file);
    }
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/netra";
    try (var owner = DriverManager.getConnection(url, "netra_owner", secrets.getProperty("owner"));
        var statement = owner.createStatement()) {
      statement.execute("alter table organisation.person disable trigger user");
      statement.execute(
          "insert into organisation.institution values ('%s', '99.97', 'REGENCY', 'Ukur', '99', 'Asia/Jakarta')"
              .formatted(INSTITUTION));
      statement.execute(
          """
          insert into organisation.person (institution_id, id, nip, name, plain_name, birth_date, email)
          select '%s', gen_random_uuid(), (198001010000000000 + n)::text, 'Orang Rekaan ' || n || ', S.Sos.',
            'orang rekaan ' || n, date '1980-01-01' + n %% 9000, 'orang' || n || '@contoh.go.id'
          from generate_series(1, %s) n
          """
              .formatted(INSTITUTION, arguments[1]));
      statement.execute("alter table organisation.person enable trigger user");
    }
  }
}
