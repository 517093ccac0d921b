package id.netra.text.news;

import java.util.ArrayList;
import java.util.List;

/// A way of saying something, as the word lists write it: words with alternatives between bars
/// (`pakta|fakta integritas`), beginnings (`menandatangan*`), and how many words may stand between
/// (`deklarasi ..3 netral*`). A word with a capital letter counts only as it is printed (`SE
/// Bupati`).
record Wording(List<Step> steps) {
  private static final String GAP = "..";
  private static final String MORE = "*";

  /// Gaps multiply; with these bounds the search from one word stays short.
  private static final int LONGEST_GAP = 12;

  private static final int MOST_STEPS = 6;

  /// @param gap how many words may be passed over before it
  /// @param words any of which will do
  record Step(int gap, List<String> words) {
    boolean fits(Token token) {
      return words.stream().anyMatch(word -> fits(word, token));
    }

    private static boolean fits(String word, Token token) {
      boolean beginning = word.endsWith(MORE);
      String wanted = beginning ? word.substring(0, word.length() - MORE.length()) : word;
      String found = isAsPrinted(word) ? token.surface() : token.word();
      return beginning ? found.startsWith(wanted) : found.equals(wanted);
    }
  }

  Wording {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new IllegalArgumentException("between one and " + MOST_STEPS + " words: " + steps);
    }
  }

  static Wording of(String text) {
    var steps = new ArrayList<Step>();
    int gap = 0;
    for (String part : text.split(" ", -1)) {
      if (part.startsWith(GAP)) {
        gap = Integer.parseInt(part.substring(GAP.length()));
        if (gap > LONGEST_GAP || steps.isEmpty()) {
          throw new IllegalArgumentException("no such gap: " + text);
        }
      } else {
        steps.add(new Step(gap, List.of(part.split("\\|", -1))));
        gap = 0;
      }
    }
    return new Wording(steps);
  }

  /// The words with one of which it begins.
  List<String> beginnings() {
    return steps.getFirst().words();
  }

  static boolean isAsPrinted(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  /// The place after its last word if it stands there, else -1.
  int end(List<Token> tokens, int at) {
    return end(tokens, at, 0);
  }

  private int end(List<Token> tokens, int at, int number) {
    if (number == steps.size()) {
      return at;
    }
    Step step = steps.get(number);
    for (int i = at; i <= at + step.gap() && i < tokens.size(); i++) {
      if (step.fits(tokens.get(i))) {
        int end = end(tokens, i + 1, number + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }
}
