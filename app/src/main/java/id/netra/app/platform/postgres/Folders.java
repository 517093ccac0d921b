package id.netra.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the JDK does not offer in one call.
public final class Folders {
  private Folders() {}

  /// Deletes the folder and all below it; nothing there is fine.
  public static void delete(Path folder) throws IOException {
    for (Path path : below(folder).reversed()) {
      Files.deleteIfExists(path);
    }
  }

  public static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  public static int owner(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }

  /// Gives all below the folder to the user, where that is not so already.
  static void give(Path folder, int user) throws IOException {
    for (Path path : below(folder)) {
      if (owner(path) != user) {
        Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /// Gives all below the folder to the owner of the folder above it: root works in the folders of
  /// others.
  public static void likeParent(Path folder) throws IOException {
    give(folder, owner(folder.resolveSibling("")));
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
