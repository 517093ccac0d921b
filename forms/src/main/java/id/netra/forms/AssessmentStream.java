package id.netra.forms;

import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Acts in, assessments out, line by line: what is read is answered before more is waited for.
public final class AssessmentStream {
  /// The longest line that is read, in bytes; an act takes a few hundred.
  static final int LONGEST = 1 << 20;

  private final RuleBook book;
  private final Clock clock;

  public AssessmentStream(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /// Answers every line; true if every line was good.
  public boolean run(InputStream in, OutputStream out) throws IOException {
    var lines = new Lines(in, LONGEST);
    var reader = new ActReader();
    Instant now = clock.instant();
    boolean good = true;
    var writer = new AssessmentWriter(out);
    while (lines.next()) {
      if (!lines.isBlank() || lines.isTooLong()) {
        good &= answer(lines, reader, writer, now);
      }
      if (!lines.ready()) {
        writer.flush();
      }
    }
    return good;
  }

  private boolean answer(Lines lines, ActReader reader, AssessmentWriter writer, Instant now)
      throws IOException {
    @Nullable BadAct fault;
    @Nullable String id = null;
    if (lines.isTooLong()) {
      fault = new BadAct(null, Words.text("bad.too-long", LONGEST));
    } else {
      ActReader.Read read = reader.read(lines.bytes(), lines.start(), lines.end());
      id = read.id();
      fault = read.fault();
      if (read.act() != null) {
        try {
          writer.write(book.assess(read.act(), now));
          return true;
        } catch (BadAct unknown) {
          fault = unknown;
        }
      }
    }
    if (fault != null) {
      writer.write(lines.number(), id, fault);
    }
    return false;
  }
}
