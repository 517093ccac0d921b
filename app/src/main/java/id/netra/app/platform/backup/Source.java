package id.netra.app.platform.backup;

import id.netra.app.platform.Database;
import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.postgres.ExternalDatabase;
import id.netra.app.platform.postgres.Postgres;
import id.netra.app.platform.up.DataFolder;
import id.netra.app.platform.up.Shutdown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the database that is to be backed up: somebody else's, the one of a running Netra, or one
/// that is started for the occasion.
final class Source {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long PAUSE_IN_MILLIS = 250;

  private Source() {}

  /// @param shutdown learns what has been started here
  static DatabaseAddress of(Path data, @Nullable String db, Shutdown shutdown) throws Trouble {
    if (db != null) {
      return ExternalDatabase.known(db, data).address();
    }
    if (!Files.isDirectory(data.resolve("cluster"))) {
      throw Trouble.of("backup.no-data", data.toString());
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Optional<DatabaseAddress> running = Postgres.running(data);
      if (running.isPresent()) {
        return running.get();
      }
      try {
        return start(data, shutdown);
      } catch (Trouble trouble) {
        boolean starting = trouble.key().equals("up.in-use") && System.nanoTime() < end;
        if (!starting) {
          throw trouble.key().equals("up.in-use")
              ? Trouble.of("backup.elsewhere", data.toString())
              : trouble;
        }
        pause();
      }
    }
  }

  private static DatabaseAddress start(Path data, Shutdown shutdown) throws Trouble {
    DataFolder folder = DataFolder.take(data);
    shutdown.after(folder::close);
    Database database = Postgres.start(data, _ -> {});
    shutdown.after(database::close);
    return database.address();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_IN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
