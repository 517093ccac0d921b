package id.netra.text.news;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Takes the text out of a page in HTML, a block a line.
final class Markup {
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype|html|head|body|div|p|article|section|span|br|h[1-6]|script|meta|table|ul|a)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String BESIDE =
      "script, style, noscript, template, nav, header:not(article header), footer, aside, form, "
          + "button, select, iframe, svg, figcaption, [hidden], [aria-hidden=true]";

  /// Where a tag must have come if the page is HTML.
  private static final int LOOKED_AT = 4_000;

  private Markup() {}

  static boolean isIn(String page) {
    return TAG.matcher(page.substring(0, Math.min(LOOKED_AT, page.length()))).find();
  }

  /// The text of the page, with a line for every paragraph, heading and list item.
  static String text(String page) {
    Document document = Jsoup.parse(page);
    document.outputSettings(new OutputSettings().prettyPrint(false));
    document.select(BESIDE).remove();
    var lines = new StringBuilder();
    document.body().traverse(new Lines(lines));
    return lines.toString();
  }

  private record Lines(StringBuilder out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        out.append(words.text());
      } else if (breaks(node)) {
        out.append('\n');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (breaks(node)) {
        out.append('\n');
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element
          && (element.isBlock() || element.normalName().equals("br"));
    }
  }
}
