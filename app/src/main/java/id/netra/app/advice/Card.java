package id.netra.app.advice;

import id.netra.app.platform.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/// An answer as a picture for a messenger: 1080 × 1080 pixels, PNG, some tens of kilobytes.
///
/// Verdict in words and by a bar as on the page, sentence, day, law, edition. Never a name.
public final class Card {
  private static final int SIDE = 1080;
  private static final int MARGIN = 80;
  private static final int BAR = 36;
  private static final int LAWS = 2;
  private static final Color PAPER = Color.WHITE;
  private static final Color INK = new Color(0x1e1b2c);
  private static final Color SOFT = new Color(0x565168);
  private static final Color BRAND = new Color(0x2b2158);

  private static final Font BOLD = font("PlusJakartaSans-Bold.ttf");
  private static final Font REGULAR = font("PlusJakartaSans-Regular.ttf");

  private final Graphics2D graphics;
  private float y = MARGIN + BAR;

  private Card(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /// The picture as PNG.
  public static byte[] png(Answer answer, Words words) {
    var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, SIDE, SIDE);
    new Card(graphics).draw(answer, words);
    graphics.dispose();
    try {
      var png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can always be written", impossible);
    }
  }

  private void draw(Answer answer, Words words) {
    graphics.setColor(color(answer.look()));
    graphics.fillRect(0, 0, SIDE, BAR);
    write(words.text(answer.verdict()), BOLD, 84, color(answer.look()), 1);
    write(Share.disputed(answer, words).strip(), REGULAR, 38, color(answer.look()), 1);
    write(words.text("advice.value.kind." + answer.told().get("kind")), REGULAR, 38, SOFT, 2);
    y += 24;
    write(answer.sentence(), BOLD, 50, INK, 5);
    y += 16;
    write(answer.setting(), REGULAR, 32, SOFT, 2);
    List<String> laws =
        answer.bases().stream().flatMap(basis -> basis.citations().stream()).distinct().toList();
    if (!laws.isEmpty()) {
      y += 16;
      String cited = laws.stream().limit(LAWS).collect(Collectors.joining("; "));
      write(words.text("advice.share.law", cited), REGULAR, 32, INK, 2);
    }
    y = Math.max(y, SIDE - 190);
    write("Netra", BOLD, 40, BRAND, 1);
    write(words.text("advice.share.edition", answer.edition(), answer.day()), REGULAR, 28, SOFT, 2);
  }

  /// Writes lines and moves on below them; what does not fit into so many lines ends in an
  /// ellipsis.
  private void write(String text, Font font, int size, Color color, int most) {
    if (text.isEmpty()) {
      return;
    }
    graphics.setColor(color);
    FontRenderContext context = graphics.getFontRenderContext();
    var marked = new AttributedString(text);
    marked.addAttribute(TextAttribute.FONT, font.deriveFont((float) size));
    var lines = new LineBreakMeasurer(marked.getIterator(), context);
    for (int line = 1; lines.getPosition() < text.length() && line <= most; line++) {
      int start = lines.getPosition();
      TextLayout layout = lines.nextLayout(SIDE - 2f * MARGIN);
      if (line == most && lines.getPosition() < text.length()) {
        String cut = text.substring(start, lines.getPosition()).stripTrailing() + " …";
        layout = new TextLayout(cut, font.deriveFont((float) size), context);
      }
      y += layout.getAscent();
      layout.draw(graphics, MARGIN, y);
      y += layout.getDescent() + layout.getLeading() + size / 6f;
    }
  }

  /// As in the style sheet.
  private static Color color(String look) {
    return switch (look) {
      case "no" -> new Color(0x86203b);
      case "yes" -> new Color(0x0a5a5e);
      case "if" -> new Color(0x6a4800);
      case "split" -> new Color(0x1f4d78);
      default -> new Color(0x4b4758);
    };
  }

  private static Font font(String name) {
    try (InputStream file = Card.class.getResourceAsStream("/fonts/" + name)) {
      if (file == null) {
        throw new IllegalStateException("no font " + name);
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    } catch (FontFormatException broken) {
      throw new IllegalStateException(name, broken);
    }
  }
}
