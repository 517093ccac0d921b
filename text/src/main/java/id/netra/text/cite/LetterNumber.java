package id.netra.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of a letter or circular, taken apart: classification code, running number, unit,
/// month, year (Permendagri 83/2022 and the usage of offices, which differs).
///
/// @param text as printed, without blanks
/// @param code the classification code, such as `800.1.10.4`; null if there is none
/// @param running the running number; null if it is missing or not to be told apart
/// @param unit the office that issued it; null if none is named
/// @param month 1 for January; null if none is named
/// @param year null if none is named
public record LetterNumber(
    String text,
    @Nullable String code,
    @Nullable String running,
    @Nullable String unit,
    @Nullable Integer month,
    @Nullable Integer year) {

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final Pattern CODE = Pattern.compile("(?:[A-Z]{1,4}-)?\\d{3}(?:\\.\\d{1,3}){0,5}");
  private static final Pattern RUNNING = Pattern.compile("(?:[A-Za-z]{1,3}-)?\\d{1,6}[A-Za-z]?");
  private static final Pattern UNIT = Pattern.compile("[A-Za-z][A-Za-z0-9.\\-&]*");
  private static final Pattern ARABIC_MONTH = Pattern.compile("0?[1-9]|1[0-2]");
  private static final int FEWEST_WITH_MONTH = 3;

  /// Takes a number apart that is printed without blanks.
  static LetterNumber of(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("/", -1)));
    Integer year = null;
    Integer month = null;
    if (parts.size() > 1 && Numeral.isYear(plainYear(parts.getLast()))) {
      year = Integer.valueOf(plainYear(parts.removeLast()));
      month = parts.size() + 1 >= FEWEST_WITH_MONTH ? month(parts.getLast()) : null;
      if (month != null) {
        parts.removeLast();
      }
    }
    String code =
        !parts.isEmpty() && CODE.matcher(parts.getFirst()).matches() ? parts.removeFirst() : null;
    String running = first(parts, RUNNING);
    String unit = first(parts.stream().filter(part -> !part.equals(running)).toList(), UNIT);
    return new LetterNumber(text, code, running, unit, month, year);
  }

  /// True if code and unit are there but the number that makes it unique is not.
  public boolean lacksRunning() {
    return code != null && running == null && unit != null;
  }

  private static String plainYear(String part) {
    return part.matches("\\d{4}") ? part : "";
  }

  private static @Nullable Integer month(String part) {
    int roman = ROMAN.indexOf(part);
    if (roman >= 0) {
      return roman + 1;
    }
    return ARABIC_MONTH.matcher(part).matches() ? Integer.valueOf(part) : null;
  }

  private static @Nullable String first(List<String> parts, Pattern wanted) {
    return parts.stream().filter(part -> wanted.matcher(part).matches()).findFirst().orElse(null);
  }
}
