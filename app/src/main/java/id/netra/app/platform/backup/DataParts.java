package id.netra.app.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What of a data folder belongs into a backup beside the database.
final class DataParts {
  static final String SECRETS = "secrets";

  /// The files that people handed in, and the tiles of the log.
  static final List<String> ALWAYS = List.of("files", "log/ledger");

  private static final String SEAL = "seal.key";
  private static final int ENOUGH = 16;

  private DataParts() {}

  /// The plain files below; links are passed over.
  static List<Path> filesBelow(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(DataParts::isPlain).sorted().toList();
    }
  }

  private static boolean isPlain(Path path) {
    return Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS);
  }

  /// A name for the key of the seals in that data folder, from which the key cannot be found.
  static Optional<String> seal(Path data) throws IOException {
    Path key = data.resolve(SECRETS).resolve(SEAL);
    if (!Files.exists(key)) {
      return Optional.empty();
    }
    MessageDigest digest = Digests.sha256();
    digest.update("netra: which key seals here".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    digest.update(Files.readAllBytes(key));
    return Optional.of(HexFormat.of().formatHex(digest.digest()).substring(0, ENOUGH));
  }

  /// Whether an archive may put a file there.
  static boolean admits(String name) {
    Path path = Path.of(name);
    boolean plain = path.normalize().toString().equals(name) && !path.isAbsolute();
    return plain
        && (name.startsWith(SECRETS + "/")
            || ALWAYS.stream().anyMatch(folder -> name.startsWith(folder + "/")));
  }
}
