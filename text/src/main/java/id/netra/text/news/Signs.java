package id.netra.text.news;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The signs to look for, each with the wordings that give it.
final class Signs {
  private static final int KEY = 2;

  private final Map<String, List<Entry>> byStart = new HashMap<>();
  private final Set<String> names;

  private record Entry(String sign, Wording wording) {}

  Signs(Map<String, List<String>> wordings) {
    names = Set.copyOf(wordings.keySet());
    wordings.forEach((sign, all) -> all.forEach(text -> add(sign, text)));
  }

  static Signs read(String file) {
    return new Signs(WordList.read(file));
  }

  private void add(String sign, String text) {
    Wording wording = Wording.of(text);
    wording.beginnings().stream()
        .map(Signs::key)
        .distinct()
        .forEach(key ->
            byStart
                .computeIfAbsent(key, unseen -> new ArrayList<>())
                .add(new Entry(sign, wording)));
  }

  /// Beginnings such as `menandatangan*` are found by their first letters, and so is all else.
  private static String key(String word) {
    String plain = word.replace("*", "").toLowerCase(Locale.ROOT);
    return plain.substring(0, Math.min(KEY, plain.length()));
  }

  boolean knows(String sign) {
    return names.contains(sign);
  }

  /// Where each sign stands among the words.
  Map<String, List<Span>> in(List<Token> tokens) {
    var found = new LinkedHashMap<String, List<Span>>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Entry entry : byStart.getOrDefault(key(tokens.get(i).word()), List.of())) {
        int end = entry.wording.end(tokens, i);
        if (end >= 0) {
          found.computeIfAbsent(entry.sign, unseen -> new ArrayList<>()).add(new Span(i, end));
        }
      }
    }
    return found;
  }
}
