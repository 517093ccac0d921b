package id.netra.app.platform;

import java.io.IOException;
import java.io.Serial;

/// A reason why Netra cannot go on that a person can do something about: a key of the message file
/// `up` and its details. Defects are not troubles; they keep their stack trace.
public final class Trouble extends Exception {
  /// The command was wrong.
  public static final int USAGE = 2;

  /// The command was right, the circumstances were not.
  public static final int INTERNAL = 70;

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final String[] details;

  private Trouble(int status, String key, String... details) {
    super(key + " " + String.join(", ", details));
    this.status = status;
    this.key = key;
    this.details = details.clone();
  }

  public static Trouble usage(String key, String... details) {
    return new Trouble(USAGE, key, details);
  }

  public static Trouble of(String key, String... details) {
    return new Trouble(INTERNAL, key, details);
  }

  /// What went wrong with a file below the folder, a full disk told apart from everything else.
  public static Trouble of(IOException cause, String folder) {
    Trouble trouble =
        isDiskFull(String.valueOf(cause.getMessage())) ? diskFull(folder) : unwritable(folder);
    trouble.initCause(cause);
    return trouble;
  }

  public static Trouble diskFull(String folder) {
    return of("up.disk-full", folder);
  }

  public static Trouble unwritable(String folder) {
    return of("up.unwritable", folder);
  }

  public static boolean isDiskFull(String words) {
    return words.contains("No space left on device") || words.contains("Disk quota exceeded");
  }

  public int status() {
    return status;
  }

  public String key() {
    return key;
  }

  /// The sentence to print.
  public String sentence(Words words) {
    return words.text(key, (Object[]) details);
  }
}
