package id.netra.app.platform;

import java.io.Serial;

/// A part found at the start that what it was told or what is kept does not let it work: a
/// [Trouble] that comes from within the application.
public final class Unready extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Trouble trouble;

  /// @param key of the message file `up`
  public Unready(String key, String... details) {
    super(key + " " + String.join(", ", details));
    this.trouble = Trouble.of(key, details);
  }

  public Trouble trouble() {
    return trouble;
  }
}
