package id.netra.app.platform;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// A text as a square that cameras read.
///
/// @param size modules along one side, without the quiet zone
/// @param path the dark modules, as the path of an SVG drawing
public record QrCode(int size, String path) {
  /// The square of a text.
  ///
  /// @throws IllegalArgumentException if the text is too long for any
  public static QrCode of(String text) {
    ByteMatrix modules = modules(text);
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start).append(' ').append(y);
          path.append('h').append(x - start).append("v1h-").append(x - start).append('z');
        }
      }
    }
    return new QrCode(modules.getWidth(), path.toString());
  }

  /// The modules themselves; 1 is dark.
  public static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(
              text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
          .getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a square", tooLong);
    }
  }
}
