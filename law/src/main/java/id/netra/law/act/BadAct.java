package id.netra.law.act;

import org.jspecify.annotations.Nullable;

/// An act that cannot be understood, with the field at fault and words that say how to mend it.
public final class BadAct extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String field;
  private final transient Text text;

  /// @param field the contract's name of the field; null when it is the act as a whole
  public BadAct(@Nullable String field, Text text) {
    super(text.en());
    this.field = field;
    this.text = text;
  }

  public @Nullable String field() {
    return field;
  }

  public Text text() {
    return text;
  }
}
