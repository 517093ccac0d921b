package id.netra.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of a file, its cells by what they mean.
///
/// @param number 1 is the first after the header
/// @param values what stands there, trimmed; a field without a column is absent
/// @param fault why the row cannot be trusted; null if it can
record Row(int number, Map<Field, String> values, @Nullable Fault fault) {

  /// What the field holds; empty if nothing.
  String get(Field field) {
    return values.getOrDefault(field, "");
  }

  /// True if nothing stands in the row.
  boolean isBlank() {
    return fault == null && values.values().stream().allMatch(String::isEmpty);
  }
}
