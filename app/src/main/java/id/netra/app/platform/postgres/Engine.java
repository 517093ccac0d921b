package id.netra.app.platform.postgres;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the jar that carries them.
record Engine(Path home, String version) {
  private static final Pattern VERSION = Pattern.compile("-(\\d+[.\\d]*)\\.jar!");

  static Engine unpack(Path engines) throws Trouble {
    URL resource = Engine.class.getResource(archive());
    if (resource == null) {
      throw Trouble.of("up.no-engine", system());
    }
    return unpack(engines, resource);
  }

  /// Unpacks the archive of one version; the name of its jar says which.
  static Engine unpack(Path engines, URL resource) throws Trouble {
    Matcher version = VERSION.matcher(resource.toString());
    String number = version.find() ? version.group(1) : "0";
    var engine = new Engine(engines.resolve(number), number);
    if (!Files.isDirectory(engine.home)) {
      engine.fill(resource);
    }
    return engine;
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  String major() {
    return version.replaceFirst("\\..*", "");
  }

  /// Unpacks beside the final place first, so that a start that was interrupted leaves no half
  /// engine.
  private void fill(URL resource) throws Trouble {
    Path fresh = home.resolveSibling(home.getFileName() + ".new");
    try {
      Folders.delete(fresh);
      Files.createDirectories(fresh);
      try (InputStream file = resource.openStream();
          var tar = new TarArchiveInputStream(new XZInputStream(file))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          place(entry, tar, fresh);
        }
      }
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Trouble.of(e, home.toString());
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path path = folder.resolve(entry.getName()).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException("outside of the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, path);
      Folders.permit(path, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }
  }

  /// The archive for this machine, in any of those jars.
  static String archive() {
    return "/postgres-" + system() + ".txz";
  }

  /// The name by which the archives know this machine.
  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String chip = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String system = name.startsWith("mac") ? "darwin" : name.split(" ", 2)[0];
    boolean arm = chip.equals("aarch64") || chip.startsWith("arm");
    return system + "-" + (arm ? "arm_64" : "x86_64");
  }
}
