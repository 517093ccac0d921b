package id.netra.roster;

import java.math.BigDecimal;

/// Numbers of a spreadsheet as texts.
final class Numerals {
  private Numerals() {}

  /// The number as people write it; with an exponent where its last digits were lost.
  ///
  /// @param exact how many digits a spreadsheet keeps
  static String text(BigDecimal number, int exact) {
    BigDecimal whole = number.stripTrailingZeros();
    if (Math.abs(whole.scale()) > 40) {
      return whole.toString();
    }
    boolean lost = whole.precision() <= exact && whole.precision() - whole.scale() > exact;
    return lost ? whole.toString() : whole.toPlainString();
  }
}
