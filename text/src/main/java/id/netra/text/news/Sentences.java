package id.netra.text.news;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Cuts lines into sentences and these into words.
final class Sentences {
  /// After these a full stop ends no sentence.
  private static final Set<String> SHORT_FORMS =
      Set.of(
          "no", "pj", "pjs", "plt", "plh", "kab", "kec", "kel", "prov", "dr", "drs", "dra", "ir",
          "h", "hj", "prof", "jl", "jln", "rp", "st", "sh", "se", "mm", "mh", "msi", "m", "s",
          "kep", "ds", "kh", "tgl", "pkl", "a", "n", "b", "c", "d", "e", "f", "g", "i", "j", "k",
          "l", "o", "p", "r", "t", "u", "w", "y", "ag", "sos", "pd", "ap", "stp", "sstp", "ip",
          "kom", "tbk");

  /// A sentence without end is cut, so that what is looked for in one stays short.
  private static final int LONGEST = 1_200;

  private final Map<String, List<String>> readAs = new HashMap<>();
  private final Signs signs;

  Sentences(Signs signs) {
    this.signs = signs;
    WordList.read("news/words.yaml")
        .forEach((standard, all) ->
            all.forEach(word -> readAs.put(word, List.of(standard.split(" ", -1)))));
  }

  /// The texts of the sentences of a line.
  List<String> cut(String line) {
    var sentences = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean end = isEnd(line, i) || (i - start >= LONGEST && line.charAt(i) == ' ');
      if (end) {
        add(line.substring(start, i + 1), sentences);
        start = i + 1;
      }
    }
    add(line.substring(start), sentences);
    return sentences;
  }

  private static void add(String text, List<String> sentences) {
    String trimmed = text.strip();
    if (!trimmed.isEmpty()) {
      sentences.add(trimmed);
    }
  }

  private static boolean isEnd(String line, int i) {
    char mark = line.charAt(i);
    if (mark != '.' && mark != '!' && mark != '?') {
      return false;
    }
    int next = i + 1;
    while (next < line.length() && "\"”’')".indexOf(line.charAt(next)) >= 0) {
      next++;
    }
    if (next + 1 >= line.length() || !Character.isWhitespace(line.charAt(next))) {
      return false;
    }
    char follows = line.charAt(next + 1);
    boolean mayBegin = !Character.isLowerCase(follows) && follows != ',';
    return mayBegin && !(mark == '.' && SHORT_FORMS.contains(wordBefore(line, i)));
  }

  private static String wordBefore(String line, int end) {
    int start = end;
    while (start > 0 && end - start < 8 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /// A sentence with its words and signs.
  Sentence read(int number, String text, boolean headline) {
    List<Token> tokens = tokens(text);
    return new Sentence(number, text, headline, tokens, signs.in(tokens));
  }

  /// Words are letters or digits, not both: "Rp5" and "II/2024" fall apart, and so does "se-Jawa".
  List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    int i = 0;
    while (i < text.length()) {
      int kind = kind(text.charAt(i));
      int end = i + 1;
      while (end < text.length() && kind != 0 && kind(text.charAt(end)) == kind) {
        end++;
      }
      if (kind != 0) {
        add(text.substring(i, end), i, end, tokens);
      }
      i = end;
    }
    return tokens;
  }

  private static int kind(char character) {
    if (Character.isLetter(character)) {
      return 1;
    }
    return Character.isDigit(character) ? 2 : 0;
  }

  private void add(String surface, int start, int end, List<Token> tokens) {
    String word = surface.toLowerCase(Locale.ROOT);
    List<String> standard = readAs.get(word);
    if (standard == null) {
      tokens.add(new Token(word, surface, start, end));
      return;
    }
    boolean capital = Character.isUpperCase(surface.charAt(0));
    int from = start;
    for (String part : standard) {
      String printed =
          capital ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) : part;
      tokens.add(new Token(part, printed, from, end));
      from = end;
    }
  }
}
