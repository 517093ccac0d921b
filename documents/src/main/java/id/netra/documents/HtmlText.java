package id.netra.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a web page as a browser shows it, without styles and scripts.
final class HtmlText implements NodeVisitor {
  private static final Set<String> HIDDEN =
      Set.of("head", "script", "style", "template", "noscript", "svg", "iframe", "object");

  private final StringBuilder text = new StringBuilder();
  private int hidden;
  private int asTyped;

  private HtmlText() {}

  /// A page is held as a tree of many times its size, so that its bytes may not be more than a
  /// text's characters.
  ///
  /// @throws UnreadableDocument if it is too long, takes too long or cannot be parsed
  static String of(byte[] file, Limits limits) throws UnreadableDocument {
    if (file.length > limits.characters()) {
      throw UnreadableDocument.characters(limits);
    }
    return Timed.run(
        limits,
        () -> {
          var visitor = new HtmlText();
          parse(file).traverse(visitor);
          return visitor.text.toString().strip();
        });
  }

  /// UTF-8 or marked where the bytes say so, else what the page says, else windows-1252.
  private static Document parse(byte[] file) throws IOException {
    Encoding encoding = Encoding.of(file);
    String page = encoding.decode(file);
    if (page != null && encoding.isUnicode()) {
      return Jsoup.parse(page);
    }
    Document declared = Jsoup.parse(new ByteArrayInputStream(file), null, "");
    boolean undeclared = declared.charset().name().equals("UTF-8");
    return undeclared && page != null ? Jsoup.parse(page) : declared;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && hidden == 0) {
      append(words);
    }
    if (node instanceof Element element) {
      count(element, 1);
      if (element.nameIs("br")) {
        text.append('\n');
      } else if (element.isBlock() && !isCell(element)) {
        endLine();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      count(element, -1);
      if (isCell(element)) {
        text.append('\t');
      } else if (element.isBlock()) {
        endLine();
      }
    }
  }

  private void append(TextNode words) {
    if (asTyped > 0) {
      text.append(words.getWholeText());
      return;
    }
    String shown = words.text();
    boolean begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(begins ? shown.stripLeading() : shown);
  }

  private void endLine() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  private void count(Element element, int by) {
    if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      hidden += by;
    }
    if (element.nameIs("pre") || element.nameIs("textarea")) {
      asTyped += by;
    }
  }
}
