package id.netra.forms;

import id.netra.law.act.Text;
import id.netra.law.calendar.Zones;
import id.netra.text.cite.Pieces;
import id.netra.text.cite.Reference;
import id.netra.text.cite.ReferenceChecker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Texts in, their legal references out: line by line, as [AssessmentStream] does it for acts, or
/// one long text as it is read.
public final class CiteStream {
  private static final JsonFactory JSON = new JsonFactory();

  private final ReferenceChecker checker;
  private final Clock clock;
  private final Bounds bounds;

  /// A stream that has the machine to itself.
  ///
  /// @param clock tells the day for texts that bear none, as it is in the capital
  public CiteStream(ReferenceChecker checker, Clock clock) {
    this(checker, clock, Bounds.ALONE);
  }

  /// A stream that keeps within those bounds; safe for use by many threads.
  public CiteStream(ReferenceChecker checker, Clock clock, Bounds bounds) {
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

  /// What is done with each reference of a long text.
  public interface Each {
    /// Takes one.
    ///
    /// @param start where it begins in the whole text, in code points
    /// @param end where it ends
    void reference(Reference reference, long start, long end) throws IOException;
  }

  /// Reads a text of any length, a piece at a time.
  ///
  /// @param date the text's own day; null to look for it at the beginning of the text
  /// @return the day for which it was checked
  public LocalDate text(Reader text, @Nullable LocalDate date, Each each) throws IOException {
    var pieces = new Pieces(text);
    String piece = pieces.next();
    LocalDate day = date != null ? date : day(piece == null ? "" : piece);
    ReferenceChecker.Reading reading = checker.new Reading(day);
    long before = 0;
    while (piece != null) {
      var points = new CodePoints(piece, before);
      for (Reference reference : reading.next(piece)) {
        each.reference(reference, points.at(reference.start()), points.at(reference.end()));
      }
      before = points.at(piece.length());
      piece = pieces.next();
    }
    return day;
  }

  /// One reference as a line of JSON.
  ///
  /// @param file the file it stands in; null if that need not be told
  public static byte[] line(Reference reference, long start, long end, @Nullable String file) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      ReferenceJson.object(json, reference, start, end, file);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /// What to say of a reference that has no note: null if nothing.
  public static @Nullable String note(Reference reference, String language) {
    Text note = reference.note();
    return note == null ? null : note.in(language);
  }

  private LocalDate day(String text) {
    LocalDate own = ReferenceChecker.dayOf(text);
    return own != null ? own : Zones.capitalDay(clock.instant());
  }

  private LineStream stream(OutputStream out) {
    var texts = new TextReader(true);
    return new LineStream(
        out,
        (bytes, start, end) -> {
          TextReader.Read read = texts.read(bytes, start, end);
          String text = read.text();
          if (read.fault() != null || text == null) {
            return new LineStream.Fault(read.id(), Objects.requireNonNull(read.fault()));
          }
          LocalDate day = read.date() != null ? read.date() : day(text);
          out.write(answer(read.id(), text, checker.check(text, day)));
          out.write('\n');
          return null;
        });
  }

  private static byte[] answer(@Nullable String id, String text, List<Reference> references) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeName("citations");
      ReferenceJson.array(json, text, references);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
