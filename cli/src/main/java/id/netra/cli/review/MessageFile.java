package id.netra.cli.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/// The messages of one properties file and where each stands, continued lines included.
final class MessageFile {
  private final String file;
  private final String content;
  private final boolean patterns;
  private final Map<String, Saying> sayings = new LinkedHashMap<>();

  private MessageFile(String file, String content, boolean patterns) {
    this.file = file;
    this.content = content;
    this.patterns = patterns;
  }

  /// @param patterns whether Java's message format fills them
  static Map<String, Saying> read(String file, String content, boolean patterns) {
    var reader = new MessageFile(file, content, patterns);
    int at = 0;
    while (at < content.length()) {
      at = reader.line(at);
    }
    return reader.sayings;
  }

  /// Reads one natural line, or one message with the lines that continue it.
  ///
  /// @return where the next begins
  private int line(int start) {
    int end = endOfLine(start);
    int text = skipBlanks(start, end);
    if (text == end || content.charAt(text) == '#' || content.charAt(text) == '!') {
      return Math.min(end + 1, content.length());
    }
    while (isContinued(start, end) && end + 1 < content.length()) {
      end = endOfLine(end + 1);
    }
    int last = end > start && content.charAt(end - 1) == '\r' ? end - 1 : end;
    message(text, last);
    return Math.min(end + 1, content.length());
  }

  private void message(int start, int end) {
    int value = value(start, end);
    var one = new Properties();
    try {
      one.load(new StringReader(content.substring(start, end)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    one.forEach((key, raw) -> {
      Form form = form(key.toString());
      sayings.put(key.toString(), new Saying(file, value, end, form.shown(raw.toString()), form));
    });
  }

  /// Where the value begins: behind the key, one separator and the blanks around it.
  private int value(int start, int end) {
    int at = start;
    while (at < end && " \t\f=:".indexOf(content.charAt(at)) < 0) {
      at += content.charAt(at) == '\\' ? 2 : 1;
    }
    at = skipBlanks(Math.min(at, end), end);
    if (at < end && (content.charAt(at) == '=' || content.charAt(at) == ':')) {
      at = skipBlanks(at + 1, end);
    }
    return at;
  }

  private Form form(String key) {
    if (!patterns) {
      return Form.MESSAGE;
    }
    boolean help =
        key.startsWith("netra.") || key.equals("lang") || key.equals("usage.descriptionHeading");
    return help ? Form.HELP : Form.PATTERN;
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && " \t\f".indexOf(content.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int endOfLine(int from) {
    int feed = content.indexOf('\n', from);
    return feed < 0 ? content.length() : feed;
  }

  /// An odd number of backslashes at its end continues a line.
  private boolean isContinued(int start, int end) {
    int last = end > start && content.charAt(end - 1) == '\r' ? end - 1 : end;
    int strokes = 0;
    while (last - strokes > start && content.charAt(last - strokes - 1) == '\\') {
      strokes++;
    }
    return strokes % 2 == 1;
  }
}
