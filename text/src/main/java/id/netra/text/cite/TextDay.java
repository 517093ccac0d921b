package id.netra.text.cite;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the day that a text bears.
///
/// A letter's own date stands behind "ditetapkan di …, pada tanggal …" or alone in a line with a
/// place; a news page's near its beginning. Days of cited instruments count for nothing.
final class TextDay {
  private static final int LONGEST = 100_000;
  private static final int REACH = 8;
  private static final int BEGINNING = 120;
  private static final Set<String> SIGNED =
      Set.of("ditetapkan", "dikeluarkan", "ditandatangani", "dibuat", "diterbitkan");
  private static final Set<String> CITED =
      Set.of(
          "nomor",
          "tentang",
          "uu",
          "undang",
          "pp",
          "skb",
          "edaran",
          "surat",
          "keputusan",
          "peraturan");

  private TextDay() {}

  static @Nullable LocalDate of(String text) {
    Tokens tokens = Tokens.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    LocalDate signed = null;
    LocalDate inLine = null;
    LocalDate early = null;
    for (int i = 0; i < tokens.size(); i++) {
      StatedDay stated = StatedDay.at(tokens, i);
      LocalDate day = stated == null ? null : stated.date();
      if (stated == null || day == null || isCited(tokens, i)) {
        continue;
      }
      if (follows(tokens, i, SIGNED)) {
        signed = day;
      } else if (inLine == null && isLine(tokens, i, stated.next())) {
        inLine = day;
      } else if (early == null && i < BEGINNING) {
        early = day;
      }
    }
    return signed != null ? signed : inLine != null ? inLine : early;
  }

  private static boolean isCited(Tokens tokens, int i) {
    return follows(tokens, i, CITED) && !follows(tokens, i, SIGNED);
  }

  private static boolean follows(Tokens tokens, int i, Set<String> words) {
    for (int k = i - 1; k >= i - REACH; k--) {
      if (words.contains(tokens.get(k).word())) {
        return true;
      }
      if (tokens.get(k).is(".") && tokens.isApart(k + 1) && tokens.isCapital(k + 1)) {
        return false;
      }
    }
    return false;
  }

  /// `Pulang Pisau, 12 September 2024`: a place and a day, and nothing else in the line.
  private static boolean isLine(Tokens tokens, int first, int next) {
    if (!tokens.is(first - 1, ",")) {
      return false;
    }
    boolean ends = tokens.get(next).breaks() > 0 || tokens.get(next).word().isEmpty();
    for (int k = first; k > first - REACH; k--) {
      if (tokens.get(k).breaks() > 0 || k == 0) {
        return ends;
      }
    }
    return false;
  }
}
