package id.netra.app.platform.backup;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The file of a backup while it is written: beside its place, readable by its owner alone, and
/// under its own name only when it is whole.
final class Target {
  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private volatile boolean finished;

  private Target(Path file, Path part, FileChannel channel) {
    this.file = file;
    this.part = part;
    this.channel = channel;
  }

  static Target create(Path file, boolean replace) throws Trouble {
    if (Files.isDirectory(file) || (Files.exists(file) && !replace)) {
      throw Trouble.of("backup.exists", file.toString());
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      FileChannel channel =
          FileChannel.open(part, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mine);
      if (channel.tryLock() == null) {
        channel.close();
        throw Trouble.of("backup.being-written", file.toString());
      }
      channel.truncate(0);
      return new Target(file, part, channel);
    } catch (IOException e) {
      throw Trouble.of(e, part.toString());
    }
  }

  OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /// Puts the finished file in its place, on the disk and not only in memory.
  void finish() throws IOException {
    channel.force(true);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    finished = true;
    try (var folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
      folder.force(true);
    }
    channel.close();
  }

  /// Leaves nothing behind; after [#finish] there is nothing to leave.
  void abandon() {
    try {
      if (!finished) {
        Files.deleteIfExists(part);
      }
      channel.close();
    } catch (IOException e) {
      // What remains is called .part, and the next backup takes its place.
      return;
    }
  }
}
