package id.netra.text.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sentence around a reference.
final class Surroundings {
  private static final int REACH = 40;
  private static final int BEFORE = 5;
  private static final int BEHIND = 9;
  private static final Set<String> REPLACES =
      Set.of(
          "menggantikan",
          "mengganti",
          "mencabut",
          "dicabutnya",
          "pengganti",
          "penggantian",
          "ubahan",
          "pencabutan",
          "mengubah",
          "merevisi",
          "revisi",
          "bekas",
          "sejarah");
  private static final Set<String> REPLACED =
      Set.of("dicabut", "digantikan", "diganti", "tercabut", "lama", "terdahulu", "dulu", "silam");
  private static final Set<String> LINKS =
      Set.of("dari", "atas", "terhadap", "ketentuan", "aturan", "regulasi");
  private static final Set<String> MAY_PRECEDE =
      Set.of(
          "yang",
          "telah",
          "sudah",
          "kini",
          "dan",
          ",",
          "kemudian",
          "lalu",
          "dinyatakan",
          "(",
          "itu");

  /// Their full stop ends no sentence; "nomor" stands for "No." too.
  private static final Set<String> ABBREVIATIONS = Set.of("jo", "nomor", "tahun", "pasal");

  private Surroundings() {}

  /// The words of the sentence in which the reference stands, in lower case.
  static Set<String> sentence(Tokens tokens, Extent at) {
    int middle = tokens.indexAt(at.start());
    var words = new HashSet<String>();
    for (int i = middle; i > middle - REACH && !isStart(tokens, i); i--) {
      words.add(tokens.get(i).word());
    }
    words.add(tokens.get(middle).word());
    for (int i = middle + 1;
        i < middle + REACH && (i < tokens.indexAt(at.end()) || !isStart(tokens, i));
        i++) {
      words.add(tokens.get(i).word());
    }
    return words;
  }

  /// True if the instrument is named as what was replaced, not as what holds: "yang menggantikan PP
  /// 53/2010", "UU 5/2014 yang telah dicabut".
  static boolean tellHistory(Tokens tokens, Extent at) {
    int first = tokens.indexAt(at.start());
    for (int i = first - 1; i >= first - BEFORE; i--) {
      String word = tokens.get(i).word();
      if (REPLACES.contains(word)) {
        return true;
      }
      if (!LINKS.contains(word)) {
        break;
      }
    }
    int behind = tokens.indexAt(at.end());
    for (int i = behind; i < behind + BEHIND; i++) {
      String word = tokens.get(i).word();
      if (REPLACED.contains(word) || (word.equals("tidak") && tokens.is(i + 1, "berlaku"))) {
        return true;
      }
      if (!MAY_PRECEDE.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /// True if the text links the reference to that instrument: "jo.", "sebagaimana telah diubah
  /// dengan".
  static boolean leadTo(Tokens tokens, Extent at, Entry entry) {
    int behind = tokens.indexAt(at.end());
    boolean linked = false;
    for (int i = behind; i < behind + REACH / 2 && !isStart(tokens, i + 1); i++) {
      linked |= tokens.is(i, "jo") || tokens.is(i, "diubah") || tokens.is(i, "dengan");
      boolean number = tokens.get(i).word().equals(entry.number());
      boolean year =
          tokens.is(i + 2, String.valueOf(entry.year()))
              || tokens.is(i + 1, String.valueOf(entry.year()));
      if (number && year) {
        return linked;
      }
    }
    return false;
  }

  /// True if one of the groups stands there whole.
  static boolean holds(Set<String> words, List<String> groups) {
    return groups.stream()
        .anyMatch(group -> group.equals("*") || words.containsAll(List.of(group.split("\\+"))));
  }

  private static boolean isStart(Tokens tokens, int i) {
    Token before = tokens.get(i - 1);
    boolean stop =
        (before.is(".") || before.is("?") || before.is("!"))
            && tokens.isApart(i)
            && tokens.isCapital(i);
    boolean abbreviated = ABBREVIATIONS.contains(tokens.get(i - 2).word());
    return before.word().isEmpty() || tokens.get(i).breaks() > 1 || (stop && !abbreviated);
  }
}
