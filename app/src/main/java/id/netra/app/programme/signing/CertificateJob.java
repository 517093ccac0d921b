package id.netra.app.programme.signing;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Site;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.jobs.Job;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Makes certificates before anybody asks, in the order of the signatures, and seals those that
/// were made while there was no seal. Only under a public address, which stands on each; else they
/// are made when they are opened first.
@Component
class CertificateJob {
  private static final Duration EVERY = Duration.ofMinutes(1);

  /// Some at a time for each institution, so that none waits for another.
  private static final int AT_ONCE = 200;

  private final Institutions institutions;
  private final Certificates certificates;
  private final CertificateMaking making;
  private final Site site;

  CertificateJob(
      Institutions institutions, Certificates certificates, CertificateMaking making, Site site) {
    this.institutions = institutions;
    this.certificates = certificates;
    this.making = making;
    this.site = site;
  }

  @Bean
  static Job makesCertificates(CertificateJob job) {
    return new Job("signing.certificates", EVERY, job::round);
  }

  void round() {
    if (!site.address().isEmpty()) {
      institutions.all().forEach(one -> Tenancy.run(one.id(), () -> make(site.address())));
    }
  }

  /// As many as are waiting when it begins, some at a time; what fails waits for the next round.
  private void make(String address) {
    List<UUID> done = List.of();
    for (List<UUID> some = certificates.waiting(AT_ONCE);
        !some.isEmpty() && !some.equals(done);
        some = certificates.waiting(AT_ONCE)) {
      some.forEach(evidence -> making.make(evidence, address));
      done = some;
    }
  }
}
