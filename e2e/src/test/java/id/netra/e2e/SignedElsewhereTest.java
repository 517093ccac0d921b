package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A circular that was signed in another system: brought in, spread, read and counted; then its
/// second version, which everybody is asked to read again.
@ResourceLock("demo")
class SignedElsewhereTest {
  private static final String PLACE = "99.99";
  private static final String SUBJECT = "Netralitas pegawai dari Srikandi";
  private static final String PICTURES = "bawaan-";

  private static List<String> lines(String hour) {
    return List.of(
        "SURAT EDARAN",
        "Nomor: 800/41/BKPSDM/X/2024",
        "Sifat: Penting",
        "Hal: " + SUBJECT,
        "Contoh Netra, 7 Oktober 2024",
        "Setiap pegawai menjaga netralitas pada semua tahap pemilihan.",
        "Pelayanan kepada warga dibuka sampai pukul " + hour + ".");
  }

  @Test
  void isReadAndReadAgainWhenItChanges() {
    String circular;
    String programme;
    String measure;
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      circular = brought(officer, "/surat/impor", lines("15.00"), "");
      var plan =
          new Guidance.Plan("Edaran yang dibawa dari luar", "edaran", List.of("PILKADA_2024"));
      programme = Guidance.begun(officer, plan, PICTURES);
      measure = Guidance.spread(officer, programme, "Surat edaran", SUBJECT);
    }
    try (Visit teacher = Guidance.enter(PLACE, "Guru di tempat jauh", Visit.PHONE)) {
      Guidance.read(teacher, measure, SUBJECT, PICTURES);
    }
    assertThat(met(programme)).isEqualTo(1);
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      brought(
          officer,
          "/surat/impor?ganti=" + circular,
          lines("16.00"),
          "Jam layanan diperpanjang satu jam.");
    }
    assertThat(met(programme)).isZero();
    try (Visit teacher = Guidance.enter(PLACE, "Guru di tempat jauh", Visit.PHONE)) {
      Page page = teacher.page();
      teacher.open("/edaran/" + measure);
      assertThat(page.locator("del")).containsText("15.00");
      assertThat(page.locator("ins")).containsText("16.00");
      Guidance.read(teacher, measure, SUBJECT, PICTURES + "lagi-");
    }
    assertThat(met(programme)).isEqualTo(1);
  }

  /// Brings a signed file, confirms what was read in it, and publishes; answers the circular's id.
  private static String brought(Visit visit, String path, List<String> lines, String why) {
    Page page = visit.page();
    FilePayload file = SignedLetter.of("edaran.pdf", lines, Instant.parse("2024-10-07T03:00:00Z"));
    String picture = PICTURES + (why.isEmpty() ? "" : "lagi-");
    visit.open(path);
    visit.lookAtBoth(picture + "impor-1");
    page.setInputFiles("#berkas", file);
    visit.turn(() -> page.click("main form[action='/surat/impor'] .btn"));
    assertThat(page.locator("#perihal")).hasValue(SUBJECT);
    assertThat(page.locator("#nomor")).hasValue("800/41/BKPSDM/X/2024");
    visit.lookAtBoth(picture + "impor-2-rujukan");
    if (!why.isEmpty()) {
      page.fill("#alasan", why);
    }
    visit.turn(() -> page.click("main form[action^='/surat/impor/'] .btn"));
    assertThat(page.locator("h1")).containsText(SUBJECT);
    visit.lookAtBoth(picture + "surat");
    return Guidance.path(page).replaceAll(".*/", "");
  }

  /// How many have read it, as the head of the institution sees it.
  private static int met(String programme) {
    try (Visit leader = Guidance.enter(PLACE, "Kepala daerah", Visit.DESK)) {
      leader.open(programme + "/cakupan");
      leader.lookAtBoth(PICTURES + "cakupan");
      String csv = leader.page().context().request().get(leader.page().url() + ".csv").text();
      return csv.lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(cells -> cells.length == 4)
          .mapToInt(cells -> Integer.parseInt(cells[1]))
          .sum();
    }
  }
}
