package id.netra.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The real server on new files: each test takes some seconds.
class PostgresTest {
  @Test
  void keepsItsPasswordsToItself() throws IOException, SQLException {
    Path data = TestDatabase.newFolder();
    try (var postgres = TestDatabase.start(data)) {
      Path secrets = data.resolve("secrets/database.properties");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
          .isEqualTo("rw-------");
      DatabaseAddress address = postgres.address();
      assertThat(address.toString()).doesNotContain(address.appPassword());
      assertThatThrownBy(() -> Connections.open(address.url(), "netra_app", "wrong"))
          .isInstanceOf(SQLException.class);
      assertThat(ask(address, "show fsync")).isEqualTo("on");
      assertThat(ask(address, "show password_encryption")).isEqualTo("scram-sha-256");
      assertThat(ask(address, "show listen_addresses")).isEqualTo("127.0.0.1");
    }
    assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void startsAgainWhenSomebodyKillsIt() throws Exception {
    Path data = TestDatabase.newFolder();
    try (var postgres = TestDatabase.start(data)) {
      long pid = pid(data);
      kill(pid);
      String answer = "";
      for (int round = 0; round < 100 && answer.isEmpty(); round++) {
        Thread.sleep(100);
        answer = pid(data) == pid ? "" : tryAsk(postgres.address());
      }
      assertThat(answer).isEqualTo("netra_app");
    }
  }

  @Test
  void replacesTheServerThatAKilledNetraLeftBehind() throws Exception {
    Path data = TestDatabase.newFolder();
    var former = TestDatabase.start(data);
    long orphan = pid(data);
    former.abandon();
    try (var postgres = TestDatabase.start(data)) {
      assertThat(pid(data)).isNotEqualTo(orphan);
      assertThat(ask(postgres.address(), "select current_user")).isEqualTo("netra_app");
    }
  }

  @Test
  void refusesARoleThatCouldPassByRowLevelSecurity() throws Exception {
    Path data = TestDatabase.newFolder();
    try (var postgres = TestDatabase.start(data)) {
      DatabaseAddress address = postgres.address();
      DatabaseCheck.check(address);
      tell(data, address, "grant netra_owner to netra_app");
      assertThatThrownBy(() -> DatabaseCheck.check(address)).hasMessageContaining("up.bypass netra_owner");
      tell(data, address, "revoke netra_owner from netra_app");
      tell(data, address, "alter role netra_app bypassrls");
      assertThatThrownBy(() -> DatabaseCheck.check(address)).hasMessageContaining("up.bypass netra_app");
    }
  }

  @Test
  void takesADatabaseThatSomebodyElseRuns() throws Exception {
    Path data = TestDatabase.newFolder();
    try (var theirs = TestDatabase.start(data)) {
      String password = Secrets.in(data).superuser();
      String place =
          theirs.address().url().replace("jdbc:", "").replace("//", "//postgres:" + password + "@");
      Path ours = TestDatabase.newFolder();
      var database = ExternalDatabase.at(place, ours);
      DatabaseCheck.check(database.address());
      assertThat(ask(database.address(), "select current_user")).isEqualTo("netra_app");
      assertThat(database.address().url()).doesNotContain(password);
    }
  }

  private static void tell(Path data, DatabaseAddress address, String command) throws Exception {
    String password = Secrets.in(data).superuser();
    try (Connection admin = Connections.open(address.url(), Cluster.SUPERUSER, password);
        var statement = admin.createStatement()) {
      statement.execute(command);
    }
  }

  private static String tryAsk(DatabaseAddress address) {
    try {
      return ask(address, "select current_user");
    } catch (SQLException e) {
      return "";
    }
  }

  private static String ask(DatabaseAddress address, String question) throws SQLException {
    try (Connection app = Connections.open(address.url(), "netra_app", address.appPassword());
        var statement = app.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }

  private static long pid(Path data) throws IOException {
    Path file = data.resolve("cluster/postmaster.pid");
    return Files.exists(file) ? Long.parseLong(Files.readAllLines(file).getFirst().strip()) : 0;
  }

  private static void kill(long pid) {
    assertThat(Command.run(List.of("sh", "-c", "kill -9 " + pid)).succeeded()).isTrue();
  }
}
