package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The second programme, Pulang Pisau in September 2024: a circular from its draft to the people
/// who read it, the pledge of the senior officials, and what the Sekda sees of it.
@ResourceLock("demo")
class CircularProgrammeTest {
  private static final String PLACE = "/demo/62.11";
  private static final String TITLE = "Netralitas pegawai, percobaan";

  @Test
  void goesFromTheDraftToTheReportThroughEveryRole() {
    RunningNetra netra = RunningNetra.demo();
    String draft;
    try (Visit officer = enter("Petugas kepegawaian", Visit.DESK, netra)) {
      draft = written(officer);
    }
    try (Visit legal = enter("Analis bagian hukum", Visit.DESK, netra)) {
      legal.open(draft);
      legal.look("surat-2-telaah");
      legal.turn(() -> legal.page().click("form[action$='/telaah'] button[value=setuju]"));
    }
    try (Visit leader = enter("Kepala daerah", Visit.PHONE, netra)) {
      leader.open(draft);
      leader.look("surat-3-putuskan");
      leader.turn(() -> leader.page().click("form[action$='/putuskan'] button[value=setuju]"));
      published(leader);
    }
    String programme;
    try (Visit officer = enter("Petugas kepegawaian", Visit.DESK, netra)) {
      programme = begun(officer);
    }
    try (Visit teacher = enter("Guru di tempat jauh", Visit.PHONE, netra)) {
      read(teacher);
    }
    try (Visit head = enter("Kepala dinas", Visit.PHONE, netra)) {
      signed(head);
    }
    try (Visit officer = enter("Petugas kepegawaian", Visit.DESK, netra)) {
      covered(officer, programme);
    }
    try (Visit secretary = enter("Sekretaris Daerah", Visit.PHONE, netra)) {
      secretary.open(programme + "/laporan");
      secretary.look("program-7-laporan");
      secretary.open(programme);
      secretary.page().locator("a[href^='/p/']").click();
      secretary.look("program-8-warga");
    }
  }

  private static Visit enter(String who, int width, RunningNetra netra) {
    Visit visit = Visit.of(width, false, netra);
    visit.open(PLACE);
    Locator button =
        visit
            .page()
            .locator("li", new Page.LocatorOptions().setHasText(who))
            .first()
            .getByRole(AriaRole.BUTTON);
    visit.turn(button::click);
    return visit;
  }

  /// Writes a circular by the template and submits it; answers the path of its draft.
  private static String written(Visit visit) {
    Page page = visit.page();
    visit.open("/surat/konsep");
    visit.look("surat-0-mulai");
    visit.turn(() -> page.click("form[action='/surat/konsep'] button.btn"));
    page.fill("#perihal", TITLE);
    page.fill("#tempat", "Pulang Pisau");
    page.fill("#jabatan", "Penjabat Bupati Pulang Pisau");
    visit.turn(() -> page.click("button[name=aksi][value=simpan]"));
    visit.look("surat-1-konsep");
    visit.turn(() -> page.click("button[name=aksi][value=ajukan]"));
    assertThat(page.locator("main")).containsText("Menunggu telaah Bagian Hukum");
    return page.url().replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
  }

  /// Waits until the circular has its seal.
  private static void published(Visit visit) {
    Page page = visit.page();
    for (int i = 0; i < 30; i++) {
      visit.open("/surat?keadaan=PUBLISHED");
      if (page.locator("main", new Page.LocatorOptions().setHasText(TITLE)).count() > 0) {
        break;
      }
      page.waitForTimeout(3_000);
    }
    page.locator("a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
    assertThat(page.locator("h1")).containsText(TITLE);
    visit.look("surat-4-terbit");
  }

  /// Begins the programme, opens it and lays its circular and its pledge; answers its path.
  private static String begun(Visit visit) {
    Page page = visit.page();
    visit.open("/program/baru");
    page.fill("#nama", "Program netralitas Pilkada 2024");
    page.click("label[for=e-PILKADA_2024]");
    page.click("label[for=t-edaran]");
    visit.look("program-1-mulai");
    visit.turn(() -> page.click("main .acts .btn"));
    String programme = page.url().replaceAll("^https?://[^/]+", "");
    visit.turn(() -> page.click("button[name=tahap][value=buka]"));
    visit.look("program-2-program");
    visit.open(programme);
    page.click("h3 a:has-text('Surat edaran')");
    page.selectOption(
        "#naskah",
        page.locator("#naskah option")
            .filter(new Locator.FilterOptions().setHasText(TITLE))
            .first()
            .getAttribute("value"));
    visit.turn(() -> page.click("form[action$='/naskah'] button"));
    visit.turn(() -> page.click("form[action$='/pasang'] button"));
    visit.look("program-3-edaran");
    visit.open(programme);
    page.click("h3 a:has-text('Ikrar')");
    visit.turn(() -> page.click("form[action$='/pasang'] button"));
    visit.look("program-4-naskah");
    visit.turn(() -> page.click("form[action$='/isi/naskah'] button"));
    visit.turn(() -> page.click("form[action$='/pasang'] button"));
    visit.look("program-5-ikrar");
    return programme;
  }

  private static void read(Visit visit) {
    Page page = visit.page();
    visit.open("/tugas");
    visit.look("edaran-1-tugas");
    page.locator("a[href^='/edaran/']").first().click();
    assertThat(page.locator("h1")).hasText(TITLE);
    visit.look("edaran-2-baca");
    visit.turn(() -> page.click("form[action$='/baca'] button"));
    assertThat(page.locator(".note.yes")).containsText("sudah membaca");
    visit.look("edaran-3-sudah");
    assertThat(page.context().request().get(page.url() + "/surat.pdf").body())
        .startsWith('%', 'P', 'D', 'F');
  }

  private static void signed(Visit visit) {
    Page page = visit.page();
    CDPSession device = page.context().newCDPSession(page);
    device.send("WebAuthn.enable");
    PasskeyTest.plug(device, "internal");
    visit.open("/akun/kunci");
    page.click("[data-passkey-add]");
    assertThat(page.locator("main ul.rows li")).hasCount(1);
    visit.open("/tugas");
    page.locator("a[href^='/ikrar/']").first().click();
    visit.look("ikrar-1-naskah");
    page.click("label[for=baca-kunci]");
    page.click("[data-passkey-sign]");
    assertThat(page.locator(".note.yes")).containsText("Anda sudah menandatangani");
    visit.look("ikrar-2-sudah");
    assertThat(page.context().request().get(page.url() + "/sertifikat.pdf").body())
        .startsWith('%', 'P', 'D', 'F');
  }

  private static void covered(Visit visit, String programme) {
    visit.open(programme + "/cakupan");
    visit.look("program-6-cakupan");
    assertThat(visit.page().locator(".meters")).containsText("Surat edaran");
  }
}
