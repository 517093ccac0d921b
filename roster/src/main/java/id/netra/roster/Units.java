package id.netra.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What units are called, by their codes.
final class Units {
  private static final class Name {
    private final String written;
    private int count;

    Name(String written) {
      this.written = written;
    }
  }

  private final Map<String, Map<String, Name>> names = new HashMap<>();
  private final Map<String, Name> usual = new HashMap<>();

  void add(Row row) {
    String code = code(row);
    String name = row.get(Field.UNIT_NAME);
    if (!code.isEmpty() && !name.isEmpty()) {
      // Most units have one name: a small map, in the order in which names come.
      names
          .computeIfAbsent(code, _ -> new LinkedHashMap<>(2))
          .computeIfAbsent(Fold.letters(name), _ -> new Name(name))
          .count++;
    }
  }

  /// Decides which names are right: the most frequent, of equally frequent ones the first.
  void close() {
    names.forEach((code, all) -> {
      if (all.size() > 1) {
        all.values().stream()
            .reduce((first, next) -> next.count > first.count ? next : first)
            .ifPresent(name -> usual.put(code, name));
      }
    });
    names.clear();
  }

  /// The usual name of the row's unit if the row has another; null if it does not.
  @Nullable String otherName(Row row) {
    Name name = usual.get(code(row));
    String own = row.get(Field.UNIT_NAME);
    if (name == null || own.isEmpty() || Fold.letters(own).equals(Fold.letters(name.written))) {
      return null;
    }
    return name.written;
  }

  private static String code(Row row) {
    return Fold.letters(row.get(Field.UNIT_CODE));
  }
}
