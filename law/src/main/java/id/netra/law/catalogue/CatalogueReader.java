package id.netra.law.catalogue;

import id.netra.law.act.Messages;
import id.netra.law.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads the whole catalogue from wherever its files are: an index, and the files it names.
public final class CatalogueReader {
  /// The file that names all others, one a line.
  public static final String INDEX = "index.txt";

  private final Function<String, @Nullable InputStream> files;
  private final MessageDigest digest;

  /// @param files opens a file of the catalogue by its name, such as `instruments/pp-94-2021.yaml`;
  ///   null if there is none of that name
  public CatalogueReader(Function<String, @Nullable InputStream> files) {
    this.files = files;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// Reads and checks everything.
  ///
  /// @throws BrokenCatalogue at the first thing that is wrong
  public Catalogue read() {
    List<String> names = names(bytes(INDEX));
    Map<String, Item> files = new LinkedHashMap<>();
    for (String name : names) {
      files.put(name, yaml(name));
    }
    var registry = new InstrumentReader(below("instruments/", files));
    var calendar = new CalendarReader(registry);
    List<Rule> rules = new RuleReader(registry).read(below("instruments/", files));
    return new Catalogue(
        Collections.unmodifiableMap(registry.byId()),
        rules,
        calendar.elections(below("calendars/", files)),
        calendar.bodies(file("bodies.yaml", files)),
        calendar.zones(file("zones.yaml", files)),
        "sha256:" + HexFormat.of().formatHex(digest.digest()));
  }

  /// The names of the files that an index lists.
  public static List<String> names(byte[] index) {
    return new String(index, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /// The complaint about a file that is not there.
  public static BrokenCatalogue missing(String name) {
    return new BrokenCatalogue(Messages.text("catalogue.no-file", name, INDEX));
  }

  private static List<Item> below(String folder, Map<String, Item> files) {
    return files.values().stream().filter(item -> item.file().startsWith(folder)).toList();
  }

  private static Item file(String name, Map<String, Item> files) {
    Item item = files.get(name);
    if (item == null) {
      throw missing(name);
    }
    return item;
  }

  private Item yaml(String name) {
    byte[] content = bytes(name);
    digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
    try {
      var settings =
          LoadSettings.builder()
              .setLabel(name)
              .setAllowDuplicateKeys(false)
              .setAllowNonScalarKeys(true)
              .setMaxAliasesForCollections(1_000)
              .build();
      Node root =
          new Composer(settings, parser(settings, new String(content, StandardCharsets.UTF_8)))
              .getSingleNode()
              .orElseThrow(() -> new BrokenCatalogue(Messages.text("catalogue.empty", name)));
      return new Item(name, root);
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new BrokenCatalogue(
          Messages.text("catalogue.yaml", name, String.valueOf(line), broken.getProblem()));
    } catch (YamlEngineException broken) {
      throw new BrokenCatalogue(
          Messages.text("catalogue.yaml", name, "?", String.valueOf(broken.getMessage())));
    }
  }

  private static ParserImpl parser(LoadSettings settings, String content) {
    return new ParserImpl(settings, new StreamReader(settings, content));
  }

  private byte[] bytes(String name) {
    try (InputStream in = files.apply(name)) {
      if (in == null) {
        throw missing(name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("catalogue: cannot read " + name, unreadable);
    }
  }
}
