package id.netra.app.letters.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;

/// Signs as a service elsewhere does, with a certificate that the Netra under test does not know.
public final class OtherSigner {
  /// The password of each store that it makes.
  public static final String PASSWORD = "kata-sandi";

  private OtherSigner() {}

  public static byte[] sign(byte[] pdf) throws IOException {
    var folder = new SealFolder(Files.createTempDirectory("lain").toString());
    if (StoreSigner.made(folder).sign(pdf, "Diterbitkan", Instant.now())
        instanceof Sealed.Done done) {
      return done.pdf();
    }
    throw new IllegalStateException("not signed");
  }

  /// Writes a PKCS#12 file with a certificate of that time; answers that of its authority.
  public static byte[] store(Path file, Instant since, Instant until)
      throws GeneralSecurityException, IOException {
    Issuing.Issued authority = Issuing.authority(Instant.now());
    Issuing.Issued seal = Issuing.seal(authority, since, until);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "segel",
        seal.key(),
        PASSWORD.toCharArray(),
        new X509Certificate[] {seal.certificate(), authority.certificate()});
    var out = new ByteArrayOutputStream();
    store.store(out, PASSWORD.toCharArray());
    Files.write(file, out.toByteArray());
    return authority.certificate().getEncoded();
  }
}
