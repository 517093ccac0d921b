package id.netra.app.letters.seal;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import id.netra.app.letters.seal.SignatureReport.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One look at the signatures of a file, by DSS. Apart from [Signatures], so that the library is
/// not loaded while Netra starts.
final class Look {
  private static final Logger LOG = LoggerFactory.getLogger(Look.class);

  private Look() {}

  /// What can be said of the signatures in that file now.
  static SignatureReport at(byte[] pdf, SealFolder folder) throws IOException {
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier(folder));
    SignatureReport report = Reading.of(validator.validateDocument(), pdf);
    // What cannot be read as a signature is not the same as none.
    return report.outcome() == Outcome.UNSIGNED && hasSignatures(pdf)
        ? SignatureReport.of(Outcome.UNREADABLE)
        : report;
  }

  private static boolean hasSignatures(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return !document.getSignatureDictionaries().isEmpty();
    }
  }

  private static CommonCertificateVerifier verifier(SealFolder folder) {
    MadeSeal made = folder.made();
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(DSSUtils.loadCertificate(made.authority()));
    folder.trusted().forEach(file -> trust(file, trusted));
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(made.crl())));
    return verifier;
  }

  /// One file that is no certificate must not take the word from all others.
  private static void trust(Path file, CommonTrustedCertificateSource trusted) {
    try {
      trusted.addCertificate(DSSUtils.loadCertificate(Files.readAllBytes(file)));
    } catch (DSSException | IOException unreadable) {
      LOG.warn("no certificate can be read in trust/{}", file.getFileName());
    }
  }
}
