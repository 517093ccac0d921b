package id.netra.app.letters.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes certificates and lists of those taken back.
final class Issuing {
  private static final X500Name AUTHORITY =
      new X500Name("CN=Otoritas sertifikat demo Netra,O=Netra,C=ID");
  private static final X500Name SEAL =
      new X500Name("CN=Segel elektronik instansi (sertifikat demo Netra),O=Netra,C=ID");

  /// Demonstrations stand on days of the past, on which their seals claim to have been put.
  private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");

  private static final Duration LASTS = Duration.ofDays(3650);
  private static final Duration LIST_LASTS = Duration.ofDays(365);
  private static final int SERIAL_BITS = 128;

  private Issuing() {}

  /// A key with its certificate.
  record Issued(PrivateKey key, X509Certificate certificate) {
    @Override
    public String toString() {
      return "Issued";
    }
  }

  static Issued authority(Instant now) throws GeneralSecurityException, IOException {
    KeyPair pair = pair();
    var builder =
        new JcaX509v3CertificateBuilder(
            AUTHORITY,
            serial(),
            Date.from(SINCE),
            Date.from(now.plus(LASTS)),
            AUTHORITY,
            pair.getPublic());
    var extensions = new JcaX509ExtensionUtils();
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        extensions.createSubjectKeyIdentifier(pair.getPublic()));
    return new Issued(pair.getPrivate(), signed(builder, pair.getPrivate()));
  }

  static Issued seal(Issued authority, Instant now) throws GeneralSecurityException, IOException {
    return seal(authority, SINCE, now.plus(LASTS));
  }

  static Issued seal(Issued authority, Instant since, Instant until)
      throws GeneralSecurityException, IOException {
    KeyPair pair = pair();
    var builder =
        new JcaX509v3CertificateBuilder(
            AUTHORITY, serial(), Date.from(since), Date.from(until), SEAL, pair.getPublic());
    var extensions = new JcaX509ExtensionUtils();
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        extensions.createSubjectKeyIdentifier(pair.getPublic()));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        extensions.createAuthorityKeyIdentifier(authority.certificate()));
    return new Issued(pair.getPrivate(), signed(builder, authority.key()));
  }

  /// A list that names none, for a year.
  static byte[] list(Issued authority, Instant now) throws GeneralSecurityException, IOException {
    var builder = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(LIST_LASTS)));
    builder.addExtension(
        Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.certificate()));
    return builder.build(signer(authority.key())).getEncoded();
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey key)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
  }

  private static ContentSigner signer(PrivateKey key) throws GeneralSecurityException {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static BigInteger serial() {
    return new BigInteger(SERIAL_BITS, new SecureRandom());
  }
}
