package id.netra.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Finds the words that a text denies: "tidak ikut teriak", "tanpa like atau komentar".
///
/// "Tidak boleh" and "tidak apa-apa" ask whether an act is allowed and deny nothing.
final class Denial {
  private static final Set<String> DENIES = Set.of("tidak", "bukan", "belum", "jangan", "tanpa");
  private static final Set<String> ASKS =
      Set.of(
          "boleh",
          "bisa",
          "apa",
          "masalah",
          "langgar",
          "salah",
          "aman",
          "netral",
          "larang",
          "ya",
          "kena",
          "dosa",
          "tahu",
          "sengaja",
          "sadar",
          "sih",
          "dapat",
          "papa",
          "melanggar");
  private static final Set<String> TURNS =
      Set.of(
          "tapi",
          "tetapi",
          "namun",
          "hanya",
          "cuma",
          "cuman",
          "lalu",
          "kemudian",
          "karena",
          "agar",
          "supaya",
          "malah",
          "padahal",
          "melainkan",
          "saat",
          "ketika");
  private static final int REACH = 3;
  private static final int REACH_OF_TANPA = 7;

  private Denial() {}

  /// The places of the words that are denied.
  static BitSet in(List<Word> words) {
    var denied = new BitSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (DENIES.contains(words.get(i).surface()) && !asks(words, i + 1)) {
        deny(words, i, denied);
      }
    }
    return denied;
  }

  /// True for a word that denies what follows.
  static boolean begins(Word word) {
    return DENIES.contains(word.surface());
  }

  private static boolean asks(List<Word> words, int next) {
    return next >= words.size()
        || ASKS.contains(words.get(next).surface())
        || ASKS.contains(words.get(next).stem());
  }

  private static void deny(List<Word> words, int from, BitSet denied) {
    int reach = words.get(from).surface().equals("tanpa") ? REACH_OF_TANPA : REACH;
    for (int i = from + 1; i < words.size() && i <= from + reach; i++) {
      Word word = words.get(i);
      if (word.clause() != words.get(from).clause() || TURNS.contains(word.surface())) {
        return;
      }
      denied.set(i);
    }
  }
}
