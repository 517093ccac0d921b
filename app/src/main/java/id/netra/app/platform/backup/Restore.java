package id.netra.app.platform.backup;

import id.netra.app.platform.Database;
import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.MigrationFailed;
import id.netra.app.platform.Migrations;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.Words;
import id.netra.app.platform.demo.DemoFolder;
import id.netra.app.platform.postgres.Connections;
import id.netra.app.platform.postgres.DatabaseCheck;
import id.netra.app.platform.postgres.ExternalDatabase;
import id.netra.app.platform.postgres.Postgres;
import id.netra.app.platform.up.DataFolder;
import id.netra.app.platform.up.Shutdown;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `./netra restore FILE`: reads the whole archive first, builds everything beside its place, and
/// puts it there when the database has counted the same rows with the same digests.
public final class Restore {
  private static final String REPLACE = "--replace";

  private final Request request;
  private final Terminal terminal;
  private final Clock clock;
  private final Shutdown shutdown = new Shutdown();

  private Restore(Request request, Terminal terminal, Clock clock) {
    this.request = request;
    this.terminal = terminal;
    this.clock = clock;
  }

  /// Answers the exit status.
  public static int run(String... arguments) {
    var terminal = Terminal.of("restore", arguments);
    return terminal.run(() -> {
      Request request = Request.parse("restore", Set.of(REPLACE), List.of(arguments));
      if (request.wantsHelp()) {
        terminal.say("backup.restore-help");
      } else {
        new Restore(request, terminal, Clock.systemUTC()).read();
      }
    });
  }

  private void read() throws Trouble {
    Path file = Objects.requireNonNull(request.file());
    terminal.onSignal(shutdown, "backup.restore-stopped");
    try (Archive archive = Archive.open(file)) {
      Steps.checkKnown(archive.manifest());
      try (var progress = terminal.progress()) {
        archive.verify(progress);
        restore(archive, progress);
      }
      tell(archive.manifest());
    } catch (SQLException e) {
      throw Terminal.trouble(e, request.data());
    } catch (IOException e) {
      throw Terminal.because(Trouble.of(e, request.data().toString()), e);
    } catch (MigrationFailed e) {
      throw Terminal.because(Trouble.of("backup.other-steps", e.module()), e);
    } finally {
      shutdown.run();
    }
  }

  private void restore(Archive archive, Progress progress)
      throws SQLException, IOException, Trouble {
    boolean external = request.db() != null;
    DemoFolder.check(request.data(), false);
    DataFolder folder = DataFolder.take(request.data());
    shutdown.after(folder::close);
    if (!external && Postgres.running(request.data()).isPresent()) {
      // Left behind by a Netra that was killed: its files must not move under it.
      throw Trouble.of("up.in-use", request.data().toString());
    }
    var staging =
        new Staging(request.data(), external, request.said().contains(REPLACE), clock.instant());
    staging.begin(archive);
    Database database = build(archive, staging, progress);
    var ground = new Ground(database.address());
    if (external) {
      staging.finish();
      ground.done();
    } else {
      ground.done();
      database.close();
      staging.finish();
    }
  }

  private Database build(Archive archive, Staging staging, Progress progress)
      throws SQLException, IOException, Trouble {
    try {
      Database database = database(staging);
      shutdown.after(database::close);
      build(archive, new Ground(database.address()), progress);
      return database;
    } catch (SQLException | IOException | Trouble | RuntimeException e) {
      // A restore that was stopped leaves its mark, so that nobody takes nothing for everything.
      if (!terminal.isStopping()) {
        shutdown.run();
        staging.abandon();
      }
      throw e;
    }
  }

  /// Refusals first; whatever goes wrong later leaves the database as it was found.
  private void build(Archive archive, Ground ground, Progress progress)
      throws SQLException, IOException, Trouble {
    DatabaseCheck.checkServer(ground.address());
    Steps.checkSame(archive.manifest(), ground.address());
    ground.clear();
    try {
      fill(archive, ground.address(), progress);
    } catch (SQLException | IOException | Trouble | RuntimeException e) {
      if (!terminal.isStopping()) {
        ground.undo();
      }
      throw e;
    }
  }

  private Database database(Staging staging) throws Trouble {
    @Nullable String db = request.db();
    return db == null
        ? Postgres.start(staging.folder(), _ -> {})
        : ExternalDatabase.at(db, staging.folder());
  }

  private static void fill(Archive archive, DatabaseAddress address, Progress progress)
      throws SQLException, IOException, Trouble {
    Migrations.bring(address, Steps.last(archive.manifest()));
    try (var owner =
        Connections.open(address.url(), DatabaseAddress.OWNER, address.ownerPassword())) {
      new Load(owner, archive, progress).run();
    }
  }

  private void tell(Manifest manifest) throws IOException {
    Words words = terminal.words();
    terminal.say(
        "backup.restored",
        request.data().toString(),
        words.number(manifest.tables().size()),
        words.number(manifest.rows()),
        words.number(manifest.files().size()),
        manifest.made().toString());
    @Nullable String seal = manifest.seal();
    boolean given = System.getenv("NETRA_KEY") != null;
    if (seal != null
        && !given
        && !DataParts.seal(request.data()).filter(seal::equals).isPresent()) {
      terminal.warn("backup.other-keys", request.data().resolve(DataParts.SECRETS).toString());
    }
  }
}
