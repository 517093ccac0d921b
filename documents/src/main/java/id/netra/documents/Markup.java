package id.netra.documents;

/// A place in the source of an XML file that goes along with a parser, which tells what comes but
/// not where. The source must be well-formed and have no document type.
final class Markup {
  private static final String CDATA = "<![CDATA[";

  private final String source;
  private int at;
  private boolean closed;

  /// Begins behind the XML declaration.
  Markup(String source) {
    this.source = source;
    if (source.startsWith("<?xml ")) {
      passTo("?>");
    }
  }

  int place() {
    return at;
  }

  /// Passes characters, references and CDATA sections up to the next markup. Between the two ends
  /// of an element of one tag there are none.
  ///
  /// @return where they began
  int passCharacters() {
    int began = at;
    while (!closed && at < source.length()) {
      if (source.charAt(at) != '<') {
        at = indexOf("<", at);
      } else if (source.startsWith(CDATA, at)) {
        at = indexOf("]]>", at) + 3;
      } else {
        break;
      }
    }
    return began;
  }

  /// Passes to the end of a comment or an instruction.
  ///
  /// @param end how it ends
  void passTo(String end) {
    at = indexOf(end, at) + end.length();
  }

  /// Passes a tag, which may hold `>` between quotes.
  ///
  /// @return where it began
  int passTag() {
    int began = at;
    while (source.charAt(at) != '>') {
      char c = source.charAt(at);
      at = c == '"' || c == '\'' ? indexOf(String.valueOf(c), at + 1) + 1 : at + 1;
    }
    closed = source.charAt(at - 1) == '/';
    at++;
    return began;
  }

  /// Passes the end of an element, which may be its first tag already.
  ///
  /// @return the place behind it
  int passEnd() {
    if (!closed) {
      passTag();
    }
    closed = false;
    return at;
  }

  private int indexOf(String wanted, int from) {
    int found = source.indexOf(wanted, from);
    return found < 0 ? source.length() : found;
  }
}
