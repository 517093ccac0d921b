package id.netra.forms;

import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

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
    return stream(out, 0).one(document);
  }

  /// Answers every line; true if every line was good.
  public boolean run(InputStream in, OutputStream out) throws IOException {
    return stream(out, bounds.remembered()).all(in, bounds.longest());
  }

  private LineStream stream(OutputStream out, int remembered) {
    var reader = new ActReader();
    var writer = new AssessmentWriter(out, remembered);
    Instant now = clock.instant();
    return new LineStream(
        out,
        (bytes, start, end) -> {
          ActReader.Read read = reader.read(bytes, start, end);
          Act act = read.act();
          if (read.fault() != null || act == null) {
            return new LineStream.Fault(read.id(), Objects.requireNonNull(read.fault()));
          }
          try {
            writer.write(book.assess(act, now));
            return null;
          } catch (BadAct unknown) {
            return new LineStream.Fault(read.id(), unknown);
          }
        });
  }
}
