package id.netra.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The months as Indonesians write them.
public final class Months {
  /// Names and short forms, in their order; nothing else is a month.
  private static final List<List<String>> NAMES =
      List.of(
          List.of("januari", "jan"),
          List.of("februari", "pebruari", "feb", "peb"),
          List.of("maret", "mar", "mrt"),
          List.of("april", "apr"),
          List.of("mei"),
          List.of("juni", "jun"),
          List.of("juli", "jul"),
          List.of("agustus", "agu", "ags", "agt", "agust"),
          List.of("september", "sep", "sept"),
          List.of("oktober", "okt"),
          List.of("november", "nopember", "nov", "nop"),
          List.of("desember", "des"));

  private Months() {}

  /// 1 for January; null if the word, in lower case, names no month.
  public static @Nullable Integer number(String word) {
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).contains(word)) {
        return i + 1;
      }
    }
    return null;
  }

  /// The full name of a month, 1 for January.
  public static String name(int number) {
    String name = NAMES.get(number - 1).getFirst();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
