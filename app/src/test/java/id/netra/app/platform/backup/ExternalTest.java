package id.netra.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.platform.postgres.DatabaseCheck;
import id.netra.app.platform.postgres.ExternalDatabase;
import id.netra.app.platform.postgres.OtherPostgres;
import id.netra.app.platform.postgres.Turn;
import id.netra.app.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Databases that somebody else runs, on every version of PostgreSQL that is supported.
@Tag("long")
class ExternalTest {
  @TempDir Path folder;

  static List<@Nullable Path> jars() throws IOException {
    return OtherPostgres.jars();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void goesToADatabaseOfOthersAndBackFromThere(@Nullable Path jar) throws Exception {
    Path data = TestDatabase.newFolder();
    try (var theirs = OtherPostgres.start(jar)) {
      String first = theirs.create("first", "");
      Probe source = new Probe(ExternalDatabase.at(first, data).address()).migrate(Map.of()).fill();
      DatabaseCheck.check(source.address());
      Path file = folder.resolve("theirs.zip");
      succeed("backup", file.toString(), "--db", first, "--data", data.toString());

      String second = theirs.create("second", "");
      succeed("restore", file.toString(), "--db", second, "--data", data.toString());
      DatabaseAddress there = ExternalDatabase.known(second, data).address();
      DatabaseCheck.check(there);
      assertThat(new Probe(there).content()).isEqualTo(source.content());
      Command twice =
          Command.run(
              "restore", file.toString(), "--db", second, "--data", data.toString(), "--replace");
      assertThat(twice.said()).contains("holds a Netra already and is unchanged");
      assertThat(new Probe(there).content()).isEqualTo(source.content());

      Path embedded = TestDatabase.newFolder();
      succeed("restore", file.toString(), "--data", embedded.toString());
      Path back = folder.resolve("ours.zip");
      try (var ours = TestDatabase.start(embedded)) {
        assertThat(new Probe(ours.address()).content()).isEqualTo(source.content());
        succeed("backup", back.toString(), "--data", embedded.toString());
      }
      String third = theirs.create("third", "");
      succeed("restore", back.toString(), "--db", third, "--data", data.toString());
      DatabaseAddress last = ExternalDatabase.known(third, data).address();
      assertThat(new Probe(last).content()).isEqualTo(source.content());
    }
  }

  @Test
  void changesNoRoleAndNoPasswordForABackup() throws Exception {
    Path data = TestDatabase.newFolder();
    try (var theirs = OtherPostgres.start(null)) {
      String address = theirs.create("theirs", "");
      new Probe(ExternalDatabase.at(address, data).address()).migrate(Map.of());
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      Command refused =
          Command.run(
              "backup",
              folder.resolve("a").toString(),
              "--db",
              address,
              "--data",
              elsewhere.toString());
      assertThat(refused.said()).contains("does not hold the passwords");
      assertThat(elsewhere).isEmptyDirectory();
      DatabaseCheck.check(ExternalDatabase.known(address, data).address());
    }
  }

  @Test
  void keepsNetraFromStartingOnADatabaseThatIsHalfRestored() throws Exception {
    Path data = TestDatabase.newFolder();
    try (var theirs = OtherPostgres.start(null)) {
      String first = theirs.create("first", "");
      Probe source = new Probe(ExternalDatabase.at(first, data).address()).migrate(Map.of()).fill();
      String file = folder.resolve("a.zip").toString();
      succeed("backup", file, "--db", first, "--data", data.toString());
      String second = theirs.create("second", "");
      DatabaseAddress there = ExternalDatabase.at(second, data).address();
      new Ground(there).clear();
      new Probe(there).migrate(Map.of()).fill();
      assertThatThrownBy(() -> DatabaseCheck.check(there)).hasMessageContaining("up.half-restored");
      succeed("restore", file, "--db", second, "--data", data.toString());
      DatabaseCheck.check(there);
      assertThat(new Probe(there).content()).isEqualTo(source.content());
    }
  }

  @Test
  void oneMigratesAtATimeAndBackupsShareTheirTurn() throws Exception {
    try (var theirs = OtherPostgres.start(null)) {
      DatabaseAddress address = theirs.server().address();
      Duration briefly = Duration.ofMillis(100);
      try (var one = Turn.shared(open(address), briefly);
          var other = Turn.shared(open(address), briefly)) {
        assertThat(one).isNotEqualTo(other);
        assertThatThrownBy(() -> Turn.alone(open(address), briefly))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(Turn.TOO_LONG));
      }
      Turn.alone(open(address), Duration.ofSeconds(5)).close();
    }
  }

  private static java.sql.Connection open(DatabaseAddress address) throws SQLException {
    return Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
  }

  private static void succeed(String... words) throws Exception {
    Command done = Command.run(Objects.requireNonNull(words));
    assertThat(done.status()).as(done.said()).isZero();
  }
}
