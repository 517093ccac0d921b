package id.netra.app.platform.postgres;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The files of one PostgreSQL server, and the server that a killed Netra may have left on them.
record Cluster(Path folder, Engine engine, Servant servant) {
  static final String SUPERUSER = "postgres";

  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final long ROOM_FOR_A_CLUSTER = 64L * 1024 * 1024;

  /// Makes the files when there are none and sees to it that the servant owns them.
  void prepare(Path data, Secrets secrets) throws Trouble {
    try {
      if (Files.exists(folder)) {
        checkMajor();
        Folders.give(folder, servant.user());
      } else {
        initialise(data, secrets);
      }
    } catch (IOException e) {
      throw Trouble.of(e, folder.toString());
    }
  }

  private void checkMajor() throws IOException, Trouble {
    String major = Files.readString(folder.resolve("PG_VERSION")).strip();
    if (!major.equals(engine.major())) {
      throw Trouble.of("up.other-postgres", folder.toString(), major, engine.major());
    }
  }

  /// Initialises beside the final place, so that a start that was killed leaves no half cluster.
  private void initialise(Path data, Secrets secrets) throws IOException, Trouble {
    Path fresh = data.resolve("cluster.new");
    Path password = data.resolve("password.new");
    Folders.delete(fresh);
    Files.deleteIfExists(password);
    Files.createDirectory(fresh);
    Folders.permit(fresh, "rwx------");
    Files.createFile(password);
    Folders.permit(password, "rw-------");
    Files.writeString(password, secrets.superuser());
    Folders.give(fresh, servant.user());
    Folders.give(password, servant.user());
    Command initdb = Command.run(servant.does(initdb(fresh, password)));
    Files.delete(password);
    if (!initdb.succeeded()) {
      boolean full = Trouble.isDiskFull(initdb.output()) || hasNoRoom(data);
      throw full
          ? Trouble.diskFull(data.toString())
          : Trouble.of("up.no-cluster", data.toString(), lastLine(initdb.output()));
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /// A full disk may end `initdb` by a signal, without a word; a new cluster takes about 60 MB.
  private static boolean hasNoRoom(Path data) throws IOException {
    return Files.getFileStore(data).getUsableSpace() < ROOM_FOR_A_CLUSTER;
  }

  private List<String> initdb(Path fresh, Path password) {
    return List.of(
        engine.program("initdb"),
        "--pgdata=" + fresh,
        "--username=" + SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=id");
  }

  /// Stops a server that a killed Netra left behind: its password and port are ours, its parent is
  /// gone.
  void stopLeftover() throws Trouble {
    Optional<ProcessHandle> leftover = server();
    if (leftover.isPresent() && !stop(leftover.get())) {
      throw Trouble.of("up.leftover", String.valueOf(leftover.get().pid()));
    }
  }

  /// The server now running on these files, if the process of that number is really a PostgreSQL.
  Optional<ProcessHandle> server() {
    try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
      return lines
          .findFirst()
          .map(line -> Long.parseLong(line.strip()))
          .flatMap(ProcessHandle::of)
          .filter(process -> process.info().command().orElse("postgres").contains("postgres"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Stops the server: quickly and cleanly first, then at once. Says whether it is gone.
  boolean stop(ProcessHandle server) {
    return signal(server, "INT") || signal(server, "QUIT");
  }

  /// An orphan may stay in the table of processes for ever, but no living server is without its
  /// file.
  private boolean signal(ProcessHandle server, String name) {
    Command.run(List.of("sh", "-c", "kill -" + name + " " + server.pid()));
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean running = true;
    while (running && System.nanoTime() < end) {
      Server.pause();
      running = server.isAlive() && Files.exists(folder.resolve("postmaster.pid"));
    }
    return !running;
  }

  static String lastLine(String output) {
    return output.strip().lines().reduce("", (_, line) -> line);
  }
}
