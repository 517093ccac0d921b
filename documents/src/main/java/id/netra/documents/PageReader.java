package id.netra.documents;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the pages of one PDF and stops when told to or when there are too many characters.
final class PageReader extends PDFTextStripper {
  private final int most;
  private int characters;
  private int charactersBefore;
  private int pictures;

  /// Thrown when there are more characters than may be.
  static final class TooLong extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }

  /// @param most how many characters may come
  PageReader(int most) {
    this.most = most;
    setLineSeparator("\n");
    setPageEnd("\n\f");
    setSuppressDuplicateOverlappingText(true);
  }

  String text(PDDocument pdf) throws IOException {
    return getText(pdf);
  }

  /// How many pages hold pictures and no character.
  int pictures() {
    return pictures;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    PdfText.stopIfTold();
    if (characters > most) {
      throw new TooLong();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    characters++;
    super.processTextPosition(text);
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    PdfText.stopIfTold();
    charactersBefore = characters;
  }

  @Override
  protected void endPage(PDPage page) {
    PDResources resources = page.getResources();
    boolean drawn = resources != null && resources.getXObjectNames().iterator().hasNext();
    if (characters == charactersBefore && drawn) {
      pictures++;
    }
  }
}
