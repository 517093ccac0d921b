package id.netra.app.advice.rules;

import id.netra.law.act.Facet;
import id.netra.law.rule.Condition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A rule's condition in words.
///
/// @param always what must hold in every case
/// @param either sets of which one must hold beside it; empty where nothing more is asked
public record Terms(List<Term> always, List<List<Term>> either) {
  /// One thing that must be so.
  ///
  /// @param label what is looked at
  /// @param value what it must be
  public record Term(String label, String value) {}

  /// @param told facets that the page tells elsewhere, left out where all cases have them alike
  static Terms of(Condition condition, Set<Facet> told, Speech speech) {
    List<Map<Facet, Integer>> boxes = condition.boxes();
    Map<Facet, Integer> shared = shared(boxes);
    var either = new ArrayList<List<Term>>();
    for (Map<Facet, Integer> box : boxes) {
      var rest = new EnumMap<Facet, Integer>(box);
      rest.keySet().removeAll(shared.keySet());
      if (!rest.isEmpty()) {
        either.add(terms(rest, speech));
      }
    }
    shared.keySet().removeAll(told);
    // A case that asks for nothing more makes the others say nothing.
    return new Terms(terms(shared, speech), either.size() < boxes.size() ? List.of() : either);
  }

  private static Map<Facet, Integer> shared(List<Map<Facet, Integer>> boxes) {
    var shared = new EnumMap<Facet, Integer>(boxes.getFirst());
    boxes.forEach(box -> shared.entrySet().retainAll(box.entrySet()));
    return shared;
  }

  private static List<Term> terms(Map<Facet, Integer> asked, Speech speech) {
    return asked.entrySet().stream()
        .filter(one -> one.getValue() != one.getKey().all())
        .map(one ->
            new Term(speech.facet(one.getKey()), speech.values(one.getKey(), one.getValue())))
        .toList();
  }
}
