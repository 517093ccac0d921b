package id.netra.law.catalogue;

import id.netra.law.act.Messages;
import id.netra.law.act.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A place in a YAML file: its value, and where it stands, so that every complaint can name the
/// line.
record Item(String file, Node node) {

  /// One entry of a mapping.
  record Pair(String key, Item value) {}

  /// The value under a key that must be there.
  Item get(String key) {
    Item found = find(key);
    if (found == null) {
      throw fault("catalogue.missing", key);
    }
    return found;
  }

  /// The value under a key, or null.
  @Nullable Item find(String key) {
    for (Pair pair : pairs()) {
      if (pair.key().equals(key)) {
        return pair.value();
      }
    }
    return null;
  }

  List<Pair> pairs() {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("catalogue.not-a-mapping");
    }
    var pairs = new ArrayList<Pair>();
    for (NodeTuple tuple : mapping.getValue()) {
      pairs.add(
          new Pair(
              new Item(file, tuple.getKeyNode()).text(), new Item(file, tuple.getValueNode())));
    }
    return pairs;
  }

  /// Complains about keys that nobody will read: a misspelt key must not be a silent one.
  Item only(Set<String> keys) {
    for (Pair pair : pairs()) {
      if (!keys.contains(pair.key())) {
        throw pair.value()
            .fault(
                "catalogue.unknown-key",
                pair.key(),
                String.join(", ", keys.stream().sorted().toList()));
      }
    }
    return this;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /// The items of a list; a single value is a list of one.
  List<Item> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(value -> new Item(file, value)).toList();
    }
    return List.of(this);
  }

  List<String> texts() {
    return items().stream().map(Item::text).toList();
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault("catalogue.not-a-value");
  }

  /// A text in both languages.
  Text both() {
    only(Set.of("id", "en"));
    String id = get("id").text();
    String en = get("en").text();
    if (id.isBlank() || en.isBlank()) {
      throw fault("catalogue.both-languages");
    }
    return new Text(id.strip(), en.strip());
  }

  LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException impossible) {
      throw fault("catalogue.day", text());
    }
  }

  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException notOne) {
      throw fault("catalogue.number", text());
    }
  }

  boolean yes() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("catalogue.value", text(), "true, false");
    };
  }

  /// One of a closed list, written as the list is or in small letters.
  <E extends Enum<E>> E one(Class<E> type) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(text()) || value.name().toLowerCase(Locale.ROOT).equals(text())) {
        return value;
      }
    }
    throw fault("catalogue.value", text(), List.of(type.getEnumConstants()).toString());
  }

  /// The complaint, with this place's file and line in front.
  BrokenCatalogue fault(String key, Object... arguments) {
    Text what = Messages.text(key, arguments);
    int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    return new BrokenCatalogue(
        Messages.text("catalogue.fault", file, String.valueOf(line), what.id(), what.en()));
  }
}
