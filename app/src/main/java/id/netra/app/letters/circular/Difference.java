package id.netra.app.letters.circular;

import java.util.ArrayList;
import java.util.List;

/// What differs between the texts of two versions, line by line.
///
/// @param kind whether the line is in both, only in the later, or only in the earlier
public record Difference(Kind kind, String line) {
  /// Where a line stands.
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /// The longest text that is compared, in lines.
  private static final int MOST = 2_000;

  private static final int AROUND = 1;

  /// The changed lines with one line around each; empty if the texts are the same, or too long to
  /// compare.
  public static List<Difference> between(String before, String after) {
    List<String> a = lines(before);
    List<String> b = lines(after);
    if (a.size() > MOST || b.size() > MOST) {
      return List.of();
    }
    return near(walk(a, b, common(a, b)));
  }

  private static List<String> lines(String text) {
    return text.replace('\f', '\n')
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// How many lines the ends of both texts have in common, from each pair of places on.
  private static short[][] common(List<String> a, List<String> b) {
    var common = new short[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? (short) (common[i + 1][j + 1] + 1)
                : (short) Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Difference> walk(List<String> a, List<String> b, short[][] common) {
    var all = new ArrayList<Difference>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        all.add(new Difference(Kind.SAME, a.get(i++)));
        j++;
      } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
        all.add(new Difference(Kind.REMOVED, a.get(i++)));
      } else {
        all.add(new Difference(Kind.ADDED, b.get(j++)));
      }
    }
    return all;
  }

  private static List<Difference> near(List<Difference> all) {
    var kept = new ArrayList<Difference>();
    for (int i = 0; i < all.size(); i++) {
      List<Difference> around =
          all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1));
      if (around.stream().anyMatch(one -> one.kind() != Kind.SAME)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }
}
