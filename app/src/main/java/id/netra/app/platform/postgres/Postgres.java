package id.netra.app.platform.postgres;

import id.netra.app.platform.Database;
import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/// The embedded PostgreSQL of one data folder: real binaries, passwords, fsync, loopback only.
///
/// Watches its server and starts it again when somebody kills it. Safe for use by many threads.
public final class Postgres implements Database {
  private static final String DATABASE = "netra";
  private static final long PAUSE_AFTER_FAILURE_IN_MILLIS = 1000;

  private final Cluster cluster;
  private final Path log;
  private final Secrets secrets;
  private final Consumer<Trouble> listener;
  private volatile boolean closed;
  private volatile Server server;

  private Postgres(Cluster cluster, Path log, Secrets secrets, Consumer<Trouble> listener)
      throws Trouble {
    this.cluster = cluster;
    this.log = log;
    this.secrets = secrets;
    this.listener = listener;
    this.server = Server.start(cluster, log, secrets);
  }

  /// Starts the server of this folder; the first time it also unpacks and initialises.
  ///
  /// @param listener hears when a server that died could not be started again
  public static Postgres start(Path data, Consumer<Trouble> listener) throws Trouble {
    return start(data, Engine.unpack(data.resolve("engine")), listener);
  }

  static Postgres start(Path data, Engine engine, Consumer<Trouble> listener) throws Trouble {
    Secrets secrets = Secrets.in(data);
    var cluster = new Cluster(data.resolve("cluster"), engine, Servant.of(data));
    cluster.stopLeftover();
    cluster.prepare(data, secrets);
    var postgres = new Postgres(cluster, logIn(data), secrets, listener);
    postgres.createRoles();
    Thread.ofVirtual().name("postgres-watch").start(postgres::watch);
    return postgres;
  }

  /// Where the server of this folder is that another Netra started and still runs; empty if there
  /// is none.
  public static Optional<DatabaseAddress> running(Path data) throws Trouble {
    Path passwords = data.resolve("secrets");
    if (!Files.exists(passwords) || !Files.exists(data.resolve("cluster/postmaster.pid"))) {
      return Optional.empty();
    }
    Secrets secrets = Secrets.in(data);
    return Server.portIn(data.resolve("cluster"))
        .map(
            port -> new DatabaseAddress(Server.url(port, DATABASE), secrets.owner(), secrets.app()))
        .filter(Postgres::answers);
  }

  private static boolean answers(DatabaseAddress address) {
    try (var owner =
        Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword())) {
      return owner.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public DatabaseAddress address() {
    return new DatabaseAddress(server.url(DATABASE), secrets.owner(), secrets.app());
  }

  /// Stops the server: cleanly, or at once after some seconds.
  @Override
  public void close() {
    closed = true;
    if (!cluster.server().map(cluster::stop).orElse(true)) {
      server.process().destroyForcibly();
    }
  }

  /// Leaves the server running without a master, as a Netra that is killed does.
  void abandon() {
    closed = true;
  }

  private void createRoles() throws Trouble {
    String url = server.url("postgres");
    try (var admin = Connections.open(url, Cluster.SUPERUSER, secrets.superuser())) {
      Roles.create(admin, secrets);
      Roles.createDatabase(admin, DATABASE);
    } catch (SQLException e) {
      close();
      throw Roles.unreachable(url, e);
    }
  }

  /// Waits for the end of the server and, unless we ended it, starts another.
  private void watch() {
    while (!closed) {
      server.process().onExit().join();
      while (!closed && !server.process().isAlive()) {
        startAgain();
      }
    }
  }

  private void startAgain() {
    try {
      cluster.stopLeftover();
      server = Server.start(cluster, log, secrets);
      if (closed) {
        close();
      }
    } catch (Trouble trouble) {
      listener.accept(trouble);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE_IN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path logIn(Path data) throws Trouble {
    Path folder = data.resolve("log");
    try {
      Files.createDirectories(folder);
      Folders.permit(folder, "rwx------");
      return folder.resolve("postgres.log");
    } catch (IOException e) {
      throw Trouble.of(e, folder.toString());
    }
  }
}
