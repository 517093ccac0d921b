package id.netra.roster;

import java.util.BitSet;

/// Finds circles among things of which each has at most one above it.
final class Circles {
  private Circles() {}

  /// Those that lie on a circle.
  ///
  /// @param above what is above each; 0 if nothing is
  static BitSet in(int[] above) {
    var circling = new BitSet(above.length);
    int[] seen = new int[above.length];
    for (int from = 1; from < above.length; from++) {
      int at = from;
      while (at != 0 && seen[at] == 0) {
        seen[at] = from;
        at = above[at];
      }
      if (at != 0 && seen[at] == from) {
        for (int next = at; !circling.get(next); next = above[next]) {
          circling.set(next);
        }
      }
    }
    return circling;
  }
}
