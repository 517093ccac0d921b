package id.netra.cli.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The checkout whose texts are reviewed, as it is or as it would be with some files changed.
public final class Checkout {
  private static final String RESOURCES = "src/main/resources";
  private static final String CATALOGUE = "law/src/main/resources/id/netra/law/catalogue/";
  private static final String ENGLISH = "_en.properties";

  private final Path root;
  private final Map<String, String> changed;

  /// @param root the folder in which `./netra` lies
  public Checkout(Path root) {
    this(root, Map.of());
  }

  private Checkout(Path root, Map<String, String> changed) {
    this.root = root;
    this.changed = Map.copyOf(changed);
  }

  /// Whether there is such a module with texts in it.
  public boolean has(String module) throws IOException {
    return names().stream().anyMatch(name -> name.startsWith(module + "/"));
  }

  /// The same with those files changed, by their names.
  Checkout with(Map<String, String> contents) {
    return new Checkout(root, contents);
  }

  Path path(String file) {
    return root.resolve(file);
  }

  String content(String file) throws IOException {
    String instead = changed.get(file);
    return instead == null ? Files.readString(path(file)) : instead;
  }

  /// Every text, module by module and file by file, each file in its own order.
  List<Entry> entries() throws IOException {
    var entries = new ArrayList<Entry>();
    for (String name : names()) {
      if (name.endsWith(ENGLISH)) {
        entries.addAll(messages(name));
      } else if (name.startsWith(CATALOGUE)) {
        entries.addAll(CatalogueFile.read(name, content(name)));
      }
    }
    return entries;
  }

  /// A file of the catalogue by its name within it; null if there is none.
  @Nullable InputStream catalogue(String name) {
    try {
      return Files.exists(path(CATALOGUE + name))
          ? new ByteArrayInputStream(content(CATALOGUE + name).getBytes(StandardCharsets.UTF_8))
          : null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static boolean isOfCatalogue(String file) {
    return file.startsWith(CATALOGUE);
  }

  private List<Entry> messages(String english) throws IOException {
    String stem = english.substring(0, english.length() - ENGLISH.length());
    boolean patterns = Files.exists(path(stem + ".properties"));
    String indonesian = stem + (patterns ? ".properties" : "_id.properties");
    Map<String, Saying> ens = new HashMap<>(MessageFile.read(english, content(english), patterns));
    var entries = new ArrayList<Entry>();
    MessageFile.read(indonesian, content(indonesian), patterns)
        .forEach((key, id) -> {
          Saying en = ens.get(key);
          if (en != null) {
            entries.add(new Entry(indonesian, key, id, en, ""));
          }
        });
    return entries;
  }

  /// The names of all files with texts, sorted, with strokes whatever the machine.
  private List<String> names() throws IOException {
    var names = new ArrayList<String>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        Path resources = module.resolve(RESOURCES);
        if (Files.isDirectory(resources)) {
          try (Stream<Path> files = Files.walk(resources)) {
            files
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(ENGLISH) || name.endsWith(".yaml"))
                .sorted()
                .forEach(names::add);
          }
        }
      }
    }
    return names;
  }
}
