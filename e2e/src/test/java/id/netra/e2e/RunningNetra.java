package id.netra.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// `./netra up` in a process of its own, on new data and any free port.
///
/// @param data its data folder
record RunningNetra(Process process, String address, Path data) {
  private static @Nullable RunningNetra shared;
  private static @Nullable RunningNetra demo;

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

  /// The demonstration that all walks of a run share.
  static synchronized RunningNetra demo() {
    RunningNetra running = demo;
    if (running == null) {
      running = start(ProcessBuilder.Redirect.INHERIT, "--demo");
      demo = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
    }
    return running;
  }

  /// Starts one and waits for the address that it prints.
  static RunningNetra start() {
    return start(ProcessBuilder.Redirect.INHERIT);
  }

  /// The same, and what it says to people goes into that file.
  static RunningNetra startSaying(Path said, String... options) {
    return start(ProcessBuilder.Redirect.to(said.toFile()), options);
  }

  /// Starts one on data that are there.
  static RunningNetra startOn(Path data) {
    return start(data, ProcessBuilder.Redirect.INHERIT);
  }

  /// A folder for data that is not there yet.
  static Path newFolder() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      return Files.createTempDirectory(target, "data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunningNetra start(ProcessBuilder.Redirect said, String... options) {
    return start(newFolder(), said, options);
  }

  /// Runs a command of `./netra` to its end.
  ///
  /// @return its exit status
  static int command(String... words) {
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("netra.root", "..")).resolve("netra").toString());
      command.addAll(List.of(words));
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static RunningNetra start(Path data, ProcessBuilder.Redirect said, String... options) {
    try {
      Process process = launch(data, said, options);
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

  /// Starts one without waiting for anything.
  static Process launch(Path data, ProcessBuilder.Redirect said, String... options)
      throws IOException {
    Path root = Path.of(System.getProperty("netra.root", ".."));
    List<String> command = new ArrayList<>();
    command.add(root.resolve("netra").toString());
    command.addAll(List.of("up", "--port", "0", "--data", data.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectError(said).start();
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
