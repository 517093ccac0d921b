package id.netra.cli.review;

/// One text in one language, and the place in a file where it stands.
///
/// @param file its name below the checkout
/// @param start where the written text begins in the file, in characters
/// @param end where it ends
/// @param text as people read it
record Saying(String file, int start, int end, String text, Form form) {
  /// What to write into the place for a new text.
  String written(String shown) {
    return form == Form.CATALOGUE ? quoted(shown) : escaped(form.raw(shown));
  }

  /// In double quotes, which hold every text whatever is in it.
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      switch (next) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(next);
      }
    }
    return quoted.append('"').toString();
  }

  /// On one line of a properties file, which is UTF-8.
  private static String escaped(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\f", "\\f");
    return escaped.startsWith(" ") ? "\\" + escaped : escaped;
  }
}
