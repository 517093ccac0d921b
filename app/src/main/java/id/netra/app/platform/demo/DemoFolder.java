package id.netra.app.platform.demo;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/// The data folder of a demonstration, told from others by a file that says so. A demonstration
/// takes no other folder, nor does anything else take one of its.
public final class DemoFolder {
  private static final String MARKER = "demo.txt";

  /// What a start that was killed at once may have left in a new folder.
  private static final Set<String> NOTHING = Set.of("netra.lock", "engine");

  private DemoFolder() {}

  /// Refuses a folder of the other kind, before anything in it is touched.
  public static void check(Path data, boolean demo) throws Trouble {
    boolean marked = Files.exists(data.resolve(MARKER));
    if (demo && !marked && !isNew(data)) {
      throw Trouble.usage("up.demo-data", data.toString());
    }
    if (!demo && marked) {
      throw Trouble.usage("up.is-demo", data.toString());
    }
  }

  /// Marks a new folder.
  public static void mark(Path data) throws Trouble {
    try {
      Files.writeString(
          data.resolve(MARKER),
          "Data demo Netra, boleh dihapus. / Netra demo data, may be deleted.\n");
    } catch (IOException e) {
      throw Trouble.of(e, data.toString());
    }
  }

  private static boolean isNew(Path data) throws Trouble {
    if (!Files.exists(data)) {
      return true;
    }
    try (Stream<Path> parts = Files.list(data)) {
      return parts.allMatch(part -> NOTHING.contains(part.getFileName().toString()));
    } catch (IOException e) {
      throw Trouble.of(e, data.toString());
    }
  }
}
