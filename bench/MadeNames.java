import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Names of nobody: words put together from syllables, some of them borne by many and most by few,
/// as it is with real names; and what becomes of a name that somebody remembers badly.
class MadeNames {
  private static final int WORDS = 14_000;
  private static final String[] BEGINNINGS =
      "a ba bu da de di du e fa fi ga gu ha he i ja ju ka ki ku la le li lu ma me mi mu na ni nu pa pu ra ri ro ru sa se si su syi ta ti tu u wa wi ya yu za zu ca cu"
          .split(" ");
  private static final String[] MIDDLES =
      "ba bi da di dra fi ga ha ja ka la li ma mi na ni nda ra ri ro sa si su ta ti tri wa wi ya yo ca hyu"
          .split(" ");
  private static final String[] ENDS =
      "n s r h l t d man wan to no di na ni ti ta ra ri sa si yah lah din mah wati yani sih ka ma yadi jaya"
          .split(" ");
  private static final String[] BEFORE = {"", "", "", "Dr. ", "Drs. ", "H. ", "Hj. ", "Ir. ", "dr. "};
  private static final String[] BEHIND = {"", "", ", S.Pd.", ", S.Sos., M.Si.", ", S.E.", ", A.Md.Keb.", ", S.H., M.H.", ", M.Pd."};

  private final String[] words = new String[WORDS];
  private final double[] upTo = new double[WORDS];

  MadeNames() {
    var chance = new Random(1945);
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < WORDS) {
      var word = new StringBuilder(one(BEGINNINGS, chance));
      for (int i = chance.nextInt(3); i > 0; i--) {
        word.append(one(MIDDLES, chance));
      }
      word.append(one(ENDS, chance));
      if (word.length() > 3) {
        made.add(word.toString());
      }
    }
    double sum = 0;
    int i = 0;
    for (String word : made) {
      words[i] = word;
      sum += 1 / Math.pow(i + 12, 0.85);
      upTo[i++] = sum;
    }
  }

  /// One to four words in small letters.
  String plain(Random chance) {
    int percent = chance.nextInt(100);
    int length = percent < 8 ? 1 : percent < 55 ? 2 : percent < 90 ? 3 : 4;
    List<String> name = new ArrayList<>();
    while (name.size() < length) {
      String word = word(chance);
      if (!name.contains(word)) {
        name.add(word);
      }
    }
    return String.join(" ", name);
  }

  /// The name as it is written, with titles perhaps.
  static String titled(String plain, Random chance) {
    var written = new StringBuilder(one(BEFORE, chance));
    for (String word : plain.split(" ")) {
      written.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length()).append(' ');
    }
    return written.toString().strip() + one(BEHIND, chance);
  }

  String frequent(int rank) {
    return words[rank];
  }

  private String word(Random chance) {
    int found = Arrays.binarySearch(upTo, chance.nextDouble() * upTo[WORDS - 1]);
    return words[Math.min(WORDS - 1, found < 0 ? -found - 1 : found)];
  }

  /// What people do to a name.
  enum Slip {
    NONE,
    CHANGED,
    DROPPED,
    DOUBLED,
    SWAPPED,
    OLD_SPELLING,
    TITLES;

    /// The name with this slip in its longest word.
    String in(String plain, Random chance) {
      if (this == TITLES) {
        return "Prof. Dr. Hj. " + plain.toUpperCase() + ", S.Kep., Ns., M.Kes.";
      }
      String[] parts = plain.split(" ");
      int longest = 0;
      for (int i = 0; i < parts.length; i++) {
        longest = parts[i].length() > parts[longest].length() ? i : longest;
      }
      parts[longest] = slipped(parts[longest], chance);
      return String.join(" ", parts);
    }

    private String slipped(String word, Random chance) {
      int at = chance.nextInt(word.length());
      var letters = new StringBuilder(word);
      switch (this) {
        case CHANGED -> letters.setCharAt(at, other(word.charAt(at), chance));
        case DROPPED -> letters.deleteCharAt(at);
        case DOUBLED -> letters.insert(at, word.charAt(at));
        case SWAPPED -> {
          int first = Math.min(at, word.length() - 2);
          letters.setCharAt(first, word.charAt(first + 1));
          letters.setCharAt(first + 1, word.charAt(first));
        }
        case OLD_SPELLING -> {
          return word.replace("j", "dj").replace("c", "tj").replace("u", "oe").replace("y", "j");
        }
        default -> {}
      }
      return letters.toString();
    }

    private static char other(char letter, Random chance) {
      char other = (char) ('a' + chance.nextInt(26));
      return other == letter ? other(letter, chance) : other;
    }
  }

  private static String one(String[] some, Random chance) {
    return some[chance.nextInt(some.length)];
  }
}
