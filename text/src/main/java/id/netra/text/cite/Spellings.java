package id.netra.text.cite;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the keywords of references are written, rightly and wrongly (`cite/spellings.yaml`).
final class Spellings {
  private static final Map<String, List<String>> FILE = WordList.read("cite/spellings.yaml");
  private static final Map<String, String> USUAL = usual();
  private static final Set<String> LONG = Set.copyOf(list("one-letter-off"));
  private static final Set<String> NOT = Set.copyOf(list("no-slips"));
  private static final Set<String> BEFORE_NUMBER = Set.copyOf(list("before-number"));
  private static final Set<String> GLUED = Set.copyOf(list("glued"));
  private static final Set<String> SHORT_GLUED = shortGlued();
  private static final int SHORTEST_GLUED = 12;
  private static final int SHORTEST_SLIP = 5;
  private static final int LONGEST_SLIP = 12;
  private static final int LONGEST_PART = 16;

  private Spellings() {}

  /// The keyword that this is; the word itself if it is none.
  static String usual(String word) {
    String known = USUAL.get(word);
    if (known != null) {
      return known;
    }
    boolean may = word.length() >= SHORTEST_SLIP && word.length() <= LONGEST_SLIP;
    if (!may || LONG.contains(word) || NOT.contains(word) || hasDigit(word)) {
      return word;
    }
    for (String keyword : LONG) {
      if (Distance.isOne(word, keyword)) {
        return keyword;
      }
    }
    return word;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /// True for words that names of instruments are made of.
  static boolean isKeyword(String word) {
    return LONG.contains(word) || USUAL.containsKey(word) || GLUED.contains(word);
  }

  /// True for `nomor5`, `tahun2014`, `5tahun2014`: a keyword and numbers without a blank.
  static boolean isGluedToNumber(String word) {
    int from = 0;
    for (int i = 1; i <= word.length(); i++) {
      boolean ends =
          i == word.length()
              || Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(i - 1));
      if (ends) {
        String run = word.substring(from, i);
        if (BEFORE_NUMBER.contains(run) || isGlued(run)) {
          return true;
        }
        from = i;
      }
    }
    return false;
  }

  /// True if the word is nothing but two or more known words.
  static boolean isGlued(String word) {
    return (word.length() >= SHORTEST_GLUED && !GLUED.contains(word) && !parts(word).isEmpty())
        || SHORT_GLUED.contains(word);
  }

  /// The known words of which a glued one is made, the longest first at each place; empty if
  /// something is left over.
  static List<String> parts(String word) {
    if (SHORT_GLUED.contains(word)) {
      int cut = word.endsWith("nomor") ? word.length() - 5 : word.length() - 2;
      return List.of(word.substring(0, cut), word.substring(cut));
    }
    var parts = new ArrayList<String>();
    int from = 0;
    while (from < word.length()) {
      int to = Math.min(word.length(), from + LONGEST_PART);
      while (to > from && !GLUED.contains(word.substring(from, to))) {
        to--;
      }
      if (to == from) {
        return List.of();
      }
      parts.add(word.substring(from, to));
      from = to;
    }
    return parts;
  }

  private static Map<String, String> usual() {
    var usual = new HashMap<String, String>();
    var lists = new HashSet<>(Set.of("one-letter-off", "no-slips", "before-number", "glued"));
    FILE.forEach((keyword, written) -> {
      if (!lists.contains(keyword)) {
        written.forEach(word -> usual.put(word, keyword));
      }
    });
    return Map.copyOf(usual);
  }

  /// `PPNo`, `UUNomor`: an abbreviation and the keyword behind it.
  private static Set<String> shortGlued() {
    var glued = new HashSet<String>();
    for (String word : BEFORE_NUMBER) {
      boolean keyword = USUAL.containsKey(word) || LONG.contains(word);
      if (!keyword) {
        glued.add(word + "no");
        glued.add(word + "nomor");
      }
    }
    return Set.copyOf(glued);
  }

  private static List<String> list(String name) {
    return FILE.getOrDefault(name, List.of());
  }
}
