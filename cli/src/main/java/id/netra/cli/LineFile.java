package id.netra.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of lines, each answered by a line.
final class LineFile {
  static final int DONE = 0;
  static final int BAD_LINES = 3;

  /// The name of what comes in.
  static final String STANDARD_INPUT = "-";

  private LineFile() {}

  /// Answers lines; true if all were good.
  interface Answering {
    boolean run(InputStream in, OutputStream out) throws IOException;
  }

  /// Answers every line of the file; the status of the command.
  ///
  /// @throws IsDirectory if it holds no lines but other files
  static int answer(String file, InputStream in, OutputStream out, Answering answering)
      throws IOException {
    if (Files.isDirectory(Path.of(file))) {
      throw new IsDirectory(file);
    }
    boolean good;
    try (InputStream lines =
        file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file))) {
      good = answering.run(lines, out);
    }
    out.flush();
    return good ? DONE : BAD_LINES;
  }

  /// A directory was named where lines were expected.
  static final class IsDirectory extends IOException {
    private static final long serialVersionUID = 1L;

    IsDirectory(String directory) {
      super(directory);
    }
  }
}
