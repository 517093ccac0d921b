package id.netra.forms;

import id.netra.law.act.BadAct;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// What all streams have in common: every line is answered by a line before more is waited for, and
/// what cannot be read gets an error object in its place.
final class LineStream {
  private final OutputStream out;
  private final Answering answering;

  /// Writes the answer to what lies in the bytes, its line feed included.
  interface Answering {
    /// Null if it was answered, else what is wrong with the input.
    @Nullable Fault answer(byte[] bytes, int start, int end) throws IOException;
  }

  /// What is wrong with one line.
  ///
  /// @param id the asker's own name for it, as far as it could be read
  record Fault(@Nullable String id, BadAct what) {}

  LineStream(OutputStream out, Answering answering) {
    this.out = out;
    this.answering = answering;
  }

  /// Answers one document, however many lines it has; true if it was good.
  boolean one(byte[] document) throws IOException {
    return good(1, answering.answer(document, 0, document.length));
  }

  /// Answers every line; true if every line was good.
  ///
  /// @param longest the longest line that is read, in bytes
  boolean all(InputStream in, int longest) throws IOException {
    var lines = new Lines(in, longest);
    boolean good = true;
    try {
      while (lines.next()) {
        if (lines.isTooLong()) {
          var fault = new BadAct(null, Words.text("bad.too-long", longest));
          good = good(lines.number(), new Fault(null, fault));
        } else if (!lines.isBlank()) {
          good &= good(lines.number(), answering.answer(lines.bytes(), lines.start(), lines.end()));
        }
        if (!lines.ready()) {
          out.flush();
        }
      }
      return good;
    } catch (InputEnded early) {
      return good(lines.number() + 1, new Fault(null, new BadAct(null, early.text())));
    }
  }

  private boolean good(long line, @Nullable Fault fault) throws IOException {
    if (fault == null) {
      return true;
    }
    out.write(FindingJson.error(line, fault.id(), fault.what()));
    out.write('\n');
    return false;
  }
}
