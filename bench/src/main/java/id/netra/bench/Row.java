package id.netra.bench;

import id.netra.law.act.Facet;
import id.netra.law.rule.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One box of a rule's condition: a row of a decision table.
///
/// @param rule the rule's id
/// @param asked the values asked of a facet, as bits; facets that may be anything are left out
record Row(String rule, Map<Facet, Integer> asked) {

  /// The rows of a rule. An act meets its condition when it lies in any of them.
  static List<Row> of(Rule rule) {
    return rule.when().boxes().stream().map(asked -> new Row(rule.id(), narrow(asked))).toList();
  }

  private static Map<Facet, Integer> narrow(Map<Facet, Integer> box) {
    var asked = new EnumMap<Facet, Integer>(Facet.class);
    box.forEach((facet, values) -> {
      if (values != facet.all()) {
        asked.put(facet, values);
      }
    });
    return asked;
  }
}
