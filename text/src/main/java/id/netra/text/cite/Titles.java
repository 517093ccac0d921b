package id.netra.text.cite;

import id.netra.text.WordList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the titles of instruments have in common (`cite/titles.yaml`): words that say the same, and
/// words that say nothing.
final class Titles {
  private static final Map<String, List<String>> FILE = WordList.read("cite/titles.yaml");
  private static final Map<String, String> SAME = same();
  private static final Set<String> EMPTY = Set.copyOf(FILE.getOrDefault("empty", List.of()));
  private static final Set<String> LISTED = Set.copyOf(FILE.getOrDefault("listed", List.of()));
  private static final Set<String> WORDS = words();

  private Titles() {}

  /// True if titles hold the word.
  static boolean isWord(String word) {
    return WORDS.contains(word);
  }

  /// True if a comma between the words does not end a title: `Gubernur, Bupati, dan Wali Kota`.
  static boolean listsOn(String before, String behind) {
    return LISTED.contains(before) && (LISTED.contains(behind) || behind.equals("dan"));
  }

  /// What a title says, whatever its words: `{disiplin, pns}`.
  static Set<String> sense(String title) {
    String plain =
        " " + title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
    for (Map.Entry<String, String> same : SAME.entrySet()) {
      plain = plain.replace(same.getKey(), same.getValue());
    }
    var sense = new HashSet<>(List.of(plain.strip().split(" +")));
    if (sense.contains("gubernur") && sense.contains("bupati")) {
      sense.removeAll(LISTED);
      sense.add("pilkada");
    }
    if (sense.contains("pilkada")) {
      sense.removeAll(Set.of("gubernur", "bupati", "walikota", "wakil", "kepala", "daerah"));
    }
    sense.removeIf(word -> word.isEmpty() || EMPTY.contains(word) || word.matches("\\d+"));
    return sense;
  }

  private static Map<String, String> same() {
    var same = new LinkedHashMap<String, String>();
    FILE.forEach((sense, phrases) -> {
      if (sense.startsWith("=")) {
        phrases.forEach(phrase -> same.put(" " + phrase + " ", " " + sense.substring(1) + " "));
      }
    });
    return same;
  }

  private static Set<String> words() {
    var words = new HashSet<String>();
    FILE.forEach((key, phrases) -> {
      words.add(key.startsWith("=") ? key.substring(1) : key);
      phrases.forEach(phrase -> words.addAll(List.of(phrase.split("[^\\p{L}\\d]+"))));
    });
    return words;
  }
}
