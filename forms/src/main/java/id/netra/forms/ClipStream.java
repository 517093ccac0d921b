package id.netra.forms;

import id.netra.text.news.Clip;
import id.netra.text.news.NewsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/// Pages of news in, clips out, line by line, as [AskStream] does it for questions.
public final class ClipStream {
  private final NewsReader reader;
  private final Bounds bounds;

  /// A stream that has the machine to itself.
  public ClipStream(NewsReader reader) {
    this(reader, Bounds.ALONE);
  }

  /// A stream that keeps within those bounds; safe for use by many threads.
  public ClipStream(NewsReader reader, Bounds bounds) {
    this.reader = reader;
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

  /// Writes the clip of a page that stands alone.
  public static void write(Clip clip, OutputStream out) throws IOException {
    out.write(ClipJson.alone(clip));
    out.write('\n');
  }

  private LineStream stream(OutputStream out) {
    var pages = new AskReader();
    return new LineStream(
        out,
        (bytes, start, end) -> {
          AskReader.Read read = pages.read(bytes, start, end);
          String text = read.text();
          if (read.fault() != null || text == null) {
            return new LineStream.Fault(read.id(), Objects.requireNonNull(read.fault()));
          }
          out.write(ClipJson.oneOfMany(read.id(), reader.read(text)));
          out.write('\n');
          return null;
        });
  }
}
