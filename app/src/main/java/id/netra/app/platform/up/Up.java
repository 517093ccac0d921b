package id.netra.app.platform.up;

import id.netra.app.platform.Database;
import id.netra.app.platform.Language;
import id.netra.app.platform.Trouble;
import id.netra.app.platform.Words;
import id.netra.app.platform.demo.DemoEdition;
import id.netra.app.platform.demo.DemoFolder;
import id.netra.app.platform.postgres.DatabaseCheck;
import id.netra.app.platform.postgres.ExternalDatabase;
import id.netra.app.platform.postgres.Postgres;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.context.ConfigurableApplicationContext;

/// Runs the platform: data folder, database, application, in this order, and stops them in reverse.
public final class Up {
  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  private final Options options;
  private final Words words;
  private final Shutdown shutdown = new Shutdown();

  private Up(Options options) {
    this.options = options;
    this.words = Words.in(options.language());
  }

  /// Runs until the process is told to stop, and answers the exit status.
  public static int run(Class<?> application, String... arguments) {
    Words words = Words.in(languageOf(arguments));
    try {
      Options options = Options.parse(arguments);
      if (options.help()) {
        OUT.println(words.text("up.help"));
        return 0;
      }
      return new Up(options).start(application);
    } catch (Trouble trouble) {
      ERR.println(trouble.sentence(words));
      return trouble.status();
    }
  }

  /// The language for sentences about options that cannot be read.
  public static Language languageOf(String... arguments) {
    String line = " " + String.join(" ", arguments).replace('=', ' ') + " ";
    return line.contains(" --lang en ") ? Language.EN : Language.ID;
  }

  private int start(Class<?> application) throws Trouble {
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
    try {
      checkPort();
      DemoFolder.check(options.data(), options.demo());
      DataFolder folder = DataFolder.take(options.data());
      shutdown.after(folder::close);
      if (options.demo()) {
        DemoFolder.mark(options.data());
      }
      folder.refuseHalfRestored();
      Database database = database();
      shutdown.after(database::close);
      DatabaseCheck.check(database.address());
      if (options.demo()) {
        DemoEdition.clear(database.address());
      }
      var start = new Start(application, options, database);
      ConfigurableApplicationContext context = start.run();
      shutdown.after(context::close);
      return serve(context);
    } catch (Trouble trouble) {
      shutdown.run();
      throw trouble;
    }
  }

  private int serve(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    String local = "http://localhost:" + port;
    if (options.rehearse()) {
      boolean good = Rehearsal.visit(local);
      shutdown.run();
      return good ? 0 : Trouble.INTERNAL;
    }
    OUT.println(options.url() == null ? local : options.url());
    OUT.flush();
    shutdown.await();
    return 0;
  }

  private Database database() throws Trouble {
    String address = options.db();
    if (address != null) {
      return ExternalDatabase.at(address, options.data());
    }
    return Postgres.start(options.data(), trouble -> ERR.println(trouble.sentence(words)));
  }

  private void checkPort() throws Trouble {
    InetAddress address = options.listenAddress();
    try (var socket = new ServerSocket(options.port(), 1, address)) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw portTrouble(e);
    }
  }

  private Trouble portTrouble(IOException cause) {
    String reason = String.valueOf(cause.getMessage());
    String port = String.valueOf(options.port());
    if (reason.contains("Permission denied")) {
      return Trouble.of("up.port-forbidden", port);
    }
    return reason.contains("Cannot assign")
        ? Trouble.usage("up.bad-listen", options.listen())
        : Trouble.of("up.port-taken", port);
  }
}
