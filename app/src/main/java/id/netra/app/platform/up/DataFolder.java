package id.netra.app.platform.up;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that holds all of one Netra, held by one process at a time.
///
/// The hold is a lock of the operating system: it ends with the process, however that ends.
public record DataFolder(Path path, FileChannel hold) implements AutoCloseable {
  /// The folder below in which a restore builds what it will put in its place when all is well.
  public static final String UNFINISHED = "restore-unfinished";

  /// Takes the folder, which is made when it is not there.
  public static DataFolder take(Path path) throws Trouble {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
      }
      Path probe = Files.createTempFile(path, "probe", null);
      Files.write(probe, new byte[4096]);
      Files.delete(probe);
      return hold(path);
    } catch (IOException e) {
      throw Trouble.of(e, path.toString());
    }
  }

  private static DataFolder hold(Path path) throws IOException, Trouble {
    FileChannel channel =
        FileChannel.open(
            path.resolve("netra.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new DataFolder(path, channel);
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw Trouble.of("up.in-use", path.toString());
    }
    channel.close();
    throw Trouble.of("up.in-use", path.toString());
  }

  /// An empty database would look as if the restore had been done.
  void refuseHalfRestored() throws Trouble {
    if (Files.exists(path.resolve(UNFINISHED))) {
      throw Trouble.of("up.restore-unfinished", path.resolve(UNFINISHED).toString());
    }
  }

  @Override
  public void close() {
    try {
      hold.close();
    } catch (IOException e) {
      // The lock ends with the process in any case.
      return;
    }
  }
}
