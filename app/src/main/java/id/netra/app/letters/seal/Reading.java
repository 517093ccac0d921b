package id.netra.app.letters.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import id.netra.app.letters.seal.SignatureReport.Outcome;
import id.netra.app.letters.seal.SignatureReport.Signature;
import id.netra.app.letters.seal.SignatureReport.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Turns the reports of DSS into what we say of a file.
final class Reading {
  private Reading() {}

  static SignatureReport of(Reports reports, byte[] pdf) {
    SimpleReport simple = reports.getSimpleReport();
    List<SignatureWrapper> all = reports.getDiagnosticData().getSignatures();
    var later = new Later(all, pdf);
    List<Signature> signatures = all.stream().map(one -> signature(one, simple, later)).toList();
    return new SignatureReport(
        signatures.isEmpty() ? Outcome.UNSIGNED : Outcome.SIGNED, signatures);
  }

  private static Signature signature(SignatureWrapper one, SimpleReport simple, Later later) {
    @Nullable CertificateWrapper certificate = one.getSigningCertificate();
    @Nullable SubIndication detail = simple.getSubIndication(one.getId());
    return new Signature(
        certificate == null ? "" : text(certificate.getReadableCertificateName()),
        certificate == null ? "" : text(issuer(certificate)),
        one.getClaimedSigningTime() == null ? null : one.getClaimedSigningTime().toInstant(),
        later.isAmended(one) ? State.AMENDED : state(one, simple, detail),
        later.isLast(one),
        detail == null ? "" : detail.name());
  }

  private static State state(
      SignatureWrapper one, SimpleReport simple, @Nullable SubIndication detail) {
    if (!one.isSignatureIntact() || !one.isSignatureValid()) {
      return State.CHANGED;
    }
    if (simple.isValid(one.getId())) {
      return State.PROVEN;
    }
    return switch (detail) {
      case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> State.REVOKED;
      case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> State.EXPIRED;
      case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE -> State.UNKNOWN_ISSUER;
      case CERTIFICATE_CHAIN_GENERAL_FAILURE, TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
          unasked(one, simple.getValidationTime().toInstant());
      case null, default -> State.UNCLEAR;
    };
  }

  /// Without a list of those taken back DSS stops before it looks at the days of a certificate.
  private static State unasked(SignatureWrapper one, Instant now) {
    if (!one.isTrustedChain()) {
      return State.UNKNOWN_ISSUER;
    }
    boolean ended =
        one.getCertificateChain().stream()
            .anyMatch(certificate ->
                !certificate.isTrusted() && certificate.getNotAfter().toInstant().isBefore(now));
    return ended ? State.EXPIRED : State.PROVEN_UNASKED;
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
