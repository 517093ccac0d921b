package id.netra.documents;

import java.io.IOException;
import java.io.Serial;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Reads the pages of one PDF and stops when told to or when there are too many characters.
final class PageReader extends PDFTextStripper {
  private final int most;
  private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());
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
    COSDictionary font = font(operator.getName(), operands);
    if (font != null && !checked.contains(font)) {
      CharacterMap.check(font);
      checked.add(font);
    }
    super.processOperator(operator, operands);
  }

  /// The font that an operator sets, directly or among other things; null if it sets none.
  private @Nullable COSDictionary font(String operator, List<COSBase> operands) {
    PDResources resources = getResources();
    if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return null;
    }
    return switch (operator) {
      case "Tf" -> in(resources.getCOSObject().getCOSDictionary(COSName.FONT), name);
      case "gs" -> {
        COSDictionary state =
            in(resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE), name);
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        yield font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary found
            ? found
            : null;
      }
      default -> null;
    };
  }

  private static @Nullable COSDictionary in(@Nullable COSDictionary resources, COSName name) {
    return resources == null ? null : resources.getCOSDictionary(name);
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
