package id.netra.law.rule;

/// A place in a registered instrument.
///
/// @param instrument the instrument
/// @param text as it is printed, such as `PP 94/2021 Pasal 14 huruf i angka 3`
public record Citation(Instrument instrument, String text) {
  @Override
  public String toString() {
    return text;
  }
}
