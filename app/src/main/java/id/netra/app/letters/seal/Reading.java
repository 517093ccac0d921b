package id.netra.app.letters.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import id.netra.app.letters.seal.SignatureReport.Outcome;
import id.netra.app.letters.seal.SignatureReport.Signature;
import id.netra.app.letters.seal.SignatureReport.State;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Turns the reports of DSS into what we say of a file.
final class Reading {
  private static final int RANGES = 4;

  private Reading() {}

  static SignatureReport of(Reports reports, int size) {
    SimpleReport simple = reports.getSimpleReport();
    List<Signature> signatures =
        reports.getDiagnosticData().getSignatures().stream()
            .map(one -> signature(one, simple, size))
            .toList();
    return new SignatureReport(
        signatures.isEmpty() ? Outcome.UNSIGNED : Outcome.SIGNED, signatures);
  }

  private static Signature signature(SignatureWrapper one, SimpleReport simple, int size) {
    @Nullable CertificateWrapper certificate = one.getSigningCertificate();
    @Nullable SubIndication detail = simple.getSubIndication(one.getId());
    return new Signature(
        certificate == null ? "" : text(certificate.getReadableCertificateName()),
        certificate == null ? "" : text(issuer(certificate)),
        one.getClaimedSigningTime() == null ? null : one.getClaimedSigningTime().toInstant(),
        state(one, simple.isValid(one.getId()), detail),
        isLast(one, size),
        detail == null ? "" : detail.name());
  }

  private static State state(SignatureWrapper one, boolean passed, @Nullable SubIndication detail) {
    if (!one.isSignatureIntact() || !one.isSignatureValid()) {
      return State.CHANGED;
    }
    if (passed) {
      return State.PROVEN;
    }
    return switch (detail) {
      case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> State.REVOKED;
      case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> State.EXPIRED;
      case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE -> State.UNKNOWN_ISSUER;
      case CERTIFICATE_CHAIN_GENERAL_FAILURE, TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
          one.isTrustedChain() ? State.PROVEN_UNASKED : State.UNKNOWN_ISSUER;
      case null, default -> State.UNCLEAR;
    };
  }

  /// Whether the signed range ends where the file does.
  private static boolean isLast(SignatureWrapper one, int size) {
    @Nullable List<BigInteger> range = one.getSignatureByteRange();
    return range != null
        && range.size() == RANGES
        && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(size));
  }

  private static @Nullable String issuer(CertificateWrapper certificate) {
    @Nullable CertificateWrapper issuer = certificate.getSigningCertificate();
    return issuer == null
        ? certificate.getCertificateIssuerDN()
        : issuer.getReadableCertificateName();
  }

  private static String text(@Nullable String told) {
    return Objects.requireNonNullElse(told, "");
  }
}
