package id.netra.app.letters.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

/// Signs as a service elsewhere does, with a certificate that the Netra under test does not know.
public final class OtherSigner {
  private OtherSigner() {}

  public static byte[] sign(byte[] pdf) throws IOException {
    var folder = new SealFolder(Files.createTempDirectory("lain").toString());
    if (StoreSigner.made(folder).sign(pdf, "Diterbitkan", Instant.now())
        instanceof Sealed.Done done) {
      return done.pdf();
    }
    throw new IllegalStateException("not signed");
  }
}
