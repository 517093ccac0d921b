package id.netra.app.letters.seal;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import id.netra.app.letters.seal.SignatureReport.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Looks at the signatures of PDF files, by EU DSS and without asking any network.
///
/// Trusted are the authority that this Netra made itself and those whose certificates an operator
/// put into the folder `trust`. Few files are looked at at once, since each takes memory.
@Component
public class Signatures {
  /// The largest file that is looked at, in bytes.
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HEAD = 1024;

  private final SealFolder folder;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  Signatures(SealFolder folder) {
    this.folder = folder;
  }

  /// Whether the bytes begin as a PDF file does.
  public static boolean isPdf(byte[] file) {
    String head =
        new String(
            file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  /// What can be said of the signatures in that file now.
  public SignatureReport check(byte[] pdf) {
    if (!isMyTurn()) {
      return SignatureReport.of(Outcome.BUSY);
    }
    try {
      var work = new FutureTask<>(() -> look(pdf));
      Thread worker = Thread.ofPlatform().daemon().name("signatures").start(work);
      try {
        return work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException tooLong) {
        worker.interrupt();
      } catch (ExecutionException unreadable) {
        return SignatureReport.of(Outcome.UNREADABLE);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
      return SignatureReport.of(Outcome.UNREADABLE);
    } finally {
      turns.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private SignatureReport look(byte[] pdf) throws IOException {
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier());
    SignatureReport report = Reading.of(validator.validateDocument(), pdf.length);
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

  private CommonCertificateVerifier verifier() {
    MadeSeal made = folder.made();
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(DSSUtils.loadCertificate(made.authority()));
    for (byte[] certificate : folder.trusted()) {
      CertificateToken token = DSSUtils.loadCertificate(certificate);
      trusted.addCertificate(token);
    }
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(made.crl())));
    return verifier;
  }
}
