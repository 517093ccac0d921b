package id.netra.app.letters.draft;

import java.time.LocalDate;
import java.util.List;

/// How an institution writes the numbers of its letters.
///
/// @param pattern words with places: `{kode}` classification, `{urut}` running number, `{unit}`,
///   `{bulan}` month in Roman numerals, `{tahun}` year; the running number must be among them
/// @param classification the code of the matter, such as `100.3.4.2`
/// @param unit who writes, such as `BKPSDM-MPP`
public record NumberPattern(String pattern, String classification, String unit) {
  /// As most circulars have it.
  static final NumberPattern USUAL =
      new NumberPattern("{kode}/{urut}/{unit}/{bulan}/{tahun}", "800", "BKPSDM");

  private static final int LONGEST = 100;
  private static final List<String> MONTHS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /// Whether numbers can be made by it that differ from each other within a year and between years.
  boolean isUsable() {
    return pattern.contains("{urut}")
        && pattern.contains("{tahun}")
        && pattern.length() <= LONGEST
        && !pattern
            .replaceAll("\\{(kode|urut|unit|bulan|tahun)}", "")
            .matches("(?s).*[{}\\p{Cntrl}].*");
  }

  /// The number of a letter of that day.
  String write(int running, LocalDate day) {
    return pattern
        .replace("{kode}", classification)
        .replace("{urut}", String.valueOf(running))
        .replace("{unit}", unit)
        .replace("{bulan}", MONTHS.get(day.getMonthValue() - 1))
        .replace("{tahun}", String.valueOf(day.getYear()));
  }
}
