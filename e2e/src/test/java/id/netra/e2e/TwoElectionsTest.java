package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The third programme, Sumatera Barat in 2023: one circular for two elections and a pact that
/// everybody signs, by code, by passkey and on paper, from the draft to the figures, the files and
/// the citizens' page.
@ResourceLock("demo")
class TwoElectionsTest {
  private static final String PLACE = "13";
  private static final String TITLE = "Pembinaan netralitas untuk dua pemilihan";
  private static final String PICTURES = "dua-";
  private static final String PASSWORD = "kapal hijau di dermaga";
  private static final long STEP = 30_000;

  private String programme = "";
  private String circular = "";
  private String pact = "";

  @Test
  void goesFromTheDraftToTheFiguresThroughEveryRole() throws Exception {
    published();
    begun();
    try (Visit teacher = Guidance.enter(PLACE, "Guru di tempat jauh", Visit.PHONE)) {
      Guidance.read(teacher, circular, TITLE, PICTURES);
    }
    try (Visit employee = Guidance.enter(PLACE, "Petugas komunikasi", Visit.PHONE)) {
      signedByCode(employee);
    }
    try (Visit auditor = Guidance.enter(PLACE, "Auditor Inspektorat", Visit.PHONE)) {
      Guidance.signedByPasskey(auditor, pact, PICTURES);
    }
    String sheet;
    try (Visit head = Guidance.enter(PLACE, "Kepala dinas", Visit.PHONE)) {
      sheet = told(head);
    }
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      counted(officer, sheet);
    }
    try (Visit head = Guidance.enter(PLACE, "Kepala dinas", Visit.PHONE)) {
      reminded(head);
    }
    try (Visit secretary = Guidance.enter(PLACE, "Sekretaris Daerah", Visit.PHONE)) {
      secretary.open(programme + "/laporan");
      secretary.lookAtBoth(PICTURES + "laporan");
      equalToTheScreen(secretary);
    }
    citizen();
  }

  private void published() {
    var letter = new Guidance.Letter("pembinaan", TITLE, "Padang", "Gubernur Sumatera Barat");
    String draft;
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      draft = Guidance.written(officer, letter, PICTURES);
    }
    try (Visit legal = Guidance.enter(PLACE, "Analis bagian hukum", Visit.DESK)) {
      Guidance.reviewed(legal, draft, PICTURES);
    }
    try (Visit governor = Guidance.enter(PLACE, "Kepala daerah", Visit.PHONE)) {
      Guidance.approved(governor, draft, TITLE, PICTURES);
    }
  }

  private void begun() {
    try (Visit officer = Guidance.enter(PLACE, "Petugas kepegawaian", Visit.DESK)) {
      var plan =
          new Guidance.Plan(
              "Dua pemilihan, percobaan", "ikrar", List.of("PEMILU_2024", "PILKADA_2024"));
      programme = Guidance.begun(officer, plan, PICTURES);
      circular = Guidance.spread(officer, programme, "Surat edaran", TITLE);
      officer.lookAtBoth(PICTURES + "program-3-edaran");
      pact = Guidance.pledged(officer, programme, "Pakta", PICTURES);
      officer.lookAtBoth(PICTURES + "program-5-pakta");
    }
  }

  /// Sets a password and a second code up, then signs with both.
  private void signedByCode(Visit visit) throws GeneralSecurityException {
    Page page = visit.page();
    visit.open("/akun");
    page.fill("#sandi", PASSWORD);
    page.fill("#ulang", PASSWORD);
    visit.turn(() -> page.click("form[action='/akun/sandi'] button"));
    visit.open("/akun/kode");
    String secret = page.locator("strong.code").innerText().replace("-", "");
    page.fill("#kode", OfficersDayTest.totp(secret));
    visit.turn(() -> page.click("main .acts .btn"));
    visit.open("/ikrar/" + pact);
    visit.lookAtBoth(PICTURES + "pakta-kode-1");
    page.click("label[for=baca]");
    page.fill("#sandi", PASSWORD);
    page.waitForTimeout((double) (STEP - System.currentTimeMillis() % STEP + 500));
    page.fill("#kode", OfficersDayTest.totp(secret));
    visit.turn(() -> page.click("form[action$='/kode'] button"));
    Guidance.signed(visit, PICTURES + "pakta-kode-2");
  }

  /// A head prints sheets for the own unit, and brings one in on which two have signed; answers its
  /// path.
  private String told(Visit visit) {
    Page page = visit.page();
    visit.open(programme + "/cakupan/" + pact);
    visit.lookAtBoth(PICTURES + "siapa-1");
    page.click("main a[href^='/lembar?']");
    visit.lookAtBoth(PICTURES + "lembar-1");
    assertThat(
            page.waitForDownload(() -> page.click("main form[action='/lembar'] button"))
                .suggestedFilename())
        .isEqualTo("lembar.pdf");
    page.reload();
    page.locator("main ul.rows a").first().click();
    String sheet = Guidance.path(page);
    page.setInputFiles("#berkas", new FilePayload("lembar.png", "image/png", page.screenshot()));
    page.click("label[for=b1]");
    page.click("label[for=b2]");
    visit.lookAtBoth(PICTURES + "lembar-2");
    visit.turn(() -> page.click("form[action$='/pindai'] button"));
    assertThat(page.locator("form[action$='/hitung']")).hasCount(0);
    visit.lookAtBoth(PICTURES + "lembar-3");
    return sheet;
  }

  private static void counted(Visit visit, String sheet) {
    visit.open(sheet);
    visit.lookAtBoth(PICTURES + "lembar-4");
    visit.turn(() -> visit.page().click("form[action$='/hitung'] button"));
    visit.lookAtBoth(PICTURES + "lembar-5");
  }

  private void reminded(Visit visit) {
    Page page = visit.page();
    visit.open(programme + "/cakupan/" + pact + "?tampil=sudah");
    assertThat(page.locator("main ul.rows li")).hasCount(2);
    visit.open(programme + "/cakupan/" + pact);
    page.locator("form[action$='/ingatkan'] button.btn:not(.sm)").click();
    assertThat(page.locator("main [role=status]")).containsText("orang");
    visit.lookAtBoth(PICTURES + "siapa-2-diingatkan");
  }

  /// The CSV file says what stands on the screen; that the workbook does is tested at the page.
  private void equalToTheScreen(Visit visit) {
    Page page = visit.page();
    visit.open(programme + "/cakupan");
    visit.lookAtBoth(PICTURES + "cakupan");
    assertThat(page.locator("main a:has-text('Berikutnya')")).hasCount(0);
    List<String> screen = new ArrayList<>();
    for (Locator row : page.locator("table.grid tbody tr").all()) {
      screen.add(row.locator("th").textContent().strip());
      for (Locator cell : row.locator("td").all()) {
        screen.add(cell.textContent().replaceAll("[^0-9/✓–]", ""));
      }
    }
    assertThat(shown(csv(page))).isEqualTo(screen);
    byte[] workbook = page.context().request().get(file(page, "xlsx")).body();
    assertThat(workbook).startsWith('P', 'K');
  }

  /// As the screen shows it: whole is a tick, nobody a dash.
  private static List<String> shown(List<List<String>> rows) {
    List<String> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(row.getFirst());
      for (int i = 1; i < row.size(); i += 3) {
        String met = row.get(i);
        String of = row.get(i + 1);
        all.add(of.equals("0") ? "–" : met.equals(of) ? "✓" : met + "/" + of);
      }
    }
    return all;
  }

  private static List<List<String>> csv(Page page) {
    String text = page.context().request().get(file(page, "csv")).text();
    List<String> lines = text.lines().toList();
    return lines.subList(1, lines.size() - 1).stream()
        .map(line ->
            Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList())
        .toList();
  }

  private static String file(Page page, String kind) {
    return page.locator("main a[href*='/cakupan." + kind + "']").first().getAttribute("href");
  }

  private void citizen() {
    String address;
    try (Visit secretary = Guidance.enter(PLACE, "Sekretaris Daerah", Visit.PHONE)) {
      secretary.open(programme);
      address = secretary.page().locator("a[href^='/p/']").getAttribute("href");
    }
    try (Visit citizen = Visit.of(Visit.PHONE, false, RunningNetra.demo())) {
      citizen.open(address);
      assertThat(citizen.page().locator("main")).containsText(TITLE);
      citizen.lookAtBoth(PICTURES + "warga");
    }
  }
}
