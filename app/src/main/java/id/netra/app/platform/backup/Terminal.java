package id.netra.app.platform.backup;

import id.netra.app.platform.Trouble;
import id.netra.app.platform.Words;
import id.netra.app.platform.up.Shutdown;
import id.netra.app.platform.up.Up;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// What a command says to whoever runs it, and how it ends.
final class Terminal {
  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  /// Set by the launcher when standard error is a terminal, which Java cannot tell.
  private static final String TERMINAL = "NETRA_TERMINAL";

  private final String command;
  private final Words words;
  private volatile boolean done;
  private volatile boolean stopping;

  private Terminal(String command, Words words) {
    this.command = command;
    this.words = words;
  }

  static Terminal of(String command, String... arguments) {
    return new Terminal(command, Words.in(Up.languageOf(arguments)));
  }

  /// The work of a command.
  @FunctionalInterface
  interface Work {
    void run() throws Trouble;
  }

  /// Answers the exit status; a trouble becomes one sentence.
  int run(Work work) {
    try {
      work.run();
      return 0;
    } catch (Trouble trouble) {
      if (!stopping) {
        ERR.println(sentence(trouble));
      }
      return trouble.status();
    } finally {
      done = true;
    }
  }

  /// Sentences about the database were written for the start of the platform.
  private String sentence(Trouble trouble) {
    return trouble.sentence(words).replaceFirst("^netra( \\w+)?:", "netra " + command + ":");
  }

  /// When the process is told to stop, says so and leaves nothing running.
  void onSignal(Shutdown shutdown, String key) {
    Runnable stop =
        () -> {
          if (!done) {
            stopping = true;
            ERR.println(words.text(key));
          }
          shutdown.run();
        };
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "shutdown"));
  }

  Words words() {
    return words;
  }

  void say(String key, Object... details) {
    OUT.println(words.text(key, details));
    OUT.flush();
  }

  void warn(String key, Object... details) {
    ERR.println(words.text(key, details));
  }

  Progress progress() {
    @Nullable PrintStream terminal = System.getenv(TERMINAL) == null ? null : ERR;
    return new Progress(words, terminal);
  }

  static Trouble because(Trouble trouble, Throwable cause) {
    trouble.initCause(cause);
    return trouble;
  }

  /// The reason that the database gave, without details, which may quote a row.
  static String reason(java.sql.SQLException cause) {
    String words = String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("");
    return words.replaceFirst("\\.$", "");
  }
}
