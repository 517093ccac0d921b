package id.netra.app.platform.backup;

import id.netra.app.platform.Words;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// One line of a terminal that says how far the work has come; elsewhere nothing is said.
final class Progress implements AutoCloseable {
  private static final long PAUSE_IN_NANOS = 200_000_000;
  private static final int WIDTH = 78;
  private static final long MEGABYTE = 1_000_000;

  private final Words words;
  private final @Nullable PrintStream terminal;
  private long next = System.nanoTime();
  private boolean said;

  Progress(Words words, @Nullable PrintStream terminal) {
    this.words = words;
    this.terminal = terminal;
  }

  /// What is being done, with which part, and how many bytes of it are behind us.
  void say(String key, String part, long bytes) {
    if (terminal == null || System.nanoTime() - next < 0) {
      return;
    }
    String sentence = words.text(key, part, words.number(bytes / MEGABYTE));
    String line = sentence.length() > WIDTH ? sentence.substring(0, WIDTH) : sentence;
    terminal.print("\r" + line + " ".repeat(WIDTH - line.length()));
    terminal.flush();
    next = System.nanoTime() + PAUSE_IN_NANOS;
    said = true;
  }

  /// Gives the line back.
  @Override
  public void close() {
    if (said && terminal != null) {
      terminal.print("\r" + " ".repeat(WIDTH) + "\r");
      terminal.flush();
      said = false;
    }
  }
}
