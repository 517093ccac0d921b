package id.netra.app.organisation.roster;

import id.netra.roster.Field;
import id.netra.roster.Mapping;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// The form that says which column holds what: a field a meaning, such as `nip=3`, empty for none.
final class ColumnForm {
  private static final int MOST = 500;

  private ColumnForm() {}

  /// Reads what was chosen; whatever is no number of a column counts as none.
  static Mapping read(MultiValueMap<String, String> form) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String chosen = form.getFirst(field.heading());
      if (chosen != null && chosen.matches("\\d{1,3}") && Integer.parseInt(chosen) < MOST) {
        columns.put(field, Integer.valueOf(chosen));
      }
    }
    return new Mapping(columns);
  }
}
