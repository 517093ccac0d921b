package id.netra.text.cite;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads `tentang Disiplin Pegawai Negeri Sipil`, and finds where the title ends and the sentence
/// goes on: nobody marks it.
final class TitleReader {
  private static final int MOST = 60;
  private static final int MOST_STRANGE = 9;

  /// What is left over at the end does not belong to the title.
  private static final Set<String> LOOSE =
      Set.of("dan", ",", "atas", "pada", "dalam", "dari", "-", "/");

  /// A title never holds these, or nobody could tell that it goes on.
  private static final Set<String> ENDS =
      Set.of(
          "yang",
          "pasal",
          "sebagaimana",
          "jo",
          "maka",
          "karena",
          "agar",
          "bahwa",
          "dengan",
          "oleh",
          "tersebut",
          "ini",
          "itu",
          "saat",
          "ketika",
          "nomor",
          "serta",
          "sedangkan",
          "adalah",
          "sebagai",
          "untuk",
          "khususnya",
          "terutama",
          "tepatnya",
          "juga",
          "ayat",
          "kemudian",
          "lalu",
          "telah",
          "sudah",
          "akan",
          "dapat",
          "wajib",
          "tidak",
          "menjadi",
          "melalui",
          "kata",
          "ujarnya",
          "katanya",
          "tanggal",
          "sampai",
          "hingga",
          "bersama",
          "ia",
          "mereka",
          "kita",
          "di",
          "ke",
          "bisa",
          "harus");

  private static final Set<String> BECOMES = Set.of("undang", "anggota", "pengurus", "calon", "uu");

  /// Behind these the name of another instrument belongs to the title.
  private static final Set<String> LEADS_TO_ANOTHER =
      Set.of(
          "atas",
          "penetapan",
          "pelaksanaan",
          "pelaksana",
          "dari",
          "perubahan",
          "pengganti",
          "pencabutan",
          "menjadi");

  private TitleReader() {}

  /// The title whose keyword stands there, a comma before it allowed; null if there is none.
  ///
  /// @return the title; its extent includes the keyword
  static @Nullable Title at(Tokens tokens, int from) {
    int keyword = tokens.is(from, ",") ? from + 1 : from;
    if (!tokens.is(keyword, "tentang")) {
      return null;
    }
    int first = isQuote(tokens, keyword + 1) ? keyword + 2 : keyword + 1;
    int end = end(tokens, first);
    if (end == first) {
      return null;
    }
    String text =
        IntStream.range(first, end)
            .mapToObj(i -> tokens.get(i).word())
            .collect(Collectors.joining(" "));
    boolean amending = tokens.is(first, "perubahan");
    Title.Amended amended = amending ? amended(tokens, first, end) : null;
    return new Title(tokens.extent(keyword, end - 1), text, amending, amended);
  }

  /// The first law named behind "atas"; null if there is none.
  private static Title.@Nullable Amended amended(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      Designations.Match match = tokens.is(i, "atas") ? Designations.at(tokens, i + 1) : null;
      if (match != null) {
        int number = number(tokens, match.next());
        Numeral told = Numeral.at(tokens, number);
        int then = number + 1;
        then += tokens.is(then, "tahun") || tokens.is(then, "/") ? 1 : 0;
        Numeral year = Numeral.year(tokens, then);
        return told == null || year == null
            ? null
            : new Title.Amended(match.designation(), told.value(), year.number());
      }
    }
    return null;
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return Set.of("\"", "“", "”", "'", "‘").contains(tokens.get(i).word());
  }

  /// The token behind the last word of the title.
  private static int end(Tokens tokens, int first) {
    int strange = 0;
    boolean known = false;
    int i = first;
    while (i - first < MOST) {
      int next = nested(tokens, i, first);
      if (next == i && tokens.get(i).isSign()) {
        next = sign(tokens, i);
      } else if (next == i && !ends(tokens, i, known)) {
        boolean ours = Titles.isWord(tokens.get(i).word());
        known |= ours;
        strange = ours ? 0 : strange + 1;
        next = strange > MOST_STRANGE ? i : i + 1;
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    while (i > first && LOOSE.contains(tokens.get(i - 1).word())) {
      i--;
    }
    return i;
  }

  /// True if the title ends before the word.
  ///
  /// @param known true if the title already holds words that titles are made of
  private static boolean ends(Tokens tokens, int i, boolean known) {
    Token token = tokens.get(i);
    boolean stops = ENDS.contains(token.word()) && !goesOn(tokens, i);
    boolean leaves = known && !tokens.isCapital(i) && !Titles.isWord(token.word());
    return token.word().isEmpty() || token.breaks() > 1 || stops || leaves || isAnother(tokens, i);
  }

  /// "menjadi Undang-Undang" ends the titles of laws that confirm a decree.
  private static boolean goesOn(Tokens tokens, int i) {
    return (tokens.is(i, "menjadi") && BECOMES.contains(tokens.get(i + 1).word()))
        || (tokens.is(i, "dengan") && tokens.is(i + 1, "perjanjian"));
  }

  /// The token behind another instrument's name that belongs to the title; the same token if there
  /// is none.
  private static int nested(Tokens tokens, int i, int first) {
    if (i == first || !LEADS_TO_ANOTHER.contains(tokens.get(i - 1).word())) {
      return i;
    }
    Designations.Match match = Designations.at(tokens, i);
    if (match == null || match.designation().letter()) {
      return i;
    }
    int number = number(tokens, match.next());
    if (Numeral.at(tokens, number) == null) {
      return match.next();
    }
    int at = number + 1;
    at += tokens.is(at, "tahun") || tokens.is(at, "/") ? 1 : 0;
    at += Numeral.year(tokens, at) == null ? 0 : 1;
    return tokens.is(at, "tentang") ? at + 1 : at;
  }

  /// True if another reference begins there.
  private static boolean isAnother(Tokens tokens, int i) {
    Designations.Match match = Designations.at(tokens, i);
    return match != null && Numeral.at(tokens, number(tokens, match.next())) != null;
  }

  private static int number(Tokens tokens, int from) {
    int at = from;
    at += tokens.is(at, "nomor") ? 1 : 0;
    return tokens.is(at, ".") || tokens.is(at, ":") ? at + 1 : at;
  }

  /// Where the title goes on behind a sign; the same token if it ends there.
  private static int sign(Tokens tokens, int i) {
    String sign = tokens.get(i).word();
    if (sign.equals("(")) {
      boolean abbreviation = tokens.get(i + 1).isWord() && tokens.is(i + 2, ")");
      return abbreviation ? i + 3 : i;
    }
    if (sign.equals("-") || sign.equals("/") || sign.equals("&")) {
      return tokens.get(i + 1).isWord() ? i + 1 : i;
    }
    boolean listed =
        sign.equals(",") && Titles.listsOn(tokens.get(i - 1).word(), tokens.get(i + 1).word());
    return listed ? i + 1 : i;
  }
}
