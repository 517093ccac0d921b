package id.netra.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of a public servant, as somebody wrote it.
///
/// Of a PNS: eight digits of birth date, year and month of first appointment, sex, three digits
/// that count. Of a PPPK: the same, but from 21 upwards instead of the month. Blanks, dots, dashes
/// and apostrophes between the digits mean nothing, nor does "NIP" before them.
///
/// @param text without what means nothing; empty if there is no number
/// @param fault what no number can be; null if it is sound or absent
/// @param birth the birth date that it names; null unless sound
public record Nip(String text, @Nullable Fault fault, @Nullable LocalDate birth) {
  private static final int LENGTH = 18;
  private static final int SHORTEST_MEANT = 14;
  private static final int OLD_LENGTH = 9;
  private static final int FIRST_OF_PPPK = 21;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Nip ABSENT = new Nip("", null, null);
  private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d*)?[eE]\\+?\\d{1,3}");
  private static final Pattern DECIMALS = Pattern.compile("(\\d{15,})[.,]0+");
  private static final Pattern PREFIX =
      Pattern.compile("^(?:ni\\s*pppk|nip\\s*pppk|nip)\\W*", Pattern.CASE_INSENSITIVE);

  /// What is wrong with a number.
  public enum Fault {
    /// A spreadsheet took it for a quantity and lost its last digits.
    LOST_DIGITS,
    /// There is something other than digits in it.
    LETTERS,
    /// Nine digits: the number of before 2009.
    OLD,
    /// Neither eighteen digits nor nine.
    LENGTH,
    /// The first eight digits are no birth date.
    BIRTH_DATE,
    /// What follows is neither a year and month nor a year and a PPPK's count.
    MONTH,
    /// The fifteenth digit is neither 1 nor 2.
    SEX
  }

  /// Reads what stands in a cell.
  public static Nip read(String cell) {
    String trimmed = Fold.trim(cell);
    if (trimmed.isEmpty()) {
      return ABSENT;
    }
    if (isDigits(trimmed) && trimmed.length() == LENGTH) {
      return of(trimmed);
    }
    String bare = PREFIX.matcher(without(trimmed, "'\"=’‘`´")).replaceFirst("");
    if (EXPONENT.matcher(bare).matches()) {
      return new Nip(bare, Fault.LOST_DIGITS, null);
    }
    Matcher decimals = DECIMALS.matcher(bare);
    return of(without(decimals.matches() ? decimals.group(1) : bare, ".,-–—_/:;"));
  }

  private static Nip of(String text) {
    if (text.isEmpty()) {
      return ABSENT;
    }
    if (!isDigits(text)) {
      return new Nip(text, Fault.LETTERS, null);
    }
    if (text.length() != LENGTH) {
      return new Nip(text, text.length() == OLD_LENGTH ? Fault.OLD : Fault.LENGTH, null);
    }
    LocalDate birth = birth(text);
    int year = digits(text, 8, 12);
    int month = digits(text, 12, 14);
    boolean isMonth = (month >= 1 && month <= 12) || month >= FIRST_OF_PPPK;
    char sex = text.charAt(14);
    if (birth == null || year < birth.getYear()) {
      return new Nip(text, Fault.BIRTH_DATE, null);
    }
    if (!isMonth || year > LAST_YEAR) {
      return new Nip(text, Fault.MONTH, null);
    }
    return sex == '1' || sex == '2' ? new Nip(text, null, birth) : new Nip(text, Fault.SEX, null);
  }

  private static @Nullable LocalDate birth(String text) {
    int year = digits(text, 0, 4);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, digits(text, 4, 6), digits(text, 6, 8));
    } catch (DateTimeException none) {
      return null;
    }
  }

  public boolean isAbsent() {
    return text.isEmpty();
  }

  /// True if whoever wrote it must have meant such a number, and not one of another kind.
  boolean looksLikeOne() {
    return text.length() >= SHORTEST_MEANT || fault == Fault.LOST_DIGITS;
  }

  public boolean isSound() {
    return birth != null;
  }

  /// True if it is a PPPK's; only to be asked of a sound one.
  public boolean isOfPppk() {
    return digits(text, 12, 14) >= FIRST_OF_PPPK;
  }

  /// True if the count is 000, which nobody has: what is left when a spreadsheet lost three digits.
  boolean endsInNothing() {
    return isSound() && text.endsWith("000");
  }

  /// The same number with another birth date.
  String bornOn(LocalDate day) {
    return "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        + text.substring(8);
  }

  /// The same number with neither month nor PPPK's count.
  static String unstated(String number) {
    return number.length() == LENGTH
        ? number.substring(0, 12) + "--" + number.substring(14)
        : number;
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String without(String text, String marks) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!Fold.isBlank(letter) && marks.indexOf(letter) < 0) {
        int digit = Character.digit(letter, 10);
        kept.append(digit < 0 ? letter : (char) ('0' + digit));
      }
    }
    return kept.toString();
  }
}
