package id.netra.documents;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// Reads a part of a Word file. What was deleted or moved away while changes were tracked is no
/// text, nor are the codes of fields.
final class DocxWalk extends Walk {
  private static final Map<String, String> SPACES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");

  /// The fallback repeats a text box for programs of before 2010.
  private static final Set<String> SKIPPED = Set.of("w:del", "w:moveFrom", "mc:Fallback");

  private final StringBuilder words = new StringBuilder();
  private int from;

  DocxWalk() {
    super(SPACES);
  }

  @Override
  boolean skips(String name) {
    return SKIPPED.contains(name);
  }

  @Override
  void start(String name, XMLStreamReader parser, int from) {
    this.from = from;
    words.setLength(0);
    if (name.equals("w:txbxContent")) {
      beginBeside();
    }
  }

  @Override
  void characters(String characters, int from, int to) {
    if (around().equals("w:t")) {
      words.append(characters);
    }
  }

  @Override
  void end(String name, int to) {
    switch (name) {
      case "w:t" -> flow().add(words.toString(), from, to);
      case "w:tab", "w:ptab" -> mark("\t", to);
      case "w:br", "w:cr" -> mark("\n", to);
      case "w:noBreakHyphen" -> mark("\u2011", to);
      case "w:p" -> flow().endParagraph();
      case "w:txbxContent" -> endBeside();
      default -> {}
    }
  }

  /// A tab may also be a stop of the ruler; only in a run it is a character.
  private void mark(String character, int to) {
    if (around().equals("w:r")) {
      flow().add(character, from, to);
    }
  }

  @Override
  String xml(String text) {
    var xml = new StringBuilder();
    int written = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t' || text.charAt(i) == '\n') {
        words(text.substring(written, i), xml);
        written = i + 1;
      }
      if (i < text.length() && written == i + 1) {
        xml.append('<').append(prefix("w")).append(text.charAt(i) == '\t' ? "tab/>" : "br/>");
      }
    }
    return xml.toString();
  }

  private void words(String text, StringBuilder xml) {
    if (!text.isEmpty()) {
      String name = prefix("w") + "t";
      xml.append('<').append(name).append(" xml:space=\"preserve\">");
      xml.append(Xml.escaped(text)).append("</").append(name).append('>');
    }
  }
}
