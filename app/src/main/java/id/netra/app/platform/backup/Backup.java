package id.netra.app.platform.backup;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.Words;
import id.netra.app.platform.up.Shutdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// `./netra backup FILE`: one moment of the whole platform in one file, while it runs or not.
public final class Backup {
  private static final String FORCE = "--force";
  private static final String WITH_KEYS = "--with-keys";

  private final Request request;
  private final Terminal terminal;
  private final Clock clock;

  private Backup(Request request, Terminal terminal, Clock clock) {
    this.request = request;
    this.terminal = terminal;
    this.clock = clock;
  }

  /// Answers the exit status.
  public static int run(String... arguments) {
    var terminal = Terminal.of("backup", arguments);
    return terminal.run(() -> {
      Request request = Request.parse("backup", Set.of(FORCE, WITH_KEYS), List.of(arguments));
      if (request.wantsHelp()) {
        terminal.say("backup.help");
      } else {
        new Backup(request, terminal, Clock.systemUTC()).write();
      }
    });
  }

  private void write() throws Trouble {
    Path file = Objects.requireNonNull(request.file());
    var shutdown = new Shutdown();
    terminal.onSignal(shutdown, "backup.stopped");
    try {
      Target target = Target.create(file, request.said().contains(FORCE));
      shutdown.after(target::abandon);
      DatabaseAddress address = Source.of(request.data(), request.db(), shutdown);
      Manifest manifest = write(address, target);
      tell(manifest, file);
    } catch (SQLException e) {
      throw Terminal.because(Trouble.of("backup.database", Terminal.reason(e)), e);
    } catch (IOException e) {
      throw Terminal.because(Trouble.of(e, file.toString()), e);
    } finally {
      shutdown.run();
    }
  }

  private Manifest write(DatabaseAddress address, Target target)
      throws SQLException, IOException, Trouble {
    boolean withKeys = request.said().contains(WITH_KEYS);
    try (var archive = new ArchiveWriter(target.out());
        var progress = terminal.progress()) {
      var export = new Export(address, request.data(), withKeys, clock, progress);
      Manifest manifest = export.into(archive);
      target.finish();
      return manifest;
    }
  }

  private void tell(Manifest manifest, Path file) throws IOException {
    Words words = terminal.words();
    terminal.say(
        "backup.done",
        file.toString(),
        words.number(manifest.tables().size()),
        words.number(manifest.rows()),
        words.number(manifest.files().size()),
        words.number(Files.size(file)));
    terminal.warn(manifest.hasKeys() ? "backup.with-keys" : "backup.without-keys", file.toString());
  }
}
