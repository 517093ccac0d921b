package id.netra.roster;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which column holds which field.
///
/// @param columns counted from 0; a field without a column is absent
public record Mapping(Map<Field, Integer> columns) {
  public Mapping {
    var copy = new EnumMap<Field, Integer>(Field.class);
    copy.putAll(columns);
    if (copy.values().stream().anyMatch(column -> column < 0)) {
      throw new IllegalArgumentException("there is no column before the first: " + copy);
    }
    columns = Collections.unmodifiableMap(copy);
  }

  /// The column of a field; null if it has none.
  public @Nullable Integer column(Field field) {
    return columns.get(field);
  }

  public boolean has(Field field) {
    return columns.containsKey(field);
  }

  /// The same, but that field is in that column, and no other field is.
  public Mapping with(Field field, int column) {
    var changed = new EnumMap<Field, Integer>(Field.class);
    columns.forEach((other, its) -> {
      if (its != column) {
        changed.put(other, its);
      }
    });
    changed.put(field, column);
    return new Mapping(changed);
  }

  /// The same without that field.
  public Mapping without(Field field) {
    var changed = new EnumMap<Field, Integer>(Field.class);
    changed.putAll(columns);
    changed.remove(field);
    return new Mapping(changed);
  }

  /// The fields that a list cannot do without and that have no column.
  public Set<Field> missing() {
    return EnumSet.allOf(Field.class).stream()
        .filter(field -> field.isRequired() && !has(field))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
  }

  /// A line to keep it in, such as `nip=1 name=2`.
  public String stored() {
    return columns.entrySet().stream()
        .map(entry -> entry.getKey().heading() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  /// What was kept in such a line.
  ///
  /// @throws IllegalArgumentException if it was another
  public static Mapping ofStored(String line) {
    var columns = new EnumMap<Field, Integer>(Field.class);
    if (line.isBlank()) {
      return new Mapping(columns);
    }
    for (String part : line.strip().split("\\s+", -1)) {
      int equals = part.indexOf('=');
      Field field = equals < 0 ? null : Field.of(part.substring(0, equals));
      if (field == null) {
        throw new IllegalArgumentException("no mapping: " + line);
      }
      columns.put(field, Integer.valueOf(part.substring(equals + 1)));
    }
    return new Mapping(columns);
  }
}
