package id.netra.app.letters.seal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where keys and certificates lie: `seal` and `trust` in the folder of secrets, for the eyes of
/// their owner only. Without a folder of secrets, as in a test, one that ends with the process.
@Component
class SealFolder {
  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> CLOSED =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final String secrets;
  private @Nullable Path folder;
  private @Nullable MadeSeal made;

  SealFolder(@Value("${netra.secrets:}") String secrets) {
    this.secrets = secrets;
  }

  /// The settings of the institution of that code.
  ///
  /// @throws IllegalArgumentException if something in them is missing
  SealSettings settings(String code) {
    Path file = path().resolve(code + ".properties");
    if (!Files.exists(file)) {
      return new SealSettings.Made();
    }
    var lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SealSettings.of(lines, path());
  }

  /// The certificates that this Netra made itself; made now if there are none.
  synchronized MadeSeal made() {
    MadeSeal known = made;
    if (known == null) {
      known = MadeSeal.in(this);
      made = known;
    }
    return known;
  }

  /// Certificates of authorities that an operator trusts, each in a file of its own.
  List<Path> trusted() {
    Path trust = path().resolveSibling("trust");
    if (!Files.isDirectory(trust)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(trust)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(cer|crt|pem|der)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte @Nullable [] read(String name) {
    Path file = path().resolve(name);
    return Files.exists(file) ? bytes(file) : null;
  }

  /// Writes a file whole or not at all, readable by its owner from its first byte.
  void write(String name, byte[] content) {
    Path fresh = path().resolve(name + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, PRIVATE);
      Files.write(fresh, content);
      Files.move(
          fresh,
          path().resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Path path() {
    Path known = folder;
    if (known == null) {
      known = open();
      folder = known;
    }
    return known;
  }

  private Path open() {
    try {
      if (secrets.isEmpty()) {
        return Files.createDirectory(Files.createTempDirectory("netra").resolve("seal"), CLOSED);
      }
      Path seal = Path.of(secrets).resolve("seal");
      try {
        Files.createDirectories(seal.getParent());
        return Files.createDirectory(seal, CLOSED);
      } catch (FileAlreadyExistsException there) {
        return seal;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
