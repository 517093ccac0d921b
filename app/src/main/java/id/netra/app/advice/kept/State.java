package id.netra.app.advice.kept;

import java.util.Locale;

/// How a kept answer stands to the answer of today.
public enum State {
  SAME,
  DIFFERS,
  /// The edition that answered cannot be read any more: what is shown is the answer of today.
  LOST;

  /// The key of what to say of it.
  public String key() {
    return "advice.kept." + name().toLowerCase(Locale.ROOT);
  }
}
