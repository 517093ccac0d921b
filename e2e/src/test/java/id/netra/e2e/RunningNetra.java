package id.netra.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// `./netra up` in a process of its own, on new data and any free port.
///
/// @param data its data folder
record RunningNetra(Process process, String address, Path data) {
  private static @Nullable RunningNetra shared;

  /// The one that all walks of a run share.
  static synchronized RunningNetra shared() {
    RunningNetra running = shared;
    if (running == null) {
      running = start();
      shared = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
    }
    return running;
  }

  /// Starts one and waits for the address that it prints.
  static RunningNetra start() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      Path data = Files.createTempDirectory(target, "data");
      Path root = Path.of(System.getProperty("netra.root", ".."));
      Process process =
          new ProcessBuilder(
                  root.resolve("netra").toString(), "up", "--port", "0", "--data", data.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader lines = process.inputReader();
      String address = lines.readLine();
      if (address == null) {
        throw new IllegalStateException("./netra up ended without an address");
      }
      return new RunningNetra(process, address, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends SIGTERM and says how long the end took.
  Duration stop() {
    long start = System.nanoTime();
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
