package id.netra.forms;

import id.netra.law.RuleBook;
import id.netra.law.calendar.Zones;
import id.netra.text.QuestionReader;
import id.netra.text.Understood;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Questions in, kinds of act out, line by line, as [AssessmentStream] does it for acts.
public final class AskStream {
  private final QuestionReader reader;
  private final Supplier<RuleBook> book;
  private final Clock clock;
  private final Bounds bounds;

  /// A stream that has the machine to itself.
  ///
  /// @param book read only for a question answered whole
  /// @param clock tells the day from which "kemarin" and "besok" are reckoned, as it is in the
  ///   capital
  public AskStream(QuestionReader reader, Supplier<RuleBook> book, Clock clock) {
    this(reader, book, clock, Bounds.ALONE);
  }

  /// A stream that keeps within those bounds; safe for use by many threads.
  public AskStream(QuestionReader reader, Supplier<RuleBook> book, Clock clock, Bounds bounds) {
    this.reader = reader;
    this.book = book;
    this.clock = clock;
    this.bounds = bounds;
  }

  /// Answers one document whole, with facts and the questions that remain; false if it was bad.
  public boolean one(byte[] document, OutputStream out) throws IOException {
    return stream(out, this::whole).one(document);
  }

  /// Answers every line with its kinds alone; true if every line was good.
  public boolean run(InputStream in, OutputStream out) throws IOException {
    return stream(out, UnderstoodJson::kinds).all(in, bounds.longest());
  }

  /// Answers a question that stands alone, whole.
  public void text(String question, OutputStream out) throws IOException {
    out.write(whole(null, understood(question)));
    out.write('\n');
  }

  private byte[] whole(@Nullable String id, Understood understood) {
    return UnderstoodJson.whole(id, understood, book.get(), clock.instant());
  }

  private Understood understood(String text) {
    return reader.read(text, Zones.capitalDay(clock.instant()));
  }

  private LineStream stream(
      OutputStream out, BiFunction<@Nullable String, Understood, byte[]> written) {
    var questions = new TextReader(false);
    return new LineStream(
        out,
        (bytes, start, end) -> {
          TextReader.Read read = questions.read(bytes, start, end);
          String text = read.text();
          if (read.fault() != null || text == null) {
            return new LineStream.Fault(read.id(), Objects.requireNonNull(read.fault()));
          }
          out.write(written.apply(read.id(), understood(text)));
          out.write('\n');
          return null;
        });
  }
}
