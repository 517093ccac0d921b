package id.netra.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Names of people without what stands around them, and as they sound.
///
/// Both are pure functions of the name: what was kept yesterday can be compared with what is read
/// today.
public final class Names {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern JOINED = Pattern.compile("['’‘`´ʼʻ]");
  private static final Pattern SAME_TWICE = Pattern.compile("([a-z])\\1+");

  /// `S.Pd`, `A.Md.Kep`, `Sp.OG(K)`: short words glued by points; believed behind a comma only,
  /// because `M.Nur` looks the same.
  private static final Pattern GLUED =
      Pattern.compile(
          "[A-Za-z]{1,3}\\.(?:[A-Za-z]{1,7}\\.)*[A-Za-z(]{1,8}(?:\\([A-Za-z]+\\))?\\.?");

  private static final int SHORTEST_STUCK = 5;
  private static final Titles TITLES = Titles.read();

  private Names() {}

  /// The name alone: no titles, no accents, no points, small letters, one blank between words. `Dr.
  /// H. SITI Ma'rufah, S.Pd., M.Si.` is `siti marufah`. Never empty if there is a letter in the
  /// name.
  public static String plain(String name) {
    String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    bare = JOINED.matcher(bare).replaceAll("");
    var words = new ArrayList<String>();
    List<String> parts = List.of(bare.split(",", -1));
    for (int i = 0; i < parts.size(); i++) {
      List<String> some = written(parts.get(i));
      if (i == 0 || !isAllTitles(some)) {
        words.addAll(some);
      }
    }
    int from = 0;
    int to = words.size();
    while (to - from > 1 && isTitleBehind(words.get(to - 1))) {
      to--;
    }
    while (to - from > 1 && TITLES.before().contains(letters(words.get(from)))) {
      from++;
    }
    return Fold.words(String.join(" ", words.subList(from, to)));
  }

  /// The name as it sounds, so that what is written in many ways is found in any of them: `Moh.
  /// Noer Djaelani` and `Muhammad Nur Jaelani` are both `muhamad nur jaelani`. Coarser than
  /// [#plain]: for searching and for suggesting, not for telling people apart.
  public static String sound(String name) {
    var heard = new ArrayList<String>();
    for (String word : plain(name).split(" ", -1)) {
      String known = TITLES.sounds().meaning(word);
      heard.add(known == null ? heard(word) : known);
    }
    return String.join(" ", heard);
  }

  private static String heard(String word) {
    String as = word;
    for (List<String> pair : TITLES.letters()) {
      as = as.replace(pair.getFirst(), pair.getLast());
    }
    as = SAME_TWICE.matcher(as).replaceAll("$1");
    boolean ends =
        as.length() > 3 && as.endsWith("y") && "aiueo".indexOf(as.charAt(as.length() - 2)) < 0;
    return ends ? as.substring(0, as.length() - 1) + "i" : as;
  }

  /// The words as they are written. A title stuck to a name by its point (`Dr.Budi`) is parted from
  /// it.
  private static List<String> written(String part) {
    var words = new ArrayList<String>();
    for (String word : part.strip().split("\\s+", -1)) {
      String rest = word;
      for (int point = stuck(rest); point > 0; point = stuck(rest)) {
        words.add(rest.substring(0, point));
        rest = rest.substring(point + 1);
      }
      if (!letters(rest).isEmpty()) {
        words.add(rest);
      }
    }
    return words;
  }

  /// Where the title ends that is stuck to the word; 0 if there is none.
  private static int stuck(String word) {
    int point = word.indexOf('.');
    boolean stuck =
        point > 0
            && word.length() - point >= SHORTEST_STUCK
            && TITLES.before().contains(letters(word.substring(0, point)))
            && !TITLES.isBehind(letters(word));
    return stuck ? point : 0;
  }

  private static boolean isAllTitles(List<String> words) {
    return words.isEmpty()
        || TITLES.isBehind(letters(String.join("", words)))
        || words.stream()
            .allMatch(word ->
                TITLES.isBehind(letters(word))
                    || TITLES.before().contains(letters(word))
                    || GLUED.matcher(word).matches());
  }

  private static boolean isTitleBehind(String word) {
    return TITLES.after().contains(letters(word))
        || (word.indexOf('.') > 0 && TITLES.behindComma().contains(letters(word)));
  }

  private static String letters(String word) {
    return Fold.letters(word);
  }
}
