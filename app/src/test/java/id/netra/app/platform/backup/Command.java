package id.netra.app.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, as `./netra` starts it.
///
/// @param said what it said on both outputs
record Command(int status, String said) {
  private static final long PATIENCE_IN_SECONDS = 120;

  static Command run(String... words) throws IOException, InterruptedException {
    Path said = Files.createTempFile("netra", ".txt");
    Process process = start(said, Map.of(), words);
    if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    String text = Files.readString(said);
    Files.delete(said);
    return new Command(process.waitFor(), text);
  }

  static Process start(Path said, Map<String, String> variables, String... words)
      throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes));
    command.add("id.netra.app.Netra");
    command.addAll(List.of(words));
    command.addAll(List.of("--lang", "en"));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(said.toFile());
    builder.environment().putAll(variables);
    return builder.start();
  }
}
