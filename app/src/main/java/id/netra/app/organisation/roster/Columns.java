package id.netra.app.organisation.roster;

import id.netra.roster.Field;
import id.netra.roster.Mapping;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the page shows on which columns are to be confirmed.
///
/// @param headings of the file, in order
/// @param samples the first rows under them
/// @param mapping as remembered, or as it seems
/// @param remembered whether somebody confirmed it for a list with these headings before
public record Columns(
    List<String> headings, List<List<String>> samples, Mapping mapping, boolean remembered) {
  private static final int SHOWN = 3;

  /// All meanings that a column can have.
  public List<Field> fields() {
    return List.of(Field.values());
  }

  public boolean isChosen(Field field, int column) {
    return Objects.equals(mapping.column(field), column);
  }

  /// The first values that stand in the column of that field, to see whether it is the right one;
  /// null if it has no column.
  public @Nullable String example(Field field) {
    Integer column = mapping.column(field);
    return column == null
        ? null
        : String.join(
            " · ",
            samples.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .limit(SHOWN)
                .toList());
  }
}
