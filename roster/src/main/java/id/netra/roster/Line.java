package id.netra.roster;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of a file as it stands there, before anybody knows what its cells mean.
///
/// @param number counted from 1 at the top of the file
/// @param numbers the cells that a spreadsheet holds as numbers
/// @param fault what is wrong with the record itself; null if nothing
record Line(int number, List<String> cells, BitSet numbers, @Nullable Fault fault) {

  static Line of(int number, List<String> cells) {
    return new Line(number, cells, new BitSet(), null);
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /// How many cells there are, not counting empty ones at the end.
  int filled() {
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  boolean isBlank() {
    return fault == null && filled() == 0;
  }
}
