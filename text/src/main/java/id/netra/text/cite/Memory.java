package id.netra.text.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/// What a text has spoken of so far: nicknames, pronouns and bare articles lean on it.
final class Memory {
  private static final int MOST = 12;

  private final Deque<Remembered> laws = new ArrayDeque<>();

  /// An instrument spoken of.
  ///
  /// @param history true if it was named as what holds no more
  record Remembered(Entry entry, boolean history) {}

  void add(Entry entry, boolean history) {
    laws.removeIf(law -> law.entry().cite().equals(entry.cite()));
    laws.addFirst(new Remembered(entry, history));
    if (laws.size() > MOST) {
      laws.removeLast();
    }
  }

  /// The last one of that kind.
  Optional<Remembered> last(Predicate<Entry> wanted) {
    return laws.stream().filter(law -> wanted.test(law.entry())).findFirst();
  }
}
