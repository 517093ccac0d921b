package id.netra.app.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
  @TempDir Path folder;

  @Test
  void takesAFolderThatIsNotThereOrEmptyOrItsOwn() throws Exception {
    Path data = folder.resolve("data");
    DemoFolder.check(data, true);
    Files.createDirectory(data);
    DemoFolder.check(data, true);
    Files.createFile(data.resolve("netra.lock"));
    DemoFolder.check(data, true);
    DemoFolder.mark(data);
    Files.createDirectory(data.resolve("cluster"));
    DemoFolder.check(data, true);
  }

  @Test
  void leavesAFolderAloneThatSomethingElseMade() throws IOException {
    Files.createDirectory(folder.resolve("cluster"));
    assertThat(refusal(true).key()).isEqualTo("up.demo-data");
    assertThat(folder).isDirectoryNotContaining(path -> path.endsWith("demo.txt"));
  }

  @Test
  void keepsItsOwnFromANetraInEarnest() throws Trouble {
    DemoFolder.mark(folder);
    assertThat(refusal(false).key()).isEqualTo("up.is-demo");
  }

  private Trouble refusal(boolean demo) {
    return catchThrowableOfType(Trouble.class, () -> DemoFolder.check(folder, demo));
  }
}
