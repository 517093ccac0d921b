package id.netra.forms;

import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import id.netra.text.QuestionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;

/// Questions in, kinds of act out, line by line, as [AssessmentStream] does it for acts.
public final class AskStream {
  private final QuestionReader reader;
  private final LocalDate today;
  private final Bounds bounds;

  /// A stream that has the machine to itself.
  ///
  /// @param today the day from which "kemarin" and "besok" are reckoned
  public AskStream(QuestionReader reader, LocalDate today) {
    this(reader, today, Bounds.ALONE);
  }

  /// A stream that keeps within those bounds.
  ///
  /// @param today the day from which "kemarin" and "besok" are reckoned
  public AskStream(QuestionReader reader, LocalDate today, Bounds bounds) {
    this.reader = reader;
    this.today = today;
    this.bounds = bounds;
  }

  /// Answers one document whole, with facts and the questions that remain; false if it was bad.
  ///
  /// @param now the moment of asking
  public boolean one(byte[] document, OutputStream out, RuleBook book, Instant now)
      throws IOException {
    AskReader.Read read = new AskReader().read(document, 0, document.length);
    String text = read.text();
    BadAct fault = read.fault();
    if (fault != null) {
      out.write(FindingJson.error(1, read.id(), fault));
    } else if (text != null) {
      out.write(UnderstoodJson.whole(read.id(), reader.read(text, today), book, now));
    }
    out.write('\n');
    return fault == null;
  }

  /// Answers every line; true if every line was good.
  public boolean run(InputStream in, OutputStream out) throws IOException {
    var lines = new Lines(in, bounds.longest());
    var questions = new AskReader();
    boolean good = true;
    try {
      while (lines.next()) {
        if (!lines.isBlank() || lines.isTooLong()) {
          good &= answer(lines, questions, out);
        }
        if (!lines.ready()) {
          out.flush();
        }
      }
    } catch (InputEnded early) {
      out.write(FindingJson.error(lines.number() + 1, null, new BadAct(null, early.text())));
      out.write('\n');
      good = false;
    }
    return good;
  }

  private boolean answer(Lines lines, AskReader questions, OutputStream out) throws IOException {
    AskReader.Read read =
        lines.isTooLong()
            ? new AskReader.Read(
                null, new BadAct(null, Words.text("bad.too-long", bounds.longest())), null)
            : questions.read(lines.bytes(), lines.start(), lines.end());
    boolean good = read.text() != null && read.fault() == null;
    if (read.text() != null && read.fault() == null) {
      out.write(UnderstoodJson.kinds(read.id(), reader.read(read.text(), today)));
    } else if (read.fault() != null) {
      out.write(FindingJson.error(lines.number(), read.id(), read.fault()));
    }
    out.write('\n');
    return good;
  }
}
