package id.netra.app.letters.circular;

import id.netra.app.letters.seal.Signatures;
import id.netra.documents.DocumentReader;
import id.netra.documents.Limits;
import id.netra.documents.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/// Reads a PDF file that came: its text and its signatures. A file that gives no text is still a
/// letter: it may be a picture of one.
@Component
public class PdfLook {
  private static final int LONGEST = 500_000;

  private final Signatures signatures;
  private final DocumentReader reader =
      new DocumentReader(Limits.USUAL.withBytes(Signatures.LARGEST).withCharacters(LONGEST));

  PdfLook(Signatures signatures) {
    this.signatures = signatures;
  }

  /// Text and signatures of a file.
  public Looked look(byte[] pdf) {
    return new Looked(text(pdf), signatures.check(pdf));
  }

  private String text(byte[] pdf) {
    try {
      // PostgreSQL keeps no zero byte in a text.
      return reader.read(new ByteArrayInputStream(pdf), "surat.pdf").text().replace("\0", "");
    } catch (UnreadableDocument none) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
