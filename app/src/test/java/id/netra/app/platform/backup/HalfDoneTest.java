package id.netra.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is killed, older, newer or stranger than the program: refused in a sentence or done again.
@Tag("long")
class HalfDoneTest {
  private static final int MANY = 400_000;
  private static final int KILLED = 137;
  private static final int TOLD_TO_STOP = 143;

  @TempDir Path folder;

  @Test
  void aKilledBackupLeavesNothingUnderItsName() throws Exception {
    Path data = TestDatabase.newFolder();
    Path file = folder.resolve("netra.zip");
    Path part = folder.resolve("netra.zip.part");
    try (var running = TestDatabase.start(data)) {
      new Probe(running.address()).migrate(Map.of()).fill().fillWith(MANY);
      Process told = begin("backup", file, data);
      awaitGrowth(part, told);
      told.destroy();
      assertThat(told.waitFor()).isEqualTo(TOLD_TO_STOP);
      assertThat(said()).contains("stopped. No backup was written");
      assertThat(file).doesNotExist();
      assertThat(part).doesNotExist();
      Process killed = begin("backup", file, data);
      awaitGrowth(part, killed);
      killed.destroyForcibly();
      assertThat(killed.waitFor()).isEqualTo(KILLED);
      assertThat(file).doesNotExist();
      Command made = run("backup", file, data);
      assertThat(made.status()).as(made.said()).isZero();
      assertThat(part).doesNotExist();
      aKilledRestoreKeepsNetraFromStarting(file, new Probe(running.address()));
    }
  }

  private void aKilledRestoreKeepsNetraFromStarting(Path file, Probe source) throws Exception {
    Path place = TestDatabase.newFolder();
    Process killed = begin("restore", file, place);
    await(place.resolve("restore-unfinished/cluster/postmaster.pid"), killed);
    Thread.sleep(1500);
    killed.destroyForcibly();
    killed.waitFor();
    assertThat(place.resolve("cluster")).doesNotExist();
    Command up = Command.run("--port", "0", "--data", place.toString());
    assertThat(up.said()).contains("a restore in this folder was not finished");
    assertThat(up.status()).isEqualTo(70);
    Command again = run("restore", file, place);
    assertThat(again.status()).as(again.said()).isZero();
    try (var there = TestDatabase.start(place)) {
      assertThat(new Probe(there.address()).content()).isEqualTo(source.content());
    }
  }

  @Test
  void anOlderBackupIsRestoredAsItWasAndMigratedLater() throws Exception {
    Path data = TestDatabase.newFolder();
    Path file = folder.resolve("old.zip");
    try (var running = TestDatabase.start(data)) {
      new Probe(running.address()).migrate(Map.of("organisation", "1")).fill();
      assertThat(run("backup", file, data).status()).isZero();
      Path place = TestDatabase.newFolder();
      Command restored = run("restore", file, place);
      assertThat(restored.status()).as(restored.said()).isZero();
      try (var there = TestDatabase.start(place)) {
        var probe = new Probe(there.address());
        assertThat(probe.content()).isEqualTo(new Probe(running.address()).content());
        probe.migrate(Map.of());
        assertThat(probe.content()).containsKey("organisation.credential");
      }
    }
  }

  @Test
  void aNewerOrAStrangerBackupIsRefused() throws Exception {
    Path data = TestDatabase.newFolder();
    Path place = TestDatabase.newFolder();
    try (var running = TestDatabase.start(data)) {
      Probe probe = new Probe(running.address()).migrate(Map.of());
      probe.tell("create table probe.mine (id int)");
      assertThat(run("backup", folder.resolve("more.zip"), data).status()).isZero();
      assertThat(run("restore", folder.resolve("more.zip"), place).said())
          .contains("do not fit this version")
          .contains("mine");
      probe.tell("drop table probe.mine");
      probe.tell(
          "update migrations.flyway_schema_history_probe set checksum = 1 where version = '1'");
      assertThat(run("backup", folder.resolve("other.zip"), data).status()).isZero();
      assertThat(run("restore", folder.resolve("other.zip"), place).said())
          .contains("part probe of this backup does not fit");
      probe.tell(
          "update migrations.flyway_schema_history_probe set version = '99' where version = '1'");
      assertThat(run("backup", folder.resolve("newer.zip"), data).status()).isZero();
      assertThat(run("restore", folder.resolve("newer.zip"), place).said())
          .contains("a newer Netra");
      assertThat(place.resolve("cluster")).doesNotExist();
    }
  }

  @Test
  void aTableThatHidesRowsFromItsOwnerStopsTheBackup() throws Exception {
    Path data = TestDatabase.newFolder();
    Path file = folder.resolve("hidden.zip");
    try (var running = TestDatabase.start(data)) {
      Probe probe = new Probe(running.address());
      assertThat(run("backup", file, data).said()).contains("does not hold Netra yet");
      probe.migrate(Map.of());
      probe.tell("drop policy kept_by_owner on probe.value");
      assertThat(run("backup", file, data).said())
          .contains("some rows of the table probe.value are hidden");
      assertThat(file).doesNotExist();
    }
  }

  private static Command run(String command, Path file, Path data) throws Exception {
    return Command.run(command, file.toString(), "--data", data.toString());
  }

  private Process begin(String command, Path file, Path data) throws IOException {
    return Command.start(
        folder.resolve("said"), Map.of(), command, file.toString(), "--data", data.toString());
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  private static void awaitGrowth(Path part, Process process) throws Exception {
    await(part, process);
    while (process.isAlive() && Files.exists(part) && Files.size(part) < 100_000) {
      process.waitFor(10, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).isTrue();
  }

  private static void await(Path file, Process process) throws Exception {
    while (process.isAlive() && !Files.exists(file)) {
      process.waitFor(10, TimeUnit.MILLISECONDS);
    }
    assertThat(file).exists();
  }
}
