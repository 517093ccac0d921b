package id.netra.cli.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes several files so that each is at every moment the old one or the new one, whole, and all
/// are the old ones again if one of them cannot be written.
final class Rewriting {
  private Rewriting() {}

  static void all(Checkout checkout, Map<String, String> contents) throws IOException {
    Map<Path, byte[]> former = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> file : contents.entrySet()) {
        Path path = checkout.path(file.getKey());
        byte[] old = Files.readAllBytes(path);
        write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        former.put(path, old);
      }
    } catch (IOException failed) {
      for (Map.Entry<Path, byte[]> file : former.entrySet()) {
        write(file.getKey(), file.getValue());
      }
      throw failed;
    }
  }

  private static void write(Path path, byte[] content) throws IOException {
    Path fresh = path.resolveSibling("." + path.getFileName() + ".new");
    try {
      Files.write(fresh, content);
      if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(path));
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
