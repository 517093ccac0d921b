package id.netra.app.platform.pdf;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import id.netra.app.platform.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A text as a square that cameras read, for a paper.
public final class QrImage {
  private static final int MODULE = 4;
  private static final int QUIET = 2;
  private static final int WHITE = 0xFFFFFF;

  private QrImage() {}

  /// The picture as an address that holds it, for the `src` of an `img`.
  ///
  /// @throws IllegalArgumentException if the text is too long for any square
  public static String address(String text) {
    ByteMatrix modules = QrCode.modules(text);
    int side = (modules.getWidth() + 2 * QUIET) * MODULE;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, isDark(modules, x / MODULE - QUIET, y / MODULE - QUIET) ? 0 : WHITE);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static boolean isDark(ByteMatrix modules, int x, int y) {
    return x >= 0
        && y >= 0
        && x < modules.getWidth()
        && y < modules.getHeight()
        && modules.get(x, y) == 1;
  }
}
