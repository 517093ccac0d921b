package id.netra.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// A letter signed by somebody whom Netra does not know, with a certificate made for the test.
final class SignedLetter {
  private static final X500Name SIGNER = new X500Name("CN=Penanda tangan percobaan,C=ID");
  private static final int SIZE = 11;
  private static final int LEADING = 18;
  private static final int TOP = 760;
  private static final int LEFT = 60;

  private SignedLetter() {}

  /// A PDF file of these lines, signed.
  static FilePayload of(String name, List<String> lines, Instant at) {
    try {
      return new FilePayload(name, "application/pdf", signed(written(lines), at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] written(List<String> lines) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
        content.setLeading(LEADING);
        content.newLineAtOffset(LEFT, TOP);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] signed(byte[] pdf, Instant at)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
    keys.initialize(256);
    KeyPair pair = keys.generateKeyPair();
    ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    var certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        SIGNER,
                        BigInteger.ONE,
                        Date.from(at.minus(Duration.ofDays(30))),
                        Date.from(at.plus(Duration.ofDays(3650))),
                        SIGNER,
                        pair.getPublic())
                    .build(signer));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      Calendar when = Calendar.getInstance();
      when.setTime(Date.from(at));
      signature.setSignDate(when);
      document.addSignature(signature, content -> cms(content, signer, certificate));
      var bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] cms(InputStream content, ContentSigner signer, X509Certificate certificate)
      throws IOException {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(signer, certificate));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
