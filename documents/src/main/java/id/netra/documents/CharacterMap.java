package id.netra.documents;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Looks into a font's table of which code is which character, before PDFBox writes out each range
/// of it code by code: a damaged range, or one made to harm, may have two thousand million.
final class CharacterMap {
  private static final Pattern COMMENT = Pattern.compile("%[^\r\n]*");
  private static final Pattern RANGES =
      Pattern.compile("beginbfrange(.*?)(?:endbf|\\z)", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("<([^<>]*)>\\s*<([^<>]*)>\\s*(?:<[^<>]*>|\\[[^\\]]*\\])");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9A-Fa-f]");
  private static final BigInteger LONGEST = BigInteger.valueOf(0xFFFF);

  private CharacterMap() {}

  /// @throws IOException if a range is longer than any script
  static void check(COSDictionary font) throws IOException {
    check(font.getDictionaryObject(COSName.TO_UNICODE));
    check(font.getDictionaryObject(COSName.ENCODING));
  }

  private static void check(@Nullable COSBase map) throws IOException {
    if (!(map instanceof COSStream stream)) {
      return;
    }
    String table;
    try (InputStream in = stream.createInputStream()) {
      table = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    Matcher ranges = RANGES.matcher(COMMENT.matcher(table).replaceAll(""));
    while (ranges.find()) {
      Matcher range = RANGE.matcher(ranges.group(1));
      while (range.find()) {
        if (number(range.group(2)).subtract(number(range.group(1))).compareTo(LONGEST) > 0) {
          throw new IOException("a range of characters without end");
        }
      }
    }
  }

  private static BigInteger number(String digits) {
    String clean = NO_DIGIT.matcher(digits).replaceAll("");
    return clean.isEmpty() ? BigInteger.ZERO : new BigInteger(clean, 16);
  }
}
