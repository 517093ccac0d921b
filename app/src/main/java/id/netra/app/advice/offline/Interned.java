package id.netra.app.advice.offline;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Texts that may occur many times, each kept once and named by its place.
final class Interned {
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /// The place of the text, the next free one if it is new.
  int place(String text) {
    return places.computeIfAbsent(text, unseen -> places.size());
  }

  /// Every text in the order of places.
  Collection<String> all() {
    return Collections.unmodifiableCollection(places.keySet());
  }
}
