package id.netra.law.rule;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When a rule speaks: one of several boxes, each a set of values for some facets.
public final class Condition {
  private final List<Box> boxes;

  /// @param boxes at least one; an act meets the condition when it lies in any of them
  public Condition(List<Map<Facet, Integer>> boxes) {
    if (boxes.isEmpty()) {
      throw new IllegalArgumentException("a condition without a box is never met");
    }
    this.boxes = boxes.stream().map(Box::new).toList();
  }

  /// The boxes, each as the values that it asks of the facets it looks at, in the facets' order:
  /// for those who carry the rules elsewhere.
  public List<Map<Facet, Integer>> boxes() {
    return boxes.stream().map(Box::map).toList();
  }

  /// Whether the facts lie in one of the boxes: wholly, not at all, or perhaps.
  public Truth test(Facts facts) {
    Truth best = Truth.FALSE;
    for (Box box : boxes) {
      Truth truth = box.test(facts);
      if (truth == Truth.TRUE) {
        return truth;
      }
      best = truth == Truth.UNKNOWN ? truth : best;
    }
    return best;
  }

  /// The facets that the condition looks at.
  public Set<Facet> facets() {
    var all = EnumSet.noneOf(Facet.class);
    boxes.forEach(box -> all.addAll(List.of(box.facets)));
    return all;
  }

  /// The sets of values that the condition asks of a facet, one for each box that asks for any and
  /// may still hold the facts.
  public List<Integer> asks(Facet facet, Facts facts) {
    var sets = new ArrayList<Integer>();
    for (Box box : boxes) {
      int values = box.values(facet);
      if (values != facet.all() && box.test(facts) != Truth.FALSE) {
        sets.add(values);
      }
    }
    return sets;
  }

  /// The boxes for which the rule spoke, as bits: those that hold the facts, or those that may when
  /// none surely does.
  public long met(Facts facts) {
    Truth enough = test(facts);
    long met = 0;
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).test(facts) == enough) {
        met |= 1L << i;
      }
    }
    return met;
  }

  /// Why the rule spoke: the facets of the boxes that are [#met].
  public Set<Facet> because(Facts facts) {
    long met = met(facts);
    var why = EnumSet.noneOf(Facet.class);
    for (int i = 0; i < boxes.size(); i++) {
      if ((met & 1L << i) != 0) {
        why.addAll(List.of(boxes.get(i).facets));
      }
    }
    return why;
  }

  /// The values of a facet that lie in some box.
  public int values(Facet facet) {
    int values = 0;
    for (Box box : boxes) {
      values |= box.values(facet);
    }
    return values;
  }

  /// The same condition for other values of one facet.
  public Condition with(Facet facet, int values) {
    var moved = new ArrayList<Map<Facet, Integer>>();
    for (Box box : boxes) {
      Map<Facet, Integer> copy = new EnumMap<>(box.map());
      copy.put(facet, values);
      moved.add(copy);
    }
    return new Condition(moved);
  }

  /// Parallel arrays, because this is the innermost loop of everything.
  private static final class Box {
    private final Facet[] facets;
    private final int[] values;

    Box(Map<Facet, Integer> asked) {
      facets = asked.keySet().stream().sorted().toArray(Facet[]::new);
      values = new int[facets.length];
      for (int i = 0; i < facets.length; i++) {
        values[i] = asked.getOrDefault(facets[i], 0);
      }
    }

    Truth test(Facts facts) {
      Truth truth = Truth.TRUE;
      for (int i = 0; i < facets.length; i++) {
        int possible = facts.possible(facets[i]);
        int met = possible & values[i];
        if (met == 0) {
          return Truth.FALSE;
        }
        if (met != possible) {
          truth = Truth.UNKNOWN;
        }
      }
      return truth;
    }

    int values(Facet facet) {
      for (int i = 0; i < facets.length; i++) {
        if (facets[i] == facet) {
          return values[i];
        }
      }
      return facet.all();
    }

    Map<Facet, Integer> map() {
      var map = new EnumMap<Facet, Integer>(Facet.class);
      for (int i = 0; i < facets.length; i++) {
        map.put(facets[i], values[i]);
      }
      return map;
    }
  }
}
