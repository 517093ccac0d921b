package id.netra.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.Language;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.Words;
import id.netra.app.platform.postgres.Postgres;
import id.netra.app.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Real servers and real processes: one Netra that runs, backed up and restored in every way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
  private static final Progress SILENT = new Progress(Words.in(Language.EN), null);

  @TempDir static Path folder;
  private final Path data = TestDatabase.newFolder();
  private @Nullable Postgres running;
  private Path backup = Path.of("");

  @BeforeAll
  void aNetraThatRuns() throws Exception {
    running = TestDatabase.start(data);
    source().migrate(Map.of()).fill();
    Files.writeString(data.resolve("secrets/seal.key"), "5e".repeat(32));
    Files.createDirectories(data.resolve("files/ab"));
    Files.writeString(data.resolve("files/ab/photo"), "a photo");
    Files.createDirectories(data.resolve("log/ledger/tile/0"));
    Files.writeString(data.resolve("log/ledger/tile/0/000"), "a tile");
    Files.writeString(data.resolve("log/netra.log"), "not to be carried");
    backup = folder.resolve("netra.zip");
    Command made = run("backup", backup, data);
    assertThat(made.status()).as(made.said()).isZero();
    assertThat(made.said()).contains("the keys are not in it");
  }

  @AfterAll
  void stop() {
    if (running != null) {
      running.close();
    }
  }

  @Test
  void bringsBackEveryRowOfEveryType() throws Exception {
    Path place = TestDatabase.newFolder();
    Command restored = run("restore", backup, place);
    assertThat(restored.status()).as(restored.said()).isZero();
    assertThat(restored.said()).contains("Counts and digests are those of the backup");
    assertThat(restored.said()).contains("seal.key");
    assertThat(place.resolve("restore-unfinished")).doesNotExist();
    assertThat(place.resolve("files/ab/photo")).hasContent("a photo");
    assertThat(place.resolve("log/ledger/tile/0/000")).hasContent("a tile");
    assertThat(place.resolve("log/netra.log")).doesNotExist();
    assertSameAsSource(place);
  }

  @Test
  void isReadableByItsOwnerAloneAndHoldsNoKeyUnlessAsked() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    assertThat(backup.resolveSibling("netra.zip.part")).doesNotExist();
    String owner = Files.readAllLines(data.resolve("secrets/database.properties")).get(1);
    try (var zip = new ZipFile(backup.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("secrets"));
      byte[] manifest = zip.getInputStream(zip.getEntry(Manifest.NAME)).readAllBytes();
      assertThat(new String(manifest, java.nio.charset.StandardCharsets.UTF_8))
          .contains("\"format\" : 1")
          .doesNotContain(owner.replaceFirst("owner=", ""))
          .doesNotContain("5e5e5e");
    }
    Path whole = folder.resolve("whole.zip");
    Command made = run("backup", whole, data, "--with-keys");
    assertThat(made.said()).contains("WARNING");
    Path place = TestDatabase.newFolder();
    Command restored = run("restore", whole, place);
    assertThat(restored.status()).as(restored.said()).isZero();
    assertThat(restored.said()).doesNotContain("seal.key");
    assertThat(place.resolve("secrets/seal.key")).hasContent("5e".repeat(32));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(place.resolve("secrets/seal.key"))))
        .isEqualTo("rw-------");
    assertSameAsSource(place);
  }

  @Test
  void startsAStoppedNetraForTheTimeOfItsBackup() throws Exception {
    Path place = restored();
    Path again = folder.resolve("again.zip");
    Command made = run("backup", again, place);
    assertThat(made.status()).as(made.said()).isZero();
    assertThat(place.resolve("cluster/postmaster.pid")).doesNotExist();
    try (Archive first = Archive.open(backup);
        Archive second = Archive.open(again)) {
      assertThat(second.manifest().tables().stream().map(t -> t.rows() + t.sum()))
          .isEqualTo(first.manifest().tables().stream().map(t -> t.rows() + t.sum()).toList());
      assertThat(second.manifest().modules()).isEqualTo(first.manifest().modules());
    }
  }

  @Test
  void overwritesOnlyWhenTold() throws Exception {
    Path file = Files.writeString(folder.resolve("mine"), "mine");
    assertThat(run("backup", file, data).said()).contains("there already and unchanged");
    assertThat(file).hasContent("mine");
    assertThat(run("backup", file, data, "--force").status()).isZero();
    assertThat(Files.size(file)).isGreaterThan(1000);
  }

  @Test
  void saysWhatIsWrongWithTheCommand() throws Exception {
    assertThat(Command.run("backup").status()).isEqualTo(2);
    assertThat(Command.run("backup", "a", "--replace").said()).contains("does not know --replace");
    assertThat(Command.run("restore", "--help").said()).contains("--replace");
    Command nothing = run("backup", folder.resolve("b"), folder.resolve("nowhere"));
    assertThat(nothing.said()).contains("there is no database in");
    assertThat(nothing.status()).isEqualTo(70);
    assertThat(folder.resolve("nowhere")).doesNotExist();
    assertThat(run("restore", folder.resolve("none"), data).said()).contains("there is no file");
  }

  @Test
  void leavesAFolderAloneThatHoldsSomething() throws Exception {
    assertThat(run("restore", backup, data, "--replace").said())
        .contains("in use by another Netra");
    Path place = restored();
    Path seal = Files.writeString(place.resolve("files/new"), "newer than the backup");
    Command refused = run("restore", backup, place);
    assertThat(refused.said()).contains("there already and unchanged");
    assertThat(seal).exists();
    Command replaced = run("restore", backup, place, "--replace");
    assertThat(replaced.status()).as(replaced.said()).isZero();
    assertThat(seal).doesNotExist();
    try (Stream<Path> parts = Files.list(place)) {
      List<String> names = parts.map(part -> part.getFileName().toString()).toList();
      assertThat(names).anyMatch(name -> name.matches("cluster\\.\\d{4}-\\d\\d-\\d\\dT.*"));
      assertThat(names).anyMatch(name -> name.matches("files\\.\\d{4}-.*"));
    }
    assertSameAsSource(place);
  }

  @Test
  void namesThePartThatIsDamaged() throws Exception {
    byte[] whole = Files.readAllBytes(backup);
    try (var zip = new ZipFile(backup.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getSize() > 0) {
          assertThat(trouble(flipped(whole, dataOf(whole, entry) + entry.getCompressedSize() / 2)))
              .as(entry.getName())
              .contains("backup.corrupt")
              .contains(entry.getName());
        }
      }
    }
  }

  /// Either the damage is found, or it touched nothing that counts.
  @Test
  void findsAnyDamageThatMatters() throws Exception {
    byte[] whole = Files.readAllBytes(backup);
    var random = new Random(20241127);
    for (int round = 0; round < 400; round++) {
      String found = trouble(flipped(whole, random.nextInt(whole.length)));
      assertThat(found).matches("|backup\\.(corrupt|no-archive|newer) .*");
    }
    for (int round = 0; round < 60; round++) {
      assertThat(trouble(Arrays.copyOf(whole, random.nextInt(whole.length)))).isNotEmpty();
    }
    byte[] text = "not an archive".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(trouble(text)).contains("backup.no-archive");
  }

  @Test
  void refusesAnArchiveThatSaysMoreThanItHolds() throws Exception {
    Path other = folder.resolve("other.zip");
    try (var zip = new ZipFile(backup.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(other))) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (!entry.getName().equals("tables/probe.value.copy")) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          zip.getInputStream(entry).transferTo(out);
        }
      }
    }
    assertThat(trouble(Files.readAllBytes(other))).contains("tables/probe.value.copy");
    Path place = TestDatabase.newFolder();
    assertThat(run("restore", other, place).said()).contains("Nothing has been changed");
    assertThat(place.resolve("cluster")).doesNotExist();
    assertThat(place.resolve("restore-unfinished")).doesNotExist();
  }

  private void assertSameAsSource(Path place) throws Exception {
    try (var there = TestDatabase.start(place)) {
      var probe = new Probe(there.address());
      assertThat(probe.content()).isEqualTo(source().content());
      // Identities go on behind the last, and triggers fire again.
      probe.tell("insert into probe.value (institution_id, parent_id, line) values ('%s', 1, 'x')");
    }
  }

  private Path restored() throws Exception {
    Path place = TestDatabase.newFolder();
    assertThat(run("restore", backup, place).status()).isZero();
    return place;
  }

  private Probe source() {
    if (running == null) {
      throw new IllegalStateException("not running");
    }
    return new Probe(running.address());
  }

  private static Command run(String command, Path file, Path data, String... more)
      throws Exception {
    List<String> words =
        Stream.concat(
                Stream.of(command, file.toString(), "--data", data.toString()), Stream.of(more))
            .toList();
    return Command.run(words.toArray(String[]::new));
  }

  /// What is found wrong with those bytes; nothing if they are whole.
  private String trouble(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("damaged.zip"), bytes);
    try (Archive archive = Archive.open(file)) {
      archive.verify(SILENT);
      return "";
    } catch (Trouble trouble) {
      return String.valueOf(trouble.getMessage());
    }
  }

  private static byte[] flipped(byte[] whole, long at) {
    byte[] bytes = whole.clone();
    bytes[(int) at] ^= 0x10;
    return bytes;
  }

  /// Where the content of the entry begins: behind its local header.
  private static int dataOf(byte[] whole, ZipEntry entry) {
    byte[] name = entry.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int at = 30; at + name.length < whole.length; at++) {
      boolean header = whole[at - 30] == 'P' && whole[at - 29] == 'K' && whole[at - 28] == 3;
      if (header && Arrays.equals(whole, at, at + name.length, name, 0, name.length)) {
        return at + name.length;
      }
    }
    throw new IllegalStateException(entry.getName());
  }
}
