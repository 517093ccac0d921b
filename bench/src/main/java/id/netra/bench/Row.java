package id.netra.bench;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.rule.Condition;
import id.netra.law.rule.Rule;
import java.util.ArrayList;
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
    Condition when = rule.when();
    int boxes = Long.bitCount(when.met(Facts.UNKNOWN));
    if (boxes == Long.SIZE) {
      throw new IllegalStateException(rule.id() + " may have more boxes than can be told apart");
    }
    var rows = new ArrayList<Row>();
    for (int box = 0; box < boxes; box++) {
      rows.add(new Row(rule.id(), asked(when, box)));
    }
    return rows;
  }

  /// A box keeps its values to itself, but answers for every single one of them.
  private static Map<Facet, Integer> asked(Condition when, int box) {
    var asked = new EnumMap<Facet, Integer>(Facet.class);
    for (Facet facet : Facet.values()) {
      int values = 0;
      for (int value = 0; value < facet.domain().size(); value++) {
        long met = when.met(Facts.UNKNOWN.with(facet, 1 << value));
        values |= (met >> box & 1) == 1 ? 1 << value : 0;
      }
      if (values != facet.all()) {
        asked.put(facet, values);
      }
    }
    return asked;
  }
}
