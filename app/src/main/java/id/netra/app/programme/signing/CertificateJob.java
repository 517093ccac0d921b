package id.netra.app.programme.signing;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Site;
import id.netra.app.platform.jobs.Job;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Makes certificates before anybody asks, in the order of the signatures, and seals those that
/// were made while there was no seal. Only under a public address, which stands on each; else they
/// are made when they are opened first.
@Component
class CertificateJob {
  private static final Logger LOG = LoggerFactory.getLogger(CertificateJob.class);
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
      institutions.each(() -> make(site.address()));
    }
  }

  /// Each that waits once, in order; what fails waits for the next round and keeps nobody waiting.
  /// As soon as there is no seal, those that wait for nothing else are left alone.
  void make(String address) {
    boolean seal = true;
    UUID last = null;
    for (List<Certificates.Waiting> some = certificates.waiting(last, AT_ONCE);
        !some.isEmpty();
        some = certificates.waiting(last, AT_ONCE)) {
      for (Certificates.Waiting one : some) {
        if (seal || !one.made()) {
          seal &= make(one.evidence(), address);
        }
      }
      last = some.getLast().evidence();
    }
  }

  private boolean make(UUID evidence, String address) {
    try {
      return making.make(evidence, address);
    } catch (RuntimeException failed) {
      LOG.warn("the certificate of {} was not made", evidence, failed);
      return true;
    }
  }
}
