package id.netra.roster;

/// How much one list may ask of the machine.
///
/// @param bytes the largest file
/// @param rows the most rows
/// @param columns the most columns
/// @param line the longest line of a CSV file, in characters
/// @param inflated the most bytes of an .xlsx file when unpacked
/// @param texts the most bytes of its table of texts when unpacked, which is held in memory
public record Limits(long bytes, int rows, int columns, int line, long inflated, long texts) {
  /// 500,000 rows: several times the largest province.
  public static final Limits USUAL =
      new Limits(100_000_000, 500_000, 500, 200_000, 800_000_000, 64_000_000);

  public Limits {
    if (bytes < 1 || rows < 1 || columns < 1 || line < 1 || inflated < 1 || texts < 1) {
      throw new IllegalArgumentException("a limit below 1 lets nothing through");
    }
  }
}
