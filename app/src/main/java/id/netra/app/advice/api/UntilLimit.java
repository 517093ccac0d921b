package id.netra.app.advice.api;

import id.netra.app.platform.TooLarge;
import id.netra.forms.InputEnded;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A body of lines. Where it grows too large its answer has long begun, so that the limit is told
/// in a last line.
final class UntilLimit extends FilterInputStream {
  private static final long KILO = 1024;

  UntilLimit(InputStream body) {
    super(body);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (TooLarge limit) {
      throw ended(limit);
    }
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    try {
      return super.read(into, from, most);
    } catch (TooLarge limit) {
      throw ended(limit);
    }
  }

  private static InputEnded ended(TooLarge limit) {
    var ended =
        new InputEnded(Endpoint.text("api.error.ended", String.valueOf(limit.limit() / KILO)));
    ended.initCause(limit);
    return ended;
  }
}
