package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the content policy or the escaping of jte would not catch in time.
class TemplatesTest {
  @ParameterizedTest
  @MethodSource("templates")
  void holdsNoScriptNoStyleAndNothingUnescaped(Path template) throws IOException {
    assertThat(Files.readString(template))
        .doesNotContain("$unsafe", "hx-on", " style=", "<style", "<script>", " onclick=");
  }

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }
}
