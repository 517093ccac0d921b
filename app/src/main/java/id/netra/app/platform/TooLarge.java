package id.netra.app.platform;

import java.io.IOException;
import java.io.Serial;

/// A body grew beyond its limit while it was read; where nothing was answered yet, the answer is
/// 413.
public final class TooLarge extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final long limit;

  TooLarge(long limit) {
    super("more than " + limit + " bytes");
    this.limit = limit;
  }

  /// The limit, in bytes.
  public long limit() {
    return limit;
  }
}
