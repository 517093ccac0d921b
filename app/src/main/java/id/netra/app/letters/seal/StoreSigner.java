package id.netra.app.letters.seal;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/// Seals with a key in a PKCS#12 file: PAdES-BASELINE-B, which proves that the bytes are unchanged
/// but brings no proof of the time from elsewhere.
final class StoreSigner implements Signer {
  private final SealKind kind;
  private final byte[] store;
  private final String password;
  private @Nullable Opened opened;

  private StoreSigner(SealKind kind, byte[] store, String password) {
    this.kind = kind;
    this.store = store;
    this.password = password;
  }

  static StoreSigner made(SealFolder folder) {
    MadeSeal made = folder.made();
    return new StoreSigner(SealKind.DEMO, made.store(), made.password());
  }

  static StoreSigner own(SealSettings.Store settings) {
    try {
      byte[] store =
          Files.exists(settings.file()) ? Files.readAllBytes(settings.file()) : new byte[0];
      return new StoreSigner(SealKind.OWN, store, settings.password());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SealKind kind() {
    return kind;
  }

  @Override
  public Sealed sign(byte[] pdf, String reason, Instant at) {
    try {
      return new Sealed.Done(sign(pdf, reason, at, open()), kind);
    } catch (AlertException lapsed) {
      return new Sealed.Unavailable(kind, Sealed.Why.LAPSED);
    } catch (DSSException broken) {
      return new Sealed.Unavailable(kind, Sealed.Why.BROKEN);
    }
  }

  /// Opened once and kept: to open it takes longer than to seal.
  private synchronized Opened open() {
    Opened known = opened;
    if (known == null) {
      // Stays open as long as this Netra: the library closes no file with it.
      var token = new Pkcs12SignatureToken(store, new PasswordProtection(password.toCharArray()));
      DSSPrivateKeyEntry key =
          token.getKeys().stream().findFirst().orElseThrow(() -> new DSSException("no key"));
      known = new Opened(token, key);
      opened = known;
    }
    return known;
  }

  private record Opened(Pkcs12SignatureToken token, DSSPrivateKeyEntry key) {}

  private static byte[] sign(byte[] pdf, String reason, Instant at, Opened opened) {
    DSSPrivateKeyEntry key = opened.key();
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.getCertificate());
    parameters.setCertificateChain(key.getCertificateChain());
    parameters.setReason(reason);
    parameters.bLevel().setSigningDate(Date.from(at));
    var service = new PAdESService(new CommonCertificateVerifier(true));
    var document = new InMemoryDocument(pdf);
    ToBeSigned wanted = service.getDataToSign(document, parameters);
    SignatureValue value = opened.token().sign(wanted, parameters.getDigestAlgorithm(), key);
    return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
  }
}
