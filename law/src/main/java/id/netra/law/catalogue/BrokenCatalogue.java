package id.netra.law.catalogue;

import id.netra.law.act.Text;

/// The catalogue cannot be used: which file, which line, and how to mend it.
public final class BrokenCatalogue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  BrokenCatalogue(Text text) {
    super(text.en());
    this.text = text;
  }

  /// The whole sentence, with file and line.
  public Text text() {
    return text;
  }
}
