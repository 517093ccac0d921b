package id.netra.app.platform.postgres;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The passwords of the database roles: made at random once, kept in a file that only its owner
/// reads.
public record Secrets(String superuser, String owner, String app) {
  private static final int BYTES = 24;

  /// Reads the passwords of this data folder, or makes them.
  public static Secrets in(Path data) throws Trouble {
    Path folder = data.resolve("secrets");
    Path file = folder.resolve("database.properties");
    try {
      return Files.exists(file) ? read(file) : make(folder, file);
    } catch (IOException e) {
      throw Trouble.of(e, folder.toString());
    }
  }

  private static Secrets read(Path file) throws IOException {
    var lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    return new Secrets(
        lines.getProperty("superuser", ""),
        lines.getProperty("owner", ""),
        lines.getProperty("app", ""));
  }

  private static Secrets make(Path folder, Path file) throws IOException {
    Files.createDirectories(folder);
    Folders.permit(folder, "rwx------");
    Path fresh = folder.resolve("database.properties.new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh);
    Folders.permit(fresh, "rw-------");
    var secrets = new Secrets(random(), random(), random());
    try (Writer writer = Files.newBufferedWriter(fresh)) {
      writer.write("superuser=" + secrets.superuser + "\n");
      writer.write("owner=" + secrets.owner + "\n");
      writer.write("app=" + secrets.app + "\n");
    }
    Files.move(fresh, file);
    return secrets;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Without the passwords.
  @Override
  public String toString() {
    return "Secrets";
  }
}
