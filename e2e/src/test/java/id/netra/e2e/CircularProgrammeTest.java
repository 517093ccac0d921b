package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The second programme, Pulang Pisau in September 2024: a circular from its draft to the people
/// who read it, the pledge of the senior officials, and what the Sekda sees of it.
@ResourceLock("demo")
class CircularProgrammeTest {
  private static final String PLACE = "62.11";
  private static final String TITLE = "Netralitas pegawai, percobaan";

  @Test
  void goesFromTheDraftToTheReportThroughEveryRole() {
    var letter =
        new Guidance.Letter("netralitas", TITLE, "Pulang Pisau", "Penjabat Bupati Pulang Pisau");
    String draft;
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      draft = Guidance.written(officer, letter, "");
    }
    try (Visit legal = Guidance.enter(PLACE, "Analis bagian hukum", Visit.DESK)) {
      Guidance.reviewed(legal, draft, "");
    }
    try (Visit leader = Guidance.enter(PLACE, "Kepala daerah", Visit.PHONE)) {
      Guidance.approved(leader, draft, TITLE, "");
    }
    String programme;
    String circular;
    String pledge;
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      var plan =
          new Guidance.Plan("Program netralitas percobaan", "edaran", List.of("PILKADA_2024"));
      programme = Guidance.begun(officer, plan, "");
      circular = Guidance.spread(officer, programme, "Surat edaran", TITLE);
      officer.lookAtBoth("program-3-edaran");
      pledge = Guidance.pledged(officer, programme, "Ikrar", "");
      officer.lookAtBoth("program-5-ikrar");
    }
    try (Visit teacher = Guidance.enter(PLACE, "Guru di tempat jauh", Visit.PHONE)) {
      Guidance.read(teacher, circular, TITLE, "");
    }
    try (Visit head = Guidance.enter(PLACE, "Kepala dinas", Visit.PHONE)) {
      Guidance.signedByPasskey(head, pledge, "");
    }
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      officer.open(programme + "/cakupan");
      officer.lookAtBoth("program-6-cakupan");
      assertThat(officer.page().locator(".meters").innerText()).contains("Surat edaran");
    }
    try (Visit secretary = Guidance.enter(PLACE, "Sekretaris Daerah", Visit.PHONE)) {
      secretary.open(programme + "/laporan");
      secretary.lookAtBoth("program-7-laporan");
      secretary.open(programme);
      secretary.page().locator("a[href^='/p/']").click();
      secretary.lookAtBoth("program-8-warga");
    }
  }
}
