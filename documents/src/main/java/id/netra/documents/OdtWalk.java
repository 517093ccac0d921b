package id.netra.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a part of an OpenDocument text. White space in the XML is one space, or none at the
/// beginning of a paragraph; spaces that count have elements of their own.
final class OdtWalk extends Walk {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String TEXT = OFFICE + "text:1.0";
  private static final Map<String, String> SPACES =
      Map.of(
          TEXT,
          "text",
          OFFICE + "office:1.0",
          "office",
          OFFICE + "drawing:1.0",
          "draw",
          OFFICE + "svg-compatible:1.0",
          "svg");
  private static final Set<String> SKIPPED =
      Set.of(
          "text:tracked-changes",
          "text:note-citation",
          "text:ruby-text",
          "office:annotation",
          "office:binary-data",
          "svg:title",
          "svg:desc");
  private static final Set<String> PARAGRAPHS = Set.of("text:p", "text:h");
  private static final Set<String> BESIDE = Set.of("text:note-body", "draw:text-box");

  /// Nobody means more spaces in a row; a file made to harm may say billions.
  private static final int MOST_SPACES = 1000;

  private final Deque<String> blocks = new ArrayDeque<>();
  private boolean afterSpace;
  private int from;
  private int spaces;

  OdtWalk() {
    super(SPACES);
  }

  @Override
  boolean skips(String name) {
    return SKIPPED.contains(name);
  }

  @Override
  void start(String name, XMLStreamReader parser, int from) {
    this.from = from;
    if (PARAGRAPHS.contains(name)) {
      blocks.push(name);
      afterSpace = true;
    } else if (BESIDE.contains(name)) {
      blocks.push(name);
      beginBeside();
    } else if (name.equals("text:s")) {
      spaces = count(parser.getAttributeValue(TEXT, "c"));
    }
  }

  private static int count(@Nullable String spaces) {
    boolean number = spaces != null && spaces.matches("[0-9]{1,4}");
    return number ? Math.min(Integer.parseInt(spaces), MOST_SPACES) : 1;
  }

  @Override
  void characters(String characters, int from, int to) {
    if (!isInParagraph()) {
      return;
    }
    var shown = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space || !afterSpace) {
        shown.append(space ? ' ' : c);
      }
      afterSpace = space;
    }
    flow().add(shown.toString(), from, to);
  }

  @Override
  void end(String name, int to) {
    if (PARAGRAPHS.contains(name)) {
      blocks.pop();
      flow().endParagraph();
    } else if (BESIDE.contains(name)) {
      blocks.pop();
      endBeside();
      afterSpace = false;
    } else if (isInParagraph()) {
      switch (name) {
        case "text:s" -> mark(" ".repeat(spaces), to);
        case "text:tab" -> mark("\t", to);
        case "text:line-break" -> mark("\n", to);
        default -> {}
      }
    }
  }

  private void mark(String characters, int to) {
    flow().add(characters, from, to);
    afterSpace = false;
  }

  private boolean isInParagraph() {
    return !blocks.isEmpty() && PARAGRAPHS.contains(blocks.getFirst());
  }

  @Override
  String xml(String text) {
    var xml = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\t' -> element("tab", xml);
        case '\n' -> element("line-break", xml);
        case ' ' -> {
          boolean counts = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ';
          if (counts) {
            element("s", xml);
          } else {
            xml.append(' ');
          }
        }
        default -> xml.append(Xml.escaped(String.valueOf(text.charAt(i))));
      }
    }
    return xml.toString();
  }

  private void element(String name, StringBuilder xml) {
    xml.append('<').append(prefix("text")).append(name).append("/>");
  }
}
