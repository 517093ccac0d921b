package id.netra.app.platform.backup;

import id.netra.app.platform.Trouble;
import id.netra.app.platform.backup.Manifest.Part;
import id.netra.app.platform.postgres.Folders;
import id.netra.app.platform.up.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// A data folder within the data folder, in which a restore builds everything before it takes its
/// place. While it is there, Netra does not start.
///
/// @param external whether the database is somebody else's, so that only files are built here
/// @param replace whether what is in the place may be kept beside, under a name with this moment
record Staging(Path data, boolean external, boolean replace, Instant now) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss").withZone(ZoneOffset.UTC);
  private static final String CLUSTER = "cluster";
  private static final String ENGINE = "engine";

  Path folder() {
    return data.resolve(DataFolder.UNFINISHED);
  }

  /// Refuses a folder that holds something already; then lays the files of the archive down.
  void begin(Archive archive) throws IOException, Trouble {
    for (String part : parts(archive.manifest().hasKeys())) {
      if (!replace && Files.exists(data.resolve(part))) {
        throw Trouble.of("backup.not-empty", data.resolve(part).toString());
      }
    }
    Folders.delete(folder());
    Files.createDirectory(folder());
    Files.setPosixFilePermissions(folder(), Files.getPosixFilePermissions(data));
    for (Part file : archive.manifest().files()) {
      place(archive, file);
    }
    Files.createDirectories(data.resolve(ENGINE));
    Files.createSymbolicLink(folder().resolve(ENGINE), Path.of("..", ENGINE));
    if (!archive.manifest().hasKeys()) {
      Path secrets = data.resolve(DataParts.SECRETS);
      if (!Files.isDirectory(secrets)) {
        Files.createDirectory(secrets);
        Folders.permit(secrets, "rwx------");
      }
      Files.createSymbolicLink(
          folder().resolve(DataParts.SECRETS), Path.of("..", DataParts.SECRETS));
    }
    Folders.likeParent(folder());
  }

  private void place(Archive archive, Part file) throws IOException {
    Path path = folder().resolve(file.name());
    boolean secret = file.name().startsWith(DataParts.SECRETS + "/");
    if (!Files.isDirectory(path.resolveSibling(""))) {
      Files.createDirectories(path.resolveSibling(""));
      Folders.permit(path.resolveSibling(""), "rwx------");
    }
    try (InputStream content = archive.open(file)) {
      Files.copy(content, path);
    }
    Folders.permit(path, secret ? "rw-------" : "rw-r-----");
  }

  /// The database last: as long as it is missing, nothing looks finished.
  void finish() throws IOException {
    boolean keys = !Files.isSymbolicLink(folder().resolve(DataParts.SECRETS));
    for (String part : parts(keys)) {
      Path place = data.resolve(part);
      if (Files.exists(place)) {
        Files.move(place, place.resolveSibling(place.getFileName() + "." + STAMP.format(now)));
      }
      Path built = folder().resolve(part);
      if (Files.exists(built)) {
        if (!Files.isDirectory(place.resolveSibling(""))) {
          Files.createDirectory(place.resolveSibling(""));
          Folders.likeParent(place.resolveSibling(""));
        }
        Files.move(built, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Folders.likeParent(data.resolve(DataParts.SECRETS));
    Folders.delete(folder());
  }

  private List<String> parts(boolean keys) {
    List<String> parts = new ArrayList<>(DataParts.ALWAYS);
    if (keys) {
      parts.add(DataParts.SECRETS);
    }
    if (!external) {
      parts.add(CLUSTER);
    }
    return parts;
  }
}
