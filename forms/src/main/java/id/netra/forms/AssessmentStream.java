package id.netra.forms;

import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;

/// Acts in, assessments out, line by line: what is read is answered before more is waited for.
public final class AssessmentStream {
  private final RuleBook book;
  private final Clock clock;
  private final Bounds bounds;

  /// A stream that has the machine to itself.
  public AssessmentStream(RuleBook book, Clock clock) {
    this(book, clock, Bounds.ALONE);
  }

  /// A stream that keeps within those bounds; safe for use by many threads.
  public AssessmentStream(RuleBook book, Clock clock, Bounds bounds) {
    this.book = book;
    this.clock = clock;
    this.bounds = bounds;
  }

  /// Answers one document, however many lines it has; true if it was good. The answer is one line.
  public boolean one(byte[] document, OutputStream out) throws IOException {
    var writer = new AssessmentWriter(out, 0);
    ActReader.Read read = new ActReader().read(document, 0, document.length);
    return answer(1, read, writer, clock.instant());
  }

  /// Answers every line; true if every line was good.
  public boolean run(InputStream in, OutputStream out) throws IOException {
    var lines = new Lines(in, bounds.longest());
    var reader = new ActReader();
    Instant now = clock.instant();
    boolean good = true;
    var writer = new AssessmentWriter(out, bounds.remembered());
    try {
      while (lines.next()) {
        if (!lines.isBlank() || lines.isTooLong()) {
          good &= answer(lines, reader, writer, now);
        }
        if (!lines.ready()) {
          writer.flush();
        }
      }
    } catch (InputEnded early) {
      writer.write(lines.number() + 1, null, new BadAct(null, early.text()));
      good = false;
    }
    return good;
  }

  private boolean answer(Lines lines, ActReader reader, AssessmentWriter writer, Instant now)
      throws IOException {
    if (lines.isTooLong()) {
      var fault = new BadAct(null, Words.text("bad.too-long", bounds.longest()));
      writer.write(lines.number(), null, fault);
      return false;
    }
    return answer(
        lines.number(), reader.read(lines.bytes(), lines.start(), lines.end()), writer, now);
  }

  private boolean answer(long line, ActReader.Read read, AssessmentWriter writer, Instant now)
      throws IOException {
    BadAct fault = read.fault();
    if (read.act() != null) {
      try {
        writer.write(book.assess(read.act(), now));
        return true;
      } catch (BadAct unknown) {
        fault = unknown;
      }
    }
    if (fault != null) {
      writer.write(line, read.id(), fault);
    }
    return false;
  }
}
