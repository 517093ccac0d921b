package id.netra.documents;

import java.time.Duration;

/// How much one file may ask of the machine.
///
/// @param bytes the largest file that is read
/// @param characters the longest text that is given, in UTF-16 units
/// @param entries the most entries of an archive such as .docx
/// @param inflated the most bytes that the parts of one file may have when unpacked
/// @param ratio how many times larger than packed a part may be, once it is over a megabyte
/// @param depth the deepest nesting of elements
/// @param time the longest time that a PDF, HTML or RTF file may take
public record Limits(
    int bytes, int characters, int entries, int inflated, int ratio, int depth, Duration time) {
  /// 25 MB and 5,000,000 characters, which is a law with all its annexes.
  public static final Limits USUAL =
      new Limits(25_000_000, 5_000_000, 10_000, 40_000_000, 200, 190, Duration.ofSeconds(20));

  public Limits {
    if (bytes < 1 || characters < 1 || entries < 1 || inflated < 1 || ratio < 1 || depth < 1) {
      throw new IllegalArgumentException("a limit below 1 lets nothing through");
    }
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("no time to read anything: " + time);
    }
  }

  /// The same with that many bytes of file.
  public Limits withBytes(int most) {
    return new Limits(most, characters, entries, inflated, ratio, depth, time);
  }

  /// The same with that many characters of text.
  public Limits withCharacters(int most) {
    return new Limits(bytes, most, entries, inflated, ratio, depth, time);
  }

  /// The same with that much time.
  public Limits withTime(Duration longest) {
    return new Limits(bytes, characters, entries, inflated, ratio, depth, longest);
  }
}
