package id.netra.forms;

import id.netra.law.act.Text;
import java.io.IOException;
import java.io.Serial;

/// Thrown by a source of lines that will give no more, although more was meant to come. What was
/// read is answered, and the sentence stands as an error in place of the rest.
public final class InputEnded extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Text text;

  /// @param text why, and what to do
  public InputEnded(Text text) {
    super(text.en());
    this.text = text;
  }

  Text text() {
    return text;
  }
}
