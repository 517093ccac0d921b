package id.netra.app.letters.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A certificate authority that knows one certificate, made by this Netra for itself.
///
/// It shows that bytes have not changed since this Netra sealed them. It says nothing of who the
/// institution is, and its names say so.
final class MadeSeal {
  private static final String AUTHORITY_STORE = "ca.p12";
  private static final String SEAL_STORE = "seal.p12";
  private static final String PASSWORD = "password";
  private static final String LIST = "ca.crl";
  private static final String LISTED = "ca.crl.at";
  private static final Duration FRESH = Duration.ofDays(90);
  private static final int PASSWORD_BYTES = 24;

  private final byte[] store;
  private final String password;
  private final byte[] authority;
  private final byte[] crl;

  private MadeSeal(byte[] store, String password, byte[] authority, byte[] crl) {
    this.store = store;
    this.password = password;
    this.authority = authority;
    this.crl = crl;
  }

  /// A PKCS#12 file with the key that seals and both certificates.
  byte[] store() {
    return store;
  }

  String password() {
    return password;
  }

  /// The certificate of the authority.
  byte[] authority() {
    return authority;
  }

  /// The list of certificates taken back, which is empty.
  byte[] crl() {
    return crl;
  }

  /// That of the folder; a new one if there is none. The list is renewed before it grows old.
  static MadeSeal in(SealFolder folder) {
    try {
      byte[] store = folder.read(SEAL_STORE);
      byte[] authorities = folder.read(AUTHORITY_STORE);
      byte[] password = folder.read(PASSWORD);
      if (store == null || authorities == null || password == null) {
        return make(folder);
      }
      String word = new String(password, StandardCharsets.UTF_8);
      KeyStore authority = open(authorities, word);
      return new MadeSeal(
          store, word, certificate(authority).getEncoded(), list(folder, authority, word));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the seal that this Netra made cannot be read", e);
    }
  }

  private static MadeSeal make(SealFolder folder) throws GeneralSecurityException, IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    Instant now = Instant.now();
    Issuing.Issued authority = Issuing.authority(now);
    Issuing.Issued seal = Issuing.seal(authority, now);
    byte[] store = store(password, seal, seal.certificate(), authority.certificate());
    byte[] authorities = store(password, authority, authority.certificate());
    folder.write(PASSWORD, password.getBytes(StandardCharsets.UTF_8));
    folder.write(AUTHORITY_STORE, authorities);
    // The last: a Netra that was stopped in between begins again.
    folder.write(SEAL_STORE, store);
    return new MadeSeal(
        store,
        password,
        authority.certificate().getEncoded(),
        newList(folder, open(authorities, password), password));
  }

  private static byte[] list(SealFolder folder, KeyStore authority, String password)
      throws GeneralSecurityException, IOException {
    byte[] known = folder.read(LIST);
    byte[] at = folder.read(LISTED);
    return known != null && at != null && isFresh(at, Instant.now())
        ? known
        : newList(folder, authority, password);
  }

  private static byte[] newList(SealFolder folder, KeyStore authority, String password)
      throws GeneralSecurityException, IOException {
    Instant now = Instant.now();
    var key =
        (PrivateKey) authority.getKey(authority.aliases().nextElement(), password.toCharArray());
    byte[] list = Issuing.list(new Issuing.Issued(key, certificate(authority)), now);
    folder.write(LIST, list);
    folder.write(LISTED, now.toString().getBytes(StandardCharsets.UTF_8));
    return list;
  }

  private static boolean isFresh(byte[] at, Instant now) {
    return Instant.parse(new String(at, StandardCharsets.UTF_8)).plus(FRESH).isAfter(now);
  }

  private static X509Certificate certificate(KeyStore authority) throws GeneralSecurityException {
    @Nullable Certificate known = authority.getCertificate(authority.aliases().nextElement());
    if (known instanceof X509Certificate certificate) {
      return certificate;
    }
    throw new GeneralSecurityException("no certificate of the authority");
  }

  private static byte[] store(String password, Issuing.Issued key, X509Certificate... chain)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("netra", key.key(), password.toCharArray(), chain);
    var out = new ByteArrayOutputStream();
    store.store(out, password.toCharArray());
    return out.toByteArray();
  }

  private static KeyStore open(byte[] bytes, String password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(bytes), password.toCharArray());
    return store;
  }
}
