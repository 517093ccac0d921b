package id.netra.text.cite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of a joint decree, of which everybody who signed has one: `Menteri PANRB, …,
/// dan Ketua Bawaslu Nomor 2 Tahun 2022, Nomor 800-5474 Tahun 2022, …`.
final class DecreeReader {
  private static final int MOST_SIGNATORIES = 60;
  private static final int MOST_NUMBERS = 10;
  private static final int LONGEST_REMARK = 8;

  private final Tokens tokens;
  private final int start;
  private final List<String> joint = new ArrayList<>();
  private @Nullable Numeral number;
  private @Nullable Numeral year;

  /// The numbers of a decree.
  ///
  /// @param number the first
  /// @param year its year; null if none is told
  /// @param joint all, without blanks, their years behind a stroke
  /// @param next the token behind the last
  record Read(Numeral number, @Nullable Numeral year, List<String> joint, int next) {}

  private DecreeReader(Tokens tokens, int start) {
    this.tokens = tokens;
    this.start = start;
  }

  /// The numbers that follow a decree's designation, who signed it between them; null if there are
  /// none.
  static @Nullable Read at(Tokens tokens, int i) {
    return new DecreeReader(tokens, i).read();
  }

  private @Nullable Read read() {
    int at = start;
    while (at < start + MOST_SIGNATORIES && !tokens.is(at, "nomor") && isWithinDecree(at)) {
      at++;
    }
    boolean numbered = Numeral.at(tokens, at) != null && Numeral.year(tokens, at + 2) != null;
    if (!numbered && !tokens.is(at, "nomor")) {
      return null;
    }
    int last = -1;
    int next = oneOfJoint(at);
    while (next > 0 && joint.size() < MOST_NUMBERS) {
      last = next;
      at = betweenJoint(next);
      next = tokens.is(at, "nomor") || isJointNumber(at) ? oneOfJoint(at) : -1;
    }
    Numeral first = number;
    return first == null ? null : new Read(first, year, List.copyOf(joint), Math.max(last, next));
  }

  /// `…, 167/KEP/2020, dan 0314`: one more number without its keyword.
  private boolean isJointNumber(int at) {
    NumberReader.Read read = NumberReader.at(tokens, at);
    boolean last = tokens.is(at - 1, "dan") && joint.size() > 2;
    return read != null && (read.hasParts() || tokens.is(read.next(), "tahun") || last);
  }

  private boolean isWithinDecree(int at) {
    Token token = tokens.get(at);
    boolean fine =
        token.isWord() || ",-/&()".contains(token.word()) || (token.is(".") && !tokens.isApart(at));
    Designations.Match other = at == start ? null : Designations.at(tokens, at);
    boolean counted = token.isNumber() && token.word().length() == 1 && tokens.get(at + 1).isWord();
    return !token.word().isEmpty()
        && (fine || counted)
        && token.breaks() < 2
        && !token.is("tentang")
        && !token.is("tanggal")
        && (other == null || other.designation().letter());
  }

  private int betweenJoint(int from) {
    int at = from;
    if (tokens.is(at, "(")) {
      int close = at;
      while (close < at + LONGEST_REMARK && !tokens.is(close, ")")) {
        close++;
      }
      at = tokens.is(close, ")") ? close + 1 : at;
    }
    while (tokens.is(at, ",")
        || tokens.is(at, ";")
        || tokens.is(at, "dan")
        || tokens.is(at, "serta")) {
      at++;
    }
    return at;
  }

  /// The token behind one number of a joint decree; -1 if there is none.
  private int oneOfJoint(int from) {
    int at = tokens.is(from, "nomor") ? from + 1 : from;
    while (tokens.is(at, ".") || tokens.is(at, ":")) {
      at++;
    }
    NumberReader.Read read = NumberReader.at(tokens, at);
    if (read == null) {
      return -1;
    }
    int next = read.next();
    String text = read.text();
    if (tokens.get(next).isNumber() && tokens.is(next + 1, "tahun")) {
      text += tokens.get(next).word();
      next++;
    }
    Numeral told = tokens.is(next, "tahun") ? Numeral.year(tokens, next + 1) : null;
    joint.add(told == null ? text : text + "/" + told.value());
    if (joint.size() == 1) {
      int stroke = text.indexOf('/');
      boolean counted = stroke > 0 && Numeral.isYear(text.substring(stroke + 1));
      boolean plain = counted || read.next() == at + 1;
      Numeral first = plain ? Numeral.at(tokens, at) : null;
      number = first == null ? new Numeral(read.at(), text, true) : first;
      Numeral own = counted ? Numeral.year(tokens, at + 2) : null;
      year = told == null ? own : told;
    }
    return told == null ? next : next + 2;
  }
}
