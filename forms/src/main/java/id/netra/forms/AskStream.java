package id.netra.forms;

import id.netra.law.act.BadAct;
import id.netra.text.QuestionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;

/// Questions in, kinds of act out, line by line, as [AssessmentStream] does it for acts.
public final class AskStream {
  private final QuestionReader reader;
  private final LocalDate today;

  /// @param today the day from which "kemarin" and "besok" are reckoned
  public AskStream(QuestionReader reader, LocalDate today) {
    this.reader = reader;
    this.today = today;
  }

  /// Answers every line; true if every line was good.
  public boolean run(InputStream in, OutputStream out) throws IOException {
    var lines = new Lines(in, AssessmentStream.LONGEST);
    var questions = new AskReader();
    boolean good = true;
    while (lines.next()) {
      if (!lines.isBlank() || lines.isTooLong()) {
        good &= answer(lines, questions, out);
      }
      if (!lines.ready()) {
        out.flush();
      }
    }
    return good;
  }

  private boolean answer(Lines lines, AskReader questions, OutputStream out) throws IOException {
    AskReader.Read read =
        lines.isTooLong()
            ? new AskReader.Read(
                null, new BadAct(null, Words.text("bad.too-long", AssessmentStream.LONGEST)), null)
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
