package id.netra.app.organisation;

import id.netra.roster.Names;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How well a word of somebody's name is what was typed: the word itself, its beginning, the same
/// sound in another spelling, or one or two slips away.
final class NameMatch {
  private static final float SAME = 1f;
  private static final float SOUNDS = 0.9f;
  private static final float BEGINS = 0.8f;
  private static final float ONE_SLIP = 0.7f;
  private static final float TWO_SLIPS = 0.45f;
  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_WITH_SLIP = 4;
  private static final int SHORTEST_WITH_TWO = 7;
  private static final int SOUNDS_KEPT = 100_000;

  /// How words sound: a pure function, asked for the same few thousand words again and again.
  private static final Map<String, Heard> HEARD = new ConcurrentHashMap<>();

  private final String typed;
  private final Heard meant;
  private final String sound;

  NameMatch(String typed) {
    this.typed = typed;
    this.meant = Heard.of(typed);
    this.sound = meant.sound();
  }

  /// How a word sounds.
  ///
  /// @param letters which letters are in it, a bit for each
  record Heard(String sound, int letters) {
    /// Remembered; all are forgotten when there are too many.
    static Heard known(String word) {
      Heard known = HEARD.get(word);
      if (known == null) {
        if (HEARD.size() >= SOUNDS_KEPT) {
          HEARD.clear();
        }
        known = of(word);
        HEARD.put(word, known);
      }
      return known;
    }

    static Heard of(String word) {
      String sound = Names.sound(word);
      int letters = 0;
      for (int i = 0; i < sound.length(); i++) {
        letters |= 1 << (sound.charAt(i) & 31);
      }
      return new Heard(sound, letters);
    }
  }

  /// From 0 for no likeness to 1 for the same word.
  float weight(String word) {
    return weight(word, Heard.known(word));
  }

  /// The same for a word of which one knows how it sounds.
  float weight(String word, Heard found) {
    if (word.equals(typed)) {
      return SAME;
    }
    String heard = found.sound();
    if (heard.equals(sound)) {
      return SOUNDS;
    }
    if (typed.length() >= SHORTEST_BEGINNING
        && (word.startsWith(typed) || heard.startsWith(sound))) {
      return BEGINS;
    }
    return slips(found);
  }

  private float slips(Heard found) {
    String heard = found.sound();
    int most = sound.length() < SHORTEST_WITH_SLIP ? 0 : sound.length() < SHORTEST_WITH_TWO ? 1 : 2;
    if (most == 0 || Math.abs(heard.length() - sound.length()) > most) {
      return 0;
    }
    // A slip changes at most two bits; that sorts out nearly all words for nearly nothing.
    if (Integer.bitCount(found.letters() ^ meant.letters()) > 2 * most) {
      return 0;
    }
    int slips = distance(sound, heard, most);
    return slips > most ? 0 : slips == 1 ? ONE_SLIP : TWO_SLIPS;
  }

  /// Letters wrong, missing, too many, or two of them swapped (optimal string alignment); more than
  /// `most` is told as `most + 1`.
  static int distance(String one, String other, int most) {
    int width = other.length();
    int[] before = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= width; j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      if (best > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[width];
  }
}
