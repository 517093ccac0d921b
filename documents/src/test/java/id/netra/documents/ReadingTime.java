package id.netra.documents;

import java.nio.file.Files;
import java.nio.file.Path;

/// What `bench/documents` runs: writes a PDF of invented text, or reads a file and says how long
/// that took.
final class ReadingTime {
  private ReadingTime() {}

  /// Writes or reads.
  ///
  /// @param arguments a file; with a number of pages after it the file is written, not read
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    if (arguments.length > 1) {
      Files.write(file, Pdfs.plausible(Integer.parseInt(arguments[1]), 7));
      return;
    }
    long start = System.nanoTime();
    int length = new DocumentReader().read(file).text().length();
    System.out.printf(
        "%,9d characters, %4d ms without the start of Java%n",
        length, (System.nanoTime() - start) / 1_000_000);
  }
}
