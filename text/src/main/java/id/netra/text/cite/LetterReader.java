package id.netra.text.cite;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a letter's or circular's name: `surat edaran (SE) Sekretaris Daerah Purbalingga Nomor
/// 800/3871 tanggal 27 Februari 2023`.
final class LetterReader {
  private static final int MOST_GAP = 14;
  private static final int MOST_BEFORE_DAY = 5;
  private static final Set<String> BEFORE_DAY =
      Set.of(
          "yang",
          "ditulis",
          "tertulis",
          "dan",
          "pada",
          "di",
          "dengan",
          "per",
          "tanggal",
          "dari",
          "diteken",
          "ditandatangani",
          "terbit",
          "diterbitkan",
          "ditetapkan",
          ",",
          "(",
          "hari",
          "itu",
          "senin",
          "selasa",
          "rabu",
          "kamis",
          "jumat",
          "sabtu",
          "minggu",
          "lalu",
          "nya",
          ".",
          ":");
  private static final Set<String> TELLS_DAY =
      Set.of(
          "tanggal",
          "per",
          "dari",
          "diteken",
          "ditandatangani",
          "ditetapkan",
          "terbit",
          "diterbitkan");
  private static final Set<String> NO_ISSUER =
      Set.of(
          "yang",
          "tersebut",
          "itu",
          "ini",
          "untuk",
          "agar",
          "bahwa",
          "kepada",
          "adalah",
          "melalui",
          "berisi",
          "tidak");

  private LetterReader() {}

  /// A letter's name.
  ///
  /// @param next the token behind it
  record Read(Found.Letter letter, int next) {}

  /// The letter whose designation was found there; null if no number follows.
  static @Nullable Read at(Tokens tokens, int i, Designations.Match match) {
    int first = match.next();
    StatedDay early = null;
    int k = first;
    while (k - first < MOST_GAP) {
      Token token = tokens.get(k);
      if (token.is("nomor")) {
        return read(tokens, i, match.designation(), issuer(tokens, first, k), k, early);
      }
      boolean direct =
          k == first || tokens.is(k - 1, ")") || token.isNumber() || isPrefix(tokens, k);
      NumberReader.Read number = direct ? NumberReader.at(tokens, k) : null;
      if (number != null && (isLettery(number.text()) || isSimple(tokens, k, match))) {
        return read(tokens, i, match.designation(), issuer(tokens, first, k), k, early);
      }
      if (token.is("tanggal") && StatedDay.at(tokens, k + 1) != null) {
        early = StatedDay.at(tokens, k + 1);
        k = early == null ? k + 1 : early.next();
        continue;
      }
      if (!isGap(tokens, k)) {
        return null;
      }
      k++;
    }
    return null;
  }

  /// A number that stands alone; null if it does not look like a letter's.
  ///
  /// @param what the designation that it shares with the letter before it; null if it has none
  static @Nullable Read bare(Tokens tokens, int i, @Nullable Designation what) {
    NumberReader.Read number = NumberReader.at(tokens, afterKeyword(tokens, i));
    if (number == null) {
      return null;
    }
    boolean dated =
        tokens.is(number.next(), "tahun") && Numeral.year(tokens, number.next() + 1) != null;
    return isLettery(number.text()) || (dated && tokens.is(i, "nomor"))
        ? read(tokens, i, what, "", i, null)
        : null;
  }

  private static @Nullable Read read(
      Tokens tokens,
      int start,
      @Nullable Designation what,
      String issuer,
      int keyword,
      @Nullable StatedDay early) {
    NumberReader.Read number = NumberReader.at(tokens, afterKeyword(tokens, keyword));
    if (number == null) {
      return null;
    }
    int next = number.next();
    LetterNumber parts = LetterNumber.of(number.text());
    Integer year = parts.year();
    Numeral told = tokens.is(next, "tahun") ? Numeral.year(tokens, next + 1) : null;
    if (told != null) {
      year = told.number();
      next += 2;
    }
    StatedDay stated = stated(tokens, next);
    // A letter's own heading has its title in a line of its own: that is no citation.
    boolean heading = tokens.get(next).breaks() > 0;
    Title title = stated == null && !heading ? TitleReader.at(tokens, next) : null;
    int end = number.at().end();
    end = told == null ? end : told.at().end();
    end = stated == null ? end : stated.at().end();
    end = title == null ? end : title.at().end();
    int after = next;
    while (after < tokens.size() && tokens.get(after).start() < end) {
      after++;
    }
    var whole = new Extent(tokens.get(start).start(), end);
    StatedDay day = stated == null ? early : stated;
    return new Read(
        new Found.Letter(whole, what, issuer, parts, number.at(), year, title, day), after);
  }

  private static int afterKeyword(Tokens tokens, int i) {
    int at = tokens.is(i, "nomor") ? i + 1 : i;
    while (tokens.is(at, ".") || tokens.is(at, ":")) {
      at++;
    }
    return at;
  }

  /// `B-` or `SE/`: what many numbers begin with.
  private static boolean isPrefix(Tokens tokens, int k) {
    boolean joined = tokens.is(k + 1, "-") || tokens.is(k + 1, "/");
    return tokens.get(k).word().length() <= 3 && joined && !tokens.isApart(k + 1);
  }

  /// True for numbers of at least two parts that no date and no law has.
  private static boolean isLettery(String number) {
    int stroke = number.indexOf('/');
    if (stroke < 0) {
      return false;
    }
    boolean day = number.matches("\\d{1,2}/\\d{1,2}/\\d{4}");
    return !day && number.length() > 4;
  }

  /// `SE 4 Tahun 2024`: a plain number with its year, right behind a circular's name.
  private static boolean isSimple(Tokens tokens, int k, Designations.Match match) {
    return match.designation().is(ReferenceType.SE)
        && tokens.get(k).isNumber()
        && (tokens.is(k + 1, "tahun") || tokens.is(k + 1, "/"))
        && Numeral.year(tokens, k + 2) != null;
  }

  private static boolean isGap(Tokens tokens, int k) {
    Token token = tokens.get(k);
    boolean sign =
        ",()-/\"&".contains(token.word())
            || (token.is(".") && !tokens.isApart(k) && !tokens.isApart(k + 1));
    Designations.Match other = Designations.at(tokens, k);
    boolean another = other != null && (!other.designation().letter() || other.words() > 1);
    return !token.word().isEmpty()
        && token.breaks() < 2
        && (token.isWord() || sign)
        && !NO_ISSUER.contains(token.word())
        && !token.is("pasal")
        && !another;
  }

  private static String issuer(Tokens tokens, int first, int behind) {
    var words = new StringBuilder();
    for (int k = first; k < behind; k++) {
      if (tokens.get(k).isWord()) {
        words.append(tokens.get(k).word()).append(' ');
      }
    }
    return words.toString().strip();
  }

  /// `tanggal 27 Februari 2023`, `yang ditulis bertanggal 17 Desember 2017`, `dari 2 Agustus 2023`.
  private static @Nullable StatedDay stated(Tokens tokens, int from) {
    boolean tells = false;
    for (int k = from; k < from + MOST_BEFORE_DAY; k++) {
      StatedDay day = StatedDay.at(tokens, k);
      if (day != null) {
        return tells ? day : null;
      }
      if (!BEFORE_DAY.contains(tokens.get(k).word())
          || (tokens.is(k, ".") && tokens.isCapital(k + 1))) {
        return null;
      }
      tells |= TELLS_DAY.contains(tokens.get(k).word());
    }
    return null;
  }
}
