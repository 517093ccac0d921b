package id.netra.app.platform.up;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path folder;

  @Test
  void isHeldByOneNetraAtATime() throws Trouble {
    DataFolder first = DataFolder.take(folder.resolve("data"));
    assertThatThrownBy(() -> DataFolder.take(folder.resolve("data")))
        .hasMessageContaining("up.in-use");
    first.close();
    DataFolder.take(folder.resolve("data")).close();
  }

  @Test
  void cannotStandBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
        .hasMessageContaining("up.unwritable");
  }
}
