package id.netra.app.programme.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.programme.Obligations;
import id.netra.app.support.Office;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/// Certificates that are made in the background.
@SpringBootTest
class CertificateJobTest {
  private final ApplicationContext beans;
  private final CertificateJob job;
  private final Certificates certificates;
  private final Office office;
  private final UUID officer;
  private final UUID person;
  private final Campaign campaign;

  CertificateJobTest(ApplicationContext beans, CertificateJob job, Certificates certificates) {
    this.beans = beans;
    this.job = job;
    this.certificates = certificates;
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    person = office.person("Ani Pegawai");
    campaign = Campaign.begin(beans, office, officer);
  }

  @Test
  void oneThatCannotBeMadeKeepsNobodyWaiting() {
    UUID broken = sign(officer, "no statement");
    UUID whole = sign(person, "{}");
    Tenancy.run(office.id(), () -> job.make("https://netra.example"));
    assertThat(office.in(() -> certificates.of(broken))).isEmpty();
    assertThat(office.in(() -> certificates.of(whole))).isPresent();
    assertThat(office.in(() -> certificates.waiting(null, 9)))
        .containsExactly(new Certificates.Waiting(broken, false));
  }

  private UUID sign(UUID signer, String statement) {
    UUID id = Ids.next();
    return office.in(() -> {
      UUID obligation =
          beans.getBean(Obligations.class).find(campaign.measure(), signer).orElseThrow().id();
      office
          .sql(
              """
              insert into programme.evidence (institution_id, id, obligation_id, kind, at, day, given_by, state)
              values (?, ?, ?, 'SIGNATURE_CODE', now(), '2024-10-01', ?, 'COUNTED')
              """)
          .params(office.id(), id, obligation, signer)
          .update();
      office
          .sql(
              """
              insert into programme.signature (institution_id, evidence_id, measure_id, person_id, text_id,
                method, at, statement, salt, code)
              values (?, ?, ?, ?, ?, 'CODE', now(), ?, sha256('salt'), ?)
              """)
          .params(
              office.id(),
              id,
              campaign.measure(),
              signer,
              campaign.text().id(),
              statement,
              id.toString().replace("-", "").substring(16))
          .update();
      return id;
    });
  }
}
