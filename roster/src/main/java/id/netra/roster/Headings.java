package id.netra.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What headings mean (`headings.psv`): a line is a field, a heading, and how likely that is what
/// stands below.
final class Headings {
  private record Meaning(Field field, int score) {}

  private static final Map<String, Meaning> KNOWN = known();
  private static final int ONE_SLIP = 15;
  private static final int SHORTEST_SLIP = 6;

  private Headings() {}

  private static Map<String, Meaning> known() {
    var known = new HashMap<String, Meaning>();
    for (List<String> line : Table.lines("headings.psv")) {
      Field field = Field.of(line.get(0));
      if (field == null) {
        throw new IllegalStateException("no field " + line);
      }
      known.put(Fold.letters(line.get(1)), new Meaning(field, Integer.parseInt(line.get(2))));
    }
    for (Field field : Field.values()) {
      known.put(Fold.letters(field.heading()), new Meaning(field, 100));
    }
    return Map.copyOf(known);
  }

  /// The best column for each field, the surest first; no column and no field twice.
  static List<Suggestion> suggest(List<String> headings) {
    var all = new ArrayList<Suggestion>();
    for (int i = 0; i < headings.size(); i++) {
      Meaning meaning = meaning(headings.get(i));
      if (meaning != null) {
        all.add(new Suggestion(meaning.field(), i, meaning.score()));
      }
    }
    all.sort(Comparator.comparingInt(Suggestion::score).reversed());
    var best = new EnumMap<Field, Suggestion>(Field.class);
    all.forEach(suggestion -> best.putIfAbsent(suggestion.field(), suggestion));
    return best.values().stream()
        .sorted(Comparator.comparingInt(Suggestion::score).reversed())
        .toList();
  }

  private static @Nullable Meaning meaning(String heading) {
    String folded = Fold.letters(heading);
    Meaning known = KNOWN.get(folded);
    if (known != null || folded.length() < SHORTEST_SLIP) {
      return known;
    }
    return KNOWN.entrySet().stream()
        .filter(entry ->
            entry.getKey().length() >= SHORTEST_SLIP && Near.isOneSlip(entry.getKey(), folded))
        .map(Map.Entry::getValue)
        .max(Comparator.comparingInt(Meaning::score))
        .map(meaning -> new Meaning(meaning.field(), meaning.score() - ONE_SLIP))
        .orElse(null);
  }
}
