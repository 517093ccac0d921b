package id.netra.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What stands before and behind names, and how names are spelled (`titles.psv`, `names.psv`,
/// `sounds.psv`).
///
/// @param before such as `dr`, `hj`
/// @param after such as `spd`, `msi`: no name ends so
/// @param behindComma such as `ma`: titles too, but only where a comma or a point says so
/// @param sounds how names are written that have many spellings
/// @param letters what is written in two ways and sounds as one, the second being kept
record Titles(
    Set<String> before,
    Set<String> after,
    Set<String> behindComma,
    Spellings sounds,
    List<List<String>> letters) {

  static Titles read() {
    return new Titles(
        of("before"),
        of("after"),
        of("comma"),
        Spellings.of("names.psv"),
        Table.lines("sounds.psv"));
  }

  private static Set<String> of(String place) {
    var titles = new HashSet<String>();
    for (List<String> line : Table.lines("titles.psv")) {
      if (line.getFirst().equals(place)) {
        line.stream().skip(1).map(Fold::letters).forEach(titles::add);
      }
    }
    return Set.copyOf(titles);
  }

  /// True for what stands behind a name, if a comma or a point says that it does.
  boolean isBehind(String letters) {
    return after.contains(letters) || behindComma.contains(letters);
  }
}
