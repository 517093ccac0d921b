package id.netra.text.news;

import id.netra.text.WordList;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds dates as they are printed: "Kamis (3/10/2024)", "Senin, 12 September 2024", "(24/7)".
final class Dates {
  /// A weekday stands at most so many words before its date: "Kamis siang tanggal 3 Oktober".
  private static final int WEEKDAY_REACH = 3;

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();

  /// @param year null if it is not printed
  /// @param weekday null if it is not printed
  /// @param bracketed true if it stands in brackets, as the day of what is told does
  /// @param place the place of the day among the words of its sentence
  record Printed(
      int day,
      int month,
      @Nullable Integer year,
      @Nullable DayOfWeek weekday,
      boolean bracketed,
      int place) {}

  Dates() {
    Map<String, List<String>> names = WordList.read("news/months.yaml");
    List<String> all = names.getOrDefault("months", List.of());
    for (int i = 0; i < all.size(); i++) {
      for (String name : all.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    List<String> days = names.getOrDefault("weekdays", List.of());
    for (int i = 0; i < days.size(); i++) {
      for (String name : days.get(i).split(" ", -1)) {
        weekdays.put(name, DayOfWeek.of(i + 1));
      }
    }
  }

  List<Printed> in(Sentence sentence) {
    var found = new ArrayList<Printed>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Printed printed = at(sentence, i);
      if (printed != null) {
        found.add(printed);
      }
    }
    return found;
  }

  private @Nullable Printed at(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    Token first = tokens.get(i);
    if (!first.isNumber() || first.surface().length() > 2 || isPartOfNumber(sentence, i)) {
      return null;
    }
    Integer byName = months.get(tokens.get(i + 1).word());
    Integer month = byName == null ? numericMonth(sentence, i) : byName;
    if (month == null || month > 12) {
      return null;
    }
    Integer year = year(sentence, i + 2, byName != null);
    String before = sentence.before(i);
    boolean bracketed = before.endsWith("(");
    DayOfWeek weekday = weekday(sentence, i);
    boolean enough = byName != null || year != null || (bracketed && weekday != null);
    int day = Integer.parseInt(first.surface());
    return enough && day >= 1 && day <= 31
        ? new Printed(day, month, year, weekday, bracketed, i)
        : null;
  }

  /// "800/27/9/2024" is a number of a letter, no date.
  private static boolean isPartOfNumber(Sentence sentence, int i) {
    String before = sentence.before(i);
    return i > 0
        && !before.isEmpty()
        && "/.-".contains(before.substring(before.length() - 1))
        && before.length() == 1;
  }

  private static @Nullable Integer numericMonth(Sentence sentence, int i) {
    String between = sentence.before(i + 1);
    Token token = sentence.tokens().get(i + 1);
    boolean joined = between.equals("/") || between.equals("-") || between.equals(" / ");
    return joined && token.isNumber() && token.surface().length() <= 2
        ? Integer.valueOf(token.surface())
        : null;
  }

  private static @Nullable Integer year(Sentence sentence, int i, boolean named) {
    if (i >= sentence.tokens().size()) {
      return null;
    }
    Token token = sentence.tokens().get(i);
    String between = sentence.before(i).strip();
    boolean joined =
        named ? between.isEmpty() : between.equals("/") || between.equals("-") || between.isEmpty();
    if (!joined || !token.isNumber()) {
      return null;
    }
    return switch (token.surface().length()) {
      case 4 -> Integer.valueOf(token.surface());
      case 2 -> named ? null : Integer.valueOf(2000 + Integer.parseInt(token.surface()));
      default -> null;
    };
  }

  private @Nullable DayOfWeek weekday(Sentence sentence, int i) {
    for (int j = i - 1; j >= Math.max(0, i - WEEKDAY_REACH); j--) {
      String word = sentence.tokens().get(j).word();
      boolean friday = word.equals("at") && j > 0;
      DayOfWeek weekday = friday ? DayOfWeek.FRIDAY : weekdays.get(word);
      if (weekday != null) {
        return weekday;
      }
    }
    return null;
  }
}
