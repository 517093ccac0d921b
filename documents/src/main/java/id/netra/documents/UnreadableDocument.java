package id.netra.documents;

import id.netra.law.act.Text;
import java.io.Serial;

/// A file that gives no text, with words that say what happened and what to do next. Neither the
/// file's text nor its name is in them.
public final class UnreadableDocument extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Text text;

  /// Why a file gives no text.
  public enum Reason {
    /// Nothing is in it, or nothing that is text.
    EMPTY,
    /// It, its text or what is packed in it is larger than the limit.
    TOO_LARGE,
    /// It took longer than the limit; what was started was told to stop.
    TOO_SLOW,
    /// Bytes that are no text and no known file.
    BINARY,
    /// It opens with a password only.
    ENCRYPTED,
    /// A PDF of pictures without a text layer.
    IMAGE_ONLY,
    /// A known kind of file that is damaged.
    BROKEN,
    /// A known kind of file that is not read.
    UNSUPPORTED
  }

  UnreadableDocument(Reason reason, Object... arguments) {
    this(reason, Words.text("unreadable." + reason, arguments));
  }

  private UnreadableDocument(Reason reason, Text text) {
    super(text.en());
    this.reason = reason;
    this.text = text;
  }

  public Reason reason() {
    return reason;
  }

  /// What to show to the reader.
  public Text text() {
    return text;
  }

  static UnreadableDocument broken() {
    return new UnreadableDocument(Reason.BROKEN);
  }

  /// A file of more bytes than the limit.
  static UnreadableDocument file(Limits limits) {
    return tooLarge("file", limits.bytes() / 1_000_000.0);
  }

  /// A text of more characters than the limit.
  static UnreadableDocument characters(Limits limits) {
    return tooLarge("characters", limits.characters());
  }

  /// Parts that would unpack to more bytes than the limit.
  static UnreadableDocument inflated(Limits limits) {
    return tooLarge("inflated", limits.inflated() / 1_000_000.0);
  }

  /// More entries in an archive than the limit.
  static UnreadableDocument entries(Limits limits) {
    return tooLarge("entries", limits.entries());
  }

  private static UnreadableDocument tooLarge(String what, Object limit) {
    return new UnreadableDocument(
        Reason.TOO_LARGE, Words.text("unreadable.TOO_LARGE." + what, limit));
  }
}
