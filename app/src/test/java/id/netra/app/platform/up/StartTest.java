package id.netra.app.platform.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.Database;
import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Language;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.Words;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.support.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The whole application on data of its own, as `./netra up` starts it.
class StartTest {
  private static final String FROM_THE_FUTURE =
      """
      insert into migrations.flyway_schema_history
        (installed_rank, version, description, type, script, checksum, installed_by, execution_time,
         success)
      values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'netra_owner', 1, true)
      """;

  private final Path data = TestDatabase.newFolder();

  @BeforeAll
  static void bringsItsOwnDatabase() {
    System.setProperty(TestDatabase.NOT_WANTED, "true");
  }

  @AfterAll
  static void leavesTheSharedDatabaseToOthers() {
    System.clearProperty(TestDatabase.NOT_WANTED);
  }

  @Test
  void leavesDataOfANewerVersionAlone() throws Exception {
    try (Database database = TestDatabase.start(data)) {
      start(database, 0).run().close();
      tell(database.address(), FROM_THE_FUTURE);
      assertThatThrownBy(() -> start(database, 0).run()).hasMessageContaining("up.newer-data");
    }
  }

  @Test
  void saysThatThePortWasTakenInTheMeantime() throws Exception {
    try (Database database = TestDatabase.start(data);
        var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThat(other.isBound()).isTrue();
      assertThatThrownBy(() -> start(database, other.getLocalPort()).run())
          .hasMessageContaining("up.port-taken");
    }
  }

  @Test
  void goesOnUnderAnotherAddressOnlyIfThatIsMeant() throws Exception {
    try (Database database = TestDatabase.start(data)) {
      start(database, 0, "--url", "https://satu.example").run().close();
      assertThatThrownBy(() -> start(database, 0, "--url", "https://dua.example").run())
          .isInstanceOfSatisfying(
              Trouble.class,
              trouble ->
                  assertThat(trouble.sentence(Words.in(Language.ID)))
                      .contains("satu.example menjadi dua.example", "NETRA_URL_CHANGED=1"));
    }
  }

  @Test
  void namesTheFaultInAFileOfAProvider() throws Exception {
    Path folder = Files.createDirectories(data.resolve("secrets").resolve("providers"));
    Files.writeString(folder.resolve("33.01.properties"), "issuer = https://sso.example\n");
    try (Database database = TestDatabase.start(data)) {
      assertThatThrownBy(() -> start(database, 0).run())
          .hasMessageContaining("up.provider-claim")
          .hasMessageContaining("33.01.properties");
    }
  }

  private Start start(Database database, int port, String... more) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("--port", String.valueOf(port), "--data", data.toString()));
    words.addAll(List.of(more));
    Options options = Options.parse(words.toArray(String[]::new));
    return new Start(Class.forName("id.netra.app.NetraApplication"), options, database);
  }

  private static void tell(DatabaseAddress address, String command) throws Exception {
    try (var owner =
            Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
        var statement = owner.createStatement()) {
      statement.execute(command);
    }
  }
}
