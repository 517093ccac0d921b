package id.netra.text.cite;

import id.netra.text.cite.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text cut into words, numbers and signs, in one pass over it.
///
/// Keywords come in their usual spelling, glued ones apart: `NOMOR5TAHUN2014` is four tokens, and
/// so are `PERATURANBADANKEPEGAWAIANNEGARA`'s four words.
final class Tokens {
  /// Words longer than this are nobody's words, and stay in one piece.
  private static final int LONGEST_GLUED = 80;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    var cut = new Tokens(text);
    cut.cut();
    cut.joinAcrossLines();
    return cut;
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  /// The token of that place; [Token#NONE] outside the text.
  Token get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
  }

  boolean is(int i, String word) {
    return get(i).is(word);
  }

  /// The first token that ends behind the place.
  int indexAt(int place) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// True if white space stands between the token and the one before it.
  boolean isApart(int i) {
    return get(i).start() > get(i - 1).end();
  }

  /// True if it begins with a capital letter.
  boolean isCapital(int i) {
    Token token = get(i);
    return token.start() >= 0 && Character.isUpperCase(text.charAt(token.start()));
  }

  /// True if it has no small letter.
  boolean isShouted(int i) {
    Token token = get(i);
    return token.start() >= 0
        && text.substring(token.start(), token.end()).chars().noneMatch(Character::isLowerCase);
  }

  /// From the first token to the last, both included.
  Extent extent(int first, int last) {
    return new Extent(get(first).start(), get(last).end());
  }

  private void cut() {
    int breaks = 0;
    int i = 0;
    while (i < text.length()) {
      char next = text.charAt(i);
      if (isBlank(next)) {
        breaks += next == '\n' ? 1 : 0;
        i++;
      } else {
        int end = Character.isLetterOrDigit(next) ? endOfRun(i) : i + 1;
        add(i, end, breaks);
        breaks = 0;
        i = end;
      }
    }
  }

  private static boolean isBlank(char next) {
    return Character.isWhitespace(next)
        || next == '\u00a0'
        || next == '\u00ad'
        || next == '\u200b'
        || next == '\u202f'
        || next == '\ufeff';
  }

  private int endOfRun(int from) {
    int i = from;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int start, int end, int breaks) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    Kind kind = kind(word);
    if (kind == Kind.MIXED && Spellings.isGluedToNumber(word)) {
      addRuns(start, end, breaks);
    } else if (kind == Kind.WORD && word.length() <= LONGEST_GLUED && Spellings.isGlued(word)) {
      int at = start;
      for (String part : Spellings.parts(word)) {
        int to = at + part.length();
        int before = at == start ? breaks : 0;
        tokens.add(new Token(at, to, Spellings.usual(part), Kind.WORD, before));
        at = to;
      }
    } else {
      tokens.add(new Token(start, end, spelled(word, kind), kind, breaks));
    }
  }

  private static String spelled(String word, Kind kind) {
    return switch (kind) {
      case WORD, MIXED -> Spellings.usual(word);
      case SIGN -> "–—‑−‐".contains(word) ? "-" : word.equals("⁄") ? "/" : word;
      case NUMBER -> word;
    };
  }

  private static Kind kind(String word) {
    boolean digits = word.chars().anyMatch(Character::isDigit);
    boolean letters = word.chars().anyMatch(Character::isLetter);
    if (!digits && !letters) {
      return Kind.SIGN;
    }
    return digits && letters ? Kind.MIXED : digits ? Kind.NUMBER : Kind.WORD;
  }

  /// Runs of letters and runs of digits, each by itself.
  private void addRuns(int start, int end, int breaks) {
    int from = start;
    while (from < end) {
      boolean digit = Character.isDigit(text.charAt(from));
      int to = from + 1;
      while (to < end && Character.isDigit(text.charAt(to)) == digit) {
        to++;
      }
      add(from, to, from == start ? breaks : 0);
      from = to;
    }
  }

  private static boolean isWord(String word) {
    return Spellings.isKeyword(word) || Titles.isWord(word);
  }

  /// A keyword that a hyphen parts at the end of a line becomes whole.
  private void joinAcrossLines() {
    for (int i = 2; i < tokens.size(); i++) {
      Token first = tokens.get(i - 2);
      Token last = tokens.get(i);
      if (last.breaks() == 1
          && first.isWord()
          && last.isWord()
          && tokens.get(i - 1).is("-")
          && isWord(first.word() + last.word())) {
        String word = Spellings.usual(first.word() + last.word());
        tokens.set(i - 2, new Token(first.start(), last.end(), word, Kind.WORD, first.breaks()));
        tokens.subList(i - 1, i + 1).clear();
      }
    }
  }
}
