package id.netra.app.organisation.entry;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import id.netra.app.platform.QrCode;
import id.netra.app.platform.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Letters on paper, four to a sheet of A4, to be cut apart.
final class LetterSheets {
  private static final int PER_SHEET = 4;
  private static final float MARGIN = 28;
  private static final float SQUARE = 108;
  private static final float LINE = 12;
  private static final float SMALL = 8.5f;
  private static final float USUAL = 10;
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final PDFont CODE = new PDType1Font(FontName.COURIER_BOLD);

  private final Words words;
  private final String address;
  private final String institution;
  private final String until;

  /// @param address of this Netra, without a slash at its end
  /// @param until the day on which the letters end, in words
  LetterSheets(Words words, String address, String institution, String until) {
    this.words = words;
    this.address = address;
    this.institution = institution;
    this.until = until;
  }

  /// One letter with the name of the unit.
  ///
  /// @param before what must happen before it opens; empty if nothing must
  record Letter(Letters.Issued issued, String unit, String before) {}

  void write(List<Letter> letters, OutputStream out) throws IOException {
    try (var document = new PDDocument()) {
      document.getDocumentInformation().setTitle(words.text("entry.letter.title"));
      document.getDocumentInformation().setProducer("Netra");
      document.getDocumentCatalog().setLanguage(words.language().code());
      for (int i = 0; i < letters.size(); i += PER_SHEET) {
        sheet(document, letters.subList(i, Math.min(i + PER_SHEET, letters.size())));
      }
      document.save(out);
    }
  }

  private void sheet(PDDocument document, List<Letter> letters) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    float height = PDRectangle.A4.getHeight() / PER_SHEET;
    try (var ink = new PDPageContentStream(document, page)) {
      for (int i = 0; i < letters.size(); i++) {
        float top = PDRectangle.A4.getHeight() - i * height;
        letter(ink, letters.get(i), top);
        if (i > 0) {
          cut(ink, top);
        }
      }
    }
  }

  private void letter(PDPageContentStream ink, Letter letter, float top) throws IOException {
    String code = letter.issued().code().written();
    float x = MARGIN + SQUARE + 16;
    float width = PDRectangle.A4.getWidth() - x - MARGIN;
    float y = top - MARGIN;
    square(ink, address + "/m/" + code, MARGIN, y - SQUARE + 8);
    text(ink, BOLD, USUAL, x, y, words.text("entry.letter.title"));
    text(ink, PLAIN, SMALL, x, y - LINE, institution);
    Lacking.Addressee to = letter.issued().addressee();
    text(ink, BOLD, USUAL + 2, x, y - 3 * LINE, fit(BOLD, USUAL + 2, to.name(), width));
    text(ink, PLAIN, USUAL, x, y - 4 * LINE - 2, fit(PLAIN, USUAL, letter.unit(), width));
    text(ink, PLAIN, SMALL, x, y - 5 * LINE - 2, names(letter.issued()));
    text(ink, CODE, USUAL + 3, x, y - 7 * LINE, code);
    float line = y - 8.4f * LINE;
    String told = (letter.before() + " " + words.text("entry.letter.how", address, until)).strip();
    for (String how : wrap(told, width)) {
      text(ink, PLAIN, SMALL, x, line, how);
      line -= LINE - 1;
    }
  }

  /// The number without what nobody needs, in dots that every printer has; and the account's.
  private String names(Letters.Issued issued) {
    String masked = issued.addressee().nipMasked().replace('•', '*');
    String account = words.text("entry.letter.number", SignInNumbers.written(issued.number()));
    return masked.isEmpty() ? account : account + "   NIP " + masked;
  }

  private static void cut(PDPageContentStream ink, float y) throws IOException {
    ink.setLineDashPattern(new float[] {3, 3}, 0);
    ink.setLineWidth(0.4f);
    ink.moveTo(0, y);
    ink.lineTo(PDRectangle.A4.getWidth(), y);
    ink.stroke();
    ink.setLineDashPattern(new float[0], 0);
  }

  private static void square(PDPageContentStream ink, String content, float x, float y)
      throws IOException {
    ByteMatrix modules = QrCode.modules(content);
    float side = SQUARE / modules.getWidth();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row) == 1) {
          ink.addRect(x + column * side, y + SQUARE - (row + 1) * side, side, side);
        }
      }
    }
    ink.fill();
  }

  private static void text(
      PDPageContentStream ink, PDFont font, float size, float x, float y, String text)
      throws IOException {
    ink.beginText();
    ink.setFont(font, size);
    ink.newLineAtOffset(x, y);
    ink.showText(printable(text));
    ink.endText();
  }

  /// The built-in fonts know Latin letters only; another becomes a question mark.
  private static String printable(String text) {
    var known = new StringBuilder();
    text.codePoints()
        .forEach(letter -> known.appendCodePoint(letter >= ' ' && letter < 0x100 ? letter : '?'));
    return known.toString().replaceAll("[\\u007f-\\u009f]", "?");
  }

  private static String fit(PDFont font, float size, String text, float width) throws IOException {
    String shown = printable(text);
    while (shown.length() > 4 && width(font, size, shown) > width) {
      shown = shown.substring(0, shown.length() - 4).stripTrailing() + "...";
    }
    return shown;
  }

  private static List<String> wrap(String text, float width) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(PLAIN, SMALL, printable(longer)) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static float width(PDFont font, float size, String text) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }
}
