package id.netra.forms;

import id.netra.law.calendar.Zones;
import id.netra.text.cite.Reference;
import id.netra.text.cite.ReferenceChecker;
import id.netra.text.news.Clip;
import id.netra.text.news.NewsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Pages of news in, clips out, line by line, as [AskStream] does it for questions.
public final class ClipStream {
  private final NewsReader reader;
  private final ReferenceChecker checker;
  private final Clock clock;
  private final Bounds bounds;

  /// A page that was read.
  ///
  /// @param text the page as it came; references are placed in it
  /// @param references what it cites, checked for the day of the event, else of the page
  public record Page(String text, Clip clip, List<Reference> references) {
    public Page {
      references = List.copyOf(references);
    }

    /// The numbers of circulars and letters that it names, each once, in its order.
    public List<String> circularNumbers() {
      return references.stream()
          .filter(reference -> reference.type().isLetter())
          .map(Reference::number)
          .filter(Objects::nonNull)
          .distinct()
          .toList();
    }
  }

  /// A stream that has the machine to itself.
  ///
  /// @param clock tells the day for pages that bear none, as it is in the capital
  public ClipStream(NewsReader reader, ReferenceChecker checker, Clock clock) {
    this(reader, checker, clock, Bounds.ALONE);
  }

  /// A stream that keeps within those bounds; safe for use by many threads.
  public ClipStream(NewsReader reader, ReferenceChecker checker, Clock clock, Bounds bounds) {
    this.reader = reader;
    this.checker = checker;
    this.clock = clock;
    this.bounds = bounds;
  }

  /// Answers one document; false if it was bad.
  public boolean one(byte[] document, OutputStream out) throws IOException {
    return stream(out).one(document);
  }

  /// Answers every line; true if every line was good.
  public boolean run(InputStream in, OutputStream out) throws IOException {
    return stream(out).all(in, bounds.longest());
  }

  /// Reads a page that stands alone.
  public Page read(String text) {
    String page = NewsReader.head(text);
    Clip clip = reader.read(page);
    return new Page(page, clip, checker.check(page, day(page, clip.eventDate())));
  }

  /// Writes the clip of a page that stands alone.
  public static void write(Page page, OutputStream out) throws IOException {
    out.write(ClipJson.alone(page));
    out.write('\n');
  }

  private LocalDate day(String page, @Nullable LocalDate event) {
    LocalDate own = event == null ? ReferenceChecker.dayOf(page) : event;
    return own == null ? Zones.capitalDay(clock.instant()) : own;
  }

  private LineStream stream(OutputStream out) {
    var pages = new TextReader(false);
    return new LineStream(
        out,
        (bytes, start, end) -> {
          TextReader.Read read = pages.read(bytes, start, end);
          String text = read.text();
          if (read.fault() != null || text == null) {
            return new LineStream.Fault(read.id(), Objects.requireNonNull(read.fault()));
          }
          out.write(ClipJson.oneOfMany(read.id(), read(text)));
          out.write('\n');
          return null;
        });
  }
}
