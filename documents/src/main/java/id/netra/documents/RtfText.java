package id.netra.documents;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The text of an RTF file. Heads, feet and notes come after it; pictures and tables of fonts and
/// styles are passed over.
final class RtfText {
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("par", "\n"),
          Map.entry("line", "\n"),
          Map.entry("sect", "\n"),
          Map.entry("page", "\n"),
          Map.entry("row", "\n"),
          Map.entry("cell", "\t"),
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"));
  private static final Set<String> SKIPPED =
      Set.of(
          "fonttbl", "colortbl", "stylesheet", "info", "pict", "objdata", "fldinst", "themedata");
  private static final Set<String> BESIDE =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote");

  private final byte[] rtf;
  private final Limits limits;
  private final List<StringBuilder> texts = new ArrayList<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(new StringBuilder(), false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int replaced;

  /// What holds to the end of a pair of braces.
  ///
  /// @param text where its characters go
  /// @param skipped true if they go nowhere
  /// @param fallback how many characters after one of Unicode stand for it in old programs
  private record Group(StringBuilder text, boolean skipped, int fallback) {}

  private RtfText(byte[] rtf, Limits limits) {
    this.rtf = rtf;
    this.limits = limits;
    texts.add(group.text());
  }

  /// @throws UnreadableDocument if it is cut off, nested too deep or too long
  static String of(byte[] file, Limits limits) throws UnreadableDocument {
    return Timed.run(limits, () -> new RtfText(file, limits).read());
  }

  private String read() throws UnreadableDocument {
    do {
      if (at >= rtf.length || groups.size() > limits.depth()) {
        throw UnreadableDocument.broken();
      }
      step();
      if (group.text().length() > limits.characters()) {
        throw UnreadableDocument.characters(limits);
      }
    } while (!groups.isEmpty());
    return String.join("\n", texts).strip();
  }

  private void step() {
    byte next = rtf[at++];
    switch (next) {
      case '{' -> groups.push(group);
      case '}' -> group = groups.isEmpty() ? group : groups.pop();
      case '\\' -> control();
      case '\r', '\n', 0 -> {}
      default -> put(decoded(next));
    }
  }

  private void control() {
    int start = at;
    while (at < rtf.length && isLetter(rtf[at])) {
      at++;
    }
    if (at == start) {
      symbol(at < rtf.length ? rtf[at++] : 0);
      return;
    }
    String word = ascii(start, at);
    int digits = at;
    while (at < rtf.length && (isDigit(rtf[at]) || (at == digits && rtf[at] == '-'))) {
      at++;
    }
    int number = number(ascii(digits, at));
    if (at < rtf.length && rtf[at] == ' ') {
      at++;
    }
    word(word, number);
  }

  private void symbol(byte symbol) {
    switch (symbol) {
      case '\'' -> {
        put(decoded((byte) number16(ascii(at, Math.min(at + 2, rtf.length)))));
        at += 2;
      }
      case '*' -> group = new Group(group.text(), true, group.fallback());
      case '~' -> put("\u00A0");
      case '_' -> put("\u2011");
      case '\r', '\n' -> put("\n");
      case '\\', '{', '}' -> put(decoded(symbol));
      default -> {}
    }
  }

  private void word(String word, int number) {
    switch (word) {
      case "u" -> {
        replaced = 0;
        put(String.valueOf((char) number));
        replaced = group.fallback();
      }
      case "uc" -> group = new Group(group.text(), group.skipped(), number);
      case "ansicpg" -> charset = charset(number);
      case "bin" -> at = Math.clamp((long) at + number, at, rtf.length);
      case "deleted" -> group = new Group(group.text(), number != 0, group.fallback());
      default -> {
        if (SKIPPED.contains(word)) {
          group = new Group(group.text(), true, group.fallback());
        } else if (BESIDE.contains(word)) {
          texts.add(new StringBuilder());
          group = new Group(texts.getLast(), group.skipped(), group.fallback());
        } else {
          put(CHARACTERS.getOrDefault(word, ""));
        }
      }
    }
  }

  private void put(String characters) {
    if (replaced > 0 && !characters.isEmpty()) {
      replaced--;
    } else if (!group.skipped()) {
      group.text().append(characters);
    }
  }

  private String decoded(byte letter) {
    return new String(new byte[] {letter}, charset);
  }

  private Charset charset(int page) {
    try {
      return Charset.forName("windows-" + page);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException _) {
      return charset;
    }
  }

  private String ascii(int from, int to) {
    return new String(rtf, from, Math.max(to - from, 0), StandardCharsets.US_ASCII);
  }

  /// The number after a word; 1 if there is none, so that a switch without one is on.
  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  private static int number16(String digits) {
    try {
      return Integer.parseInt(digits, 16);
    } catch (NumberFormatException _) {
      return '?';
    }
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
