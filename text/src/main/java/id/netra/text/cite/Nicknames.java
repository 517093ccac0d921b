package id.netra.text.cite;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people call instruments without number and year (`cite/nicknames.yaml`).
final class Nicknames {
  private static final List<Name> NAMES = read();

  /// A nickname found behind a designation.
  ///
  /// @param name its key in the list
  record Match(String name, int next) {}

  private record Name(String type, String name, List<String> words, List<String> instruments) {}

  private Nicknames() {}

  /// The nickname that stands there; null if none does.
  static @Nullable Match at(Tokens tokens, int i, Designation what) {
    for (Name name : NAMES) {
      if (name.type().equals(what.type().name())) {
        int next = Sequence.end(tokens, i, name.words());
        if (next > 0) {
          return new Match(name.name(), next);
        }
      }
    }
    return null;
  }

  /// The ids of the instruments that have borne it, the oldest first.
  static List<String> instruments(Designation what, String nickname) {
    return NAMES.stream()
        .filter(name -> name.type().equals(what.type().name()) && name.name().equals(nickname))
        .map(Name::instruments)
        .findFirst()
        .orElse(List.of());
  }

  private static List<Name> read() {
    var names = new ArrayList<Name>();
    Map<String, Map<String, List<String>>> file = WordList.readDeep("cite/nicknames.yaml");
    file.forEach((type, byName) ->
        byName.forEach((name, lines) -> {
          List<String> instruments = List.of(lines.getFirst().split(" "));
          lines
              .subList(1, lines.size())
              .forEach(
                  words -> names.add(new Name(type, name, List.of(words.split(" ")), instruments)));
        }));
    names.sort(Comparator.comparingInt((Name name) -> name.words().size()).reversed());
    return List.copyOf(names);
  }
}
