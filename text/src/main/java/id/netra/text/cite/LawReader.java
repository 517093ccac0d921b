package id.netra.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads an instrument's name from its designation on: `Undang - Undang (UU) ASN Nomor 5 Tahun 2014
/// tentang …`.
final class LawReader {
  private static final int MOST_ISSUER_WORDS = 9;
  private static final Set<String> STATE = Set.of("republik", "indonesia", "ri", "negara");
  private static final int MOST_BLANKS = 8;

  private final Tokens tokens;
  private final int start;
  private final Designation what;
  private final Extent name;
  private int i;
  private @Nullable Numeral number;
  private @Nullable Numeral year;
  private @Nullable String nickname;
  private final List<String> joint = new ArrayList<>();
  private @Nullable StatedDay stated;

  /// An instrument's name.
  ///
  /// @param next the token behind it
  record Read(LawFound law, int next) {}

  private LawReader(Tokens tokens, int start, Designation what, int next) {
    this.tokens = tokens;
    this.start = start;
    this.what = what;
    this.name = tokens.extent(start, next - 1);
    this.i = next;
  }

  /// The instrument whose designation was found there; null if it is named by neither number nor
  /// nickname.
  static @Nullable Read at(Tokens tokens, int i, Designations.Match match) {
    return new LawReader(tokens, i, match.designation(), match.next()).read();
  }

  /// Another instrument of the same kind: `…, Nomor 23 Tahun 2014`; null if there is none.
  static @Nullable Read next(Tokens tokens, int i, LawFound before) {
    boolean keyword = tokens.is(i, "nomor");
    boolean counted =
        Numeral.at(tokens, i) != null
            && (tokens.is(i + 1, "tahun") || tokens.is(i + 1, "/"))
            && Numeral.year(tokens, i + 2) != null;
    if (before.number() == null || (!keyword && !counted)) {
      return null;
    }
    var reader = new LawReader(tokens, i, before.what(), i + 1);
    reader.i = i;
    Read read = reader.read();
    return read == null || read.law().year() == null ? null : read;
  }

  private @Nullable Read read() {
    int afterName = i;
    introduction();
    if (what.is(ReferenceType.SKB)) {
      decree();
    } else {
      numberAndYear();
    }
    if (number == null && year == null && nickname == null && !standsAlone()) {
      return null;
    }
    if (number == null && year == null) {
      i = Math.max(afterName, nicknameEnd);
    }
    Title title = number == null && year == null ? null : TitleReader.at(tokens, i);
    int end = title == null ? i : indexAt(title.at().end());
    stated(end);
    int last = stated == null ? end : stated.next();
    if (last <= start) {
      return null;
    }
    Extent whole = tokens.extent(openingBracket(), last - 1);
    var law =
        new LawFound(
            whole, what, name, number, year, nickname, title, List.of(), null, joint, stated);
    return new Read(law, last);
  }

  private int nicknameEnd;

  /// `(Perpres) No. 2`: the bracket belongs to the name.
  private int openingBracket() {
    return tokens.is(start - 1, "(") && tokens.is(start + 1, ")") ? start - 1 : start;
  }

  /// The words between a designation and its number that say nothing new.
  private void introduction() {
    int before;
    do {
      before = i;
      if (tokens.is(i, "(") && abbreviationEnd() > 0) {
        i = abbreviationEnd();
      } else if (tokens.is(i, ")") && tokens.is(start - 1, "(")) {
        i++;
      }
      while (STATE.contains(tokens.get(i).word()) && !isNickname()) {
        i++;
      }
      if (nickname == null && isNickname()) {
        var match = Nicknames.at(tokens, i, what);
        nickname = match == null ? null : match.name();
        i = match == null ? i : match.next();
        nicknameEnd = i;
      }
    } while (i > before);
    if (!what.isNational()) {
      issuer();
    }
  }

  private boolean isNickname() {
    return Nicknames.at(tokens, i, what) != null;
  }

  private int abbreviationEnd() {
    for (int k = i + 1; k < i + 5; k++) {
      if (tokens.is(k, ")")) {
        return k + 1;
      }
    }
    return -1;
  }

  /// `Peraturan Bupati Pulang Pisau Nomor …`.
  private void issuer() {
    for (int k = i; k < i + MOST_ISSUER_WORDS && tokens.get(k).isWord(); k++) {
      if (tokens.is(k, "nomor")) {
        i = k;
        return;
      }
    }
  }

  private void numberAndYear() {
    boolean keyword = tokens.is(i, "nomor");
    int at = keyword ? i + 1 : i;
    while (keyword && (tokens.is(at, ".") || tokens.is(at, ":"))) {
      at++;
    }
    if (what.is(ReferenceType.MK)) {
      judgment(at);
      return;
    }
    Numeral first = Numeral.at(tokens, at);
    if (first == null) {
      yearAlone(keyword ? blanksEnd(at) : at);
      return;
    }
    int then = at + 1;
    boolean marked = tokens.is(then, "tahun") || tokens.is(then, "/");
    int yearAt = marked ? then + 1 : then;
    while (marked && (tokens.is(yearAt, ".") || tokens.is(yearAt, ":"))) {
      yearAt++;
    }
    Numeral told = Numeral.year(tokens, yearAt);
    if (told != null) {
      number = first;
      year = told;
      i = yearAt + 1;
    } else if (keyword && Numeral.isYear(first.value())) {
      year = first;
      i = then;
    } else if (keyword || leadsToPlace(then)) {
      number = first;
      i = marked && tokens.is(then, "tahun") ? then + 1 : then;
    }
  }

  /// `PP 94 pasal 14`: the year was told before.
  private boolean leadsToPlace(int at) {
    return tokens.is(tokens.is(at, ",") ? at + 1 : at, "pasal");
  }

  /// `Nomor … Tahun 2014`, `UU Tahun 2014`: the number is missing.
  private void yearAlone(int at) {
    if (tokens.is(at, "tahun") && Numeral.year(tokens, at + 1) != null) {
      year = Numeral.year(tokens, at + 1);
      i = at + 2;
    }
  }

  private int blanksEnd(int from) {
    int at = from;
    while (at < from + MOST_BLANKS && isUnreadable(at)) {
      at++;
    }
    return at;
  }

  /// A blank, or what a scanner made of a number: `?4`.
  private boolean isUnreadable(int at) {
    Token token = tokens.get(at);
    boolean sign = token.isSign() && !token.word().isEmpty() && ".…_-*?#".contains(token.word());
    return sign || (!token.isWord() && !token.isSign() && tokens.get(at - 1).isSign());
  }

  /// `Nomor 136/PUU-XXII/2024`.
  private void judgment(int at) {
    NumberReader.Read read = NumberReader.at(tokens, at);
    if (read == null || !read.hasParts()) {
      return;
    }
    LetterNumber parts = LetterNumber.of(read.text());
    number = new Numeral(read.at(), read.text(), true);
    if (parts.year() != null) {
      year = new Numeral(read.at(), String.valueOf(parts.year()), true);
    }
    i = read.next();
  }

  /// A joint decree has a number of each who signed it.
  private void decree() {
    DecreeReader.Read decree = DecreeReader.at(tokens, i);
    if (decree != null) {
      number = decree.number();
      year = decree.year();
      joint.addAll(decree.joint());
      i = decree.next();
    }
  }

  /// `tanggal 22 September 2022`, right behind a decree's or a law's name.
  private void stated(int from) {
    int at = tokens.is(from, ",") ? from + 1 : from;
    StatedDay day = tokens.is(at, "tanggal") ? StatedDay.at(tokens, at + 1) : null;
    if (day != null && (number != null || what.is(ReferenceType.SKB))) {
      stated = day;
    }
  }

  /// True for designations that people use alone for one certain instrument.
  private boolean standsAlone() {
    boolean shouted = tokens.isShouted(start) && tokens.get(start).word().length() > 2;
    return what.is(ReferenceType.SKB)
        || (what.is(ReferenceType.PKPU) && i > start)
        || (what.is(ReferenceType.PERBAWASLU) && shouted)
        || what.label().equals("UUD 1945")
        || what.label().equals("KUHP");
  }

  private int indexAt(int end) {
    int at = i;
    while (tokens.get(at).end() < end && at < tokens.size()) {
      at++;
    }
    return at + 1;
  }
}
