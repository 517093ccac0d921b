package id.netra.law.catalogue;

import id.netra.law.act.Facet;
import id.netra.law.rule.Condition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a rule's `when`, and the alternatives in its `or`.
///
/// `when` asks values of facets, all of which must hold; with `or`, one of its entries must hold
/// too. `{not: [..]}` is every other value.
final class ConditionReader {
  private ConditionReader() {}

  static Condition read(Item when, @Nullable Item or) {
    Map<Facet, Integer> common = box(when);
    if (common.get(Facet.KIND) == null) {
      throw when.fault("catalogue.no-kind");
    }
    if (or == null) {
      return new Condition(List.of(common));
    }
    var boxes = new ArrayList<Map<Facet, Integer>>();
    for (Item alternative : or.items()) {
      var box = new EnumMap<Facet, Integer>(common);
      box(alternative)
          .forEach((facet, values) ->
              box.merge(facet, values, (both, one) -> meet(alternative, facet, both & one)));
      boxes.add(box);
    }
    return new Condition(boxes);
  }

  private static Integer meet(Item place, Facet facet, int values) {
    if (values == 0) {
      throw place.fault("catalogue.never", facet.path());
    }
    return values;
  }

  private static Map<Facet, Integer> box(Item asked) {
    var box = new EnumMap<Facet, Integer>(Facet.class);
    for (Item.Pair pair : asked.pairs()) {
      Facet facet = Facet.of(pair.key());
      if (facet == null) {
        throw pair.value().fault("catalogue.no-facet", pair.key());
      }
      box.put(facet, values(facet, pair.value()));
    }
    return box;
  }

  private static int values(Facet facet, Item asked) {
    if (asked.isMapping()) {
      int others = facet.all() & ~union(facet, asked.get("not"));
      return meet(asked, facet, others);
    }
    return union(facet, asked);
  }

  private static int union(Facet facet, Item values) {
    int union = 0;
    for (Item value : values.items()) {
      if (!facet.domain().contains(value.text())) {
        throw value.fault("catalogue.value", value.text(), String.join(", ", facet.domain()));
      }
      union |= facet.mask(value.text());
    }
    return union;
  }
}
