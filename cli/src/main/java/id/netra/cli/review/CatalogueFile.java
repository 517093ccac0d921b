package id.netra.cli.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The texts of one file of the catalogue: every mapping of `id` and `en` and nothing else.
///
/// A text is named by the way to it, by the `id` of what it belongs to where there is one, by its
/// place in the list where there is none. A text that several places share is named once.
final class CatalogueFile {
  private final String file;
  private final String content;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private CatalogueFile(String file, String content) {
    this.file = file;
    this.content = content;
  }

  static List<Entry> read(String file, String content) {
    var reader = new CatalogueFile(file, content);
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setAllowNonScalarKeys(true)
            .setMaxAliasesForCollections(1_000)
            .build();
    var parser = new ParserImpl(settings, new StreamReader(settings, content));
    new Composer(settings, parser).getSingleNode().ifPresent(root -> reader.visit(root, "", ""));
    return reader.entries;
  }

  private void visit(Node node, String path, String source) {
    if (!seen.add(node)) {
      return;
    }
    switch (node) {
      case MappingNode mapping -> mapping(mapping, path, source);
      case SequenceNode sequence -> {
        int n = 0;
        for (Node item : sequence.getValue()) {
          visit(item, path + "." + name(item, n), source);
          n++;
        }
      }
      default -> {}
    }
  }

  private void mapping(MappingNode mapping, String path, String source) {
    Map<String, Node> values = values(mapping);
    if (values.keySet().equals(Set.of("id", "en"))
        && values.get("id") instanceof ScalarNode id
        && values.get("en") instanceof ScalarNode en) {
      entries.add(new Entry(file, path, saying(id), saying(en), source));
      return;
    }
    String own = source(values, source);
    values.forEach((key, value) -> visit(value, path.isEmpty() ? key : path + "." + key, own));
  }

  private static Map<String, Node> values(MappingNode mapping) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        values.put(key.getValue(), pair.getValueNode());
      }
    }
    return values;
  }

  private static String name(Node item, int n) {
    Node id = item instanceof MappingNode mapping ? values(mapping).get("id") : null;
    return id instanceof ScalarNode scalar ? scalar.getValue() : String.valueOf(n);
  }

  /// The places of the law that a mapping names, or those of what it lies in.
  private static String source(Map<String, Node> values, String outer) {
    for (String key : List.of("citations", "cite", "source", "basis")) {
      String own = joined(values.get(key));
      if (!own.isEmpty()) {
        return own;
      }
    }
    return outer;
  }

  private static String joined(@Nullable Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.getValue();
      case SequenceNode list ->
          String.join("; ", list.getValue().stream().map(CatalogueFile::joined).toList());
      case null, default -> "";
    };
  }

  private Saying saying(ScalarNode scalar) {
    int start = index(scalar.getStartMark().orElseThrow());
    int end = index(scalar.getEndMark().orElseThrow());
    return new Saying(
        file,
        behindProperties(start),
        withoutBlanks(start, end),
        scalar.getValue(),
        Form.CATALOGUE);
  }

  private int index(Mark mark) {
    return content.offsetByCodePoints(0, mark.getIndex());
  }

  /// Behind an anchor or a tag, which stay.
  private int behindProperties(int start) {
    int at = start;
    while (content.charAt(at) == '&' || content.charAt(at) == '!') {
      while (!Character.isWhitespace(content.charAt(at))) {
        at++;
      }
      while (Character.isWhitespace(content.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /// A block of lines ends with its last letter: the lines behind it stay where they are.
  private int withoutBlanks(int start, int end) {
    int at = end;
    while (at > start && Character.isWhitespace(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
