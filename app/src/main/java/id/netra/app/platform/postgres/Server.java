package id.netra.app.platform.postgres;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One run of the server process, from its start to its exit.
record Server(Process process, int port) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long PAUSE_IN_MILLIS = 50;
  private static final int PORT_LINE = 4;
  private static final long LOG_LIMIT = 10_000_000;

  /// Settings that keep the server small, durable, on this machine, and silent about what it
  /// stores.
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "shared_buffers=64MB",
          "max_connections=60",
          "log_min_messages=warning",
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "log_parameter_max_length_on_error=0",
          "log_timezone=UTC",
          "timezone=UTC");

  /// Starts the server and waits until it answers.
  static Server start(Cluster cluster, Path log, Secrets secrets) throws Trouble {
    try {
      rotate(log);
      int port = freePort();
      List<String> words = new ArrayList<>();
      words.add(cluster.engine().program("postgres"));
      words.add("-D");
      words.add(cluster.folder().toString());
      words.add("-p");
      words.add(String.valueOf(port));
      for (String setting : SETTINGS) {
        words.add("-c");
        words.add(setting);
      }
      long before = Files.exists(log) ? Files.size(log) : 0;
      Process process =
          new ProcessBuilder(cluster.servant().does(words))
              .redirectErrorStream(true)
              .redirectInput(new java.io.File("/dev/null"))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      var server = new Server(process, port);
      server.await(cluster, secrets, log, before);
      return server;
    } catch (IOException e) {
      throw Trouble.of(e, log.toString());
    }
  }

  String url(String database) {
    return url(port, database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /// The port that the server on these files has written down, which it may have left behind.
  static Optional<Integer> portIn(Path cluster) {
    try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
      return lines.skip(PORT_LINE - 1).findFirst().map(String::strip).map(Integer::valueOf);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void await(Cluster cluster, Secrets secrets, Path log, long before)
      throws Trouble, IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      if (answers(cluster, secrets)) {
        return;
      }
      pause();
    }
    process.destroy();
    String said = Files.readString(log).substring((int) before);
    throw Trouble.isDiskFull(said)
        ? Trouble.diskFull(cluster.folder().toString())
        : Trouble.of("up.no-server", log.toString(), Cluster.lastLine(said));
  }

  /// Whether it is our server that answers: the same password and the same files.
  private boolean answers(Cluster cluster, Secrets secrets) throws IOException {
    try (Connection connection =
            Connections.open(url("postgres"), Cluster.SUPERUSER, secrets.superuser());
        var statement = connection.createStatement();
        var row = statement.executeQuery("show data_directory")) {
      return row.next() && Files.isSameFile(Path.of(row.getString(1)), cluster.folder());
    } catch (SQLException e) {
      return false;
    }
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE_IN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
