package id.netra.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of how words are written and what they mean: a line is a meaning and its spellings,
/// `PPPK|p3k|pegawai pemerintah dengan perjanjian kerja`. One that ends in `*` is a beginning.
final class Spellings {
  private final Map<String, String> meanings = new HashMap<>();
  private final List<Map.Entry<String, String>> beginnings = new ArrayList<>();

  private Spellings() {}

  static Spellings of(String file) {
    var spellings = new Spellings();
    for (List<String> line : Table.lines(file)) {
      line.stream().skip(1).forEach(spelling -> spellings.add(spelling, line.getFirst()));
      spellings.add(line.getFirst(), line.getFirst());
    }
    return spellings;
  }

  private void add(String spelling, String meaning) {
    if (spelling.endsWith("*")) {
      beginnings.add(Map.entry(Fold.letters(spelling), meaning));
    } else {
      meanings.put(Fold.letters(spelling), meaning);
    }
  }

  /// What is meant; null if that is not known.
  @Nullable String meaning(String text) {
    String folded = Fold.letters(text);
    String known = meanings.get(folded);
    if (known != null) {
      return known;
    }
    for (Map.Entry<String, String> beginning : beginnings) {
      if (folded.startsWith(beginning.getKey())) {
        return beginning.getValue();
      }
    }
    return null;
  }
}
