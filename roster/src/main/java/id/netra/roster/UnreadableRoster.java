package id.netra.roster;

import id.netra.law.act.Text;
import java.io.Serial;

/// A file that is no list, with words that say what happened and what to do next. Neither its name
/// nor anything in it is told.
public final class UnreadableRoster extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Text text;

  /// Why a file cannot be read.
  public enum Reason {
    /// There is nothing in it, or no row that could be a header.
    EMPTY,
    /// The file is larger than the limit.
    FILE_TOO_LARGE,
    /// It has more rows than the limit.
    TOO_MANY_ROWS,
    /// It has more columns than the limit.
    TOO_MANY_COLUMNS,
    /// A line is longer than the limit.
    LINE_TOO_LONG,
    /// It would unpack to more than the limit.
    INFLATES,
    /// A workbook of the old kind, or one that opens with a password only.
    OLD_WORKBOOK,
    /// A web page, whatever its name says.
    WEB_PAGE,
    /// Another known kind of file.
    OTHER_KIND,
    /// Bytes that are no text and no known file.
    BINARY,
    /// A workbook that is damaged.
    BROKEN
  }

  UnreadableRoster(Reason reason, Object... arguments) {
    this(reason, Words.text("unreadable." + reason, arguments));
  }

  private UnreadableRoster(Reason reason, Text text) {
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
}
