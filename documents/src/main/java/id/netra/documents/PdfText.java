package id.netra.documents;

import id.netra.documents.UnreadableDocument.Reason;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// The text of a PDF: line by line in the order in which it was written, `\f` after each page,
/// hyphens at line ends left where they are, a text written twice on the same place taken once.
final class PdfText {
  static {
    FontMappers.set(new OneFont());
  }

  private PdfText() {}

  /// @throws UnreadableDocument if it needs a password, holds pictures only, is damaged, or asks
  ///   more than the limits
  static ReadOnly of(byte[] file, Limits limits) throws UnreadableDocument {
    return Timed.run(
        limits,
        () -> {
          PackedStreams.check(file, limits);
          return read(file, limits);
        });
  }

  private static ReadOnly read(byte[] file, Limits limits) throws IOException, UnreadableDocument {
    try (var source = new Interruptible(file);
        PDDocument pdf =
            Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      var pages = new PageReader(limits.characters());
      String text = pages.text(pdf);
      if (text.chars().noneMatch(Character::isLetterOrDigit)) {
        throw new UnreadableDocument(pages.pictures() > 0 ? Reason.IMAGE_ONLY : Reason.EMPTY);
      }
      return new ReadOnly(Kind.PDF, text, pages.pictures());
    } catch (PageReader.TooLong _) {
      throw UnreadableDocument.characters(limits);
    } catch (InvalidPasswordException | NoClassDefFoundError _) {
      // A file for the holder of a certificate needs a library that we do not have.
      throw new UnreadableDocument(Reason.ENCRYPTED);
    }
  }

  /// The bytes of a file, which can be read as long as nobody said stop.
  private static final class Interruptible extends RandomAccessReadBuffer {
    Interruptible(byte[] file) {
      super(file);
    }

    @Override
    public void seek(long position) throws IOException {
      stopIfTold();
      super.seek(position);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      stopIfTold();
      return super.read(into, from, most);
    }
  }

  /// @throws IOException if the thread was told to stop
  static void stopIfTold() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("told to stop");
    }
  }
}
