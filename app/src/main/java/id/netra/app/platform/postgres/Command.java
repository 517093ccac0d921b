package id.netra.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program run to its end.
record Command(int status, String output) {
  private static final long PATIENCE_IN_SECONDS = 120;

  boolean succeeded() {
    return status == 0;
  }

  /// Runs the program; one that cannot be started at all fails like one that ends badly.
  static Command run(List<String> words) {
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Command(-1, output);
      }
      return new Command(process.exitValue(), output);
    } catch (IOException e) {
      return new Command(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Command(-1, "interrupted");
    }
  }
}
