package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// Steps of a programme that several walks take: to be somebody of the demonstration, to write and
/// publish a circular, to begin a programme and lay its measures, to read and to sign.
final class Guidance {
  /// A circular is sealed by a job; it looks every minute.
  private static final int LOOKS = 30;

  private static final int BETWEEN = 3_000;

  private Guidance() {}

  /// What a draft of a circular is made of.
  record Letter(String template, String subject, String place, String office) {}

  /// A programme to begin.
  ///
  /// @param elections their codes
  record Plan(String name, String template, List<String> elections) {}

  /// Enters a place of the demonstration as somebody.
  ///
  /// @param who the words of the card
  static Visit enter(String place, String who, int width) {
    Visit visit = Visit.of(width, false, RunningNetra.demo());
    visit.open("/demo/" + place);
    Locator button =
        visit
            .page()
            .locator("li", new Page.LocatorOptions().setHasText(who))
            .first()
            .getByRole(AriaRole.BUTTON);
    visit.turn(button::click);
    return visit;
  }

  /// Writes a circular by a template and submits it; answers the path of its draft.
  static String written(Visit visit, Letter letter, String pictures) {
    Page page = visit.page();
    visit.open("/surat/konsep");
    visit.lookAtBoth(pictures + "surat-0-mulai");
    page.selectOption("#contoh", letter.template());
    visit.turn(() -> page.click("form[action='/surat/konsep'] button.btn"));
    page.fill("#perihal", letter.subject());
    page.fill("#tempat", letter.place());
    page.fill("#jabatan", letter.office());
    visit.turn(() -> page.click("button[name=aksi][value=simpan]"));
    visit.lookAtBoth(pictures + "surat-1-konsep");
    // It is there if something that the letter cites is to be mended.
    if (page.locator("button[name=aksi][value=perbaiki]").count() > 0) {
      visit.turn(() -> page.click("button[name=aksi][value=perbaiki]"));
    }
    visit.turn(() -> page.click("button[name=aksi][value=ajukan]"));
    assertThat(page.locator("main")).containsText("Menunggu telaah Bagian Hukum");
    return path(page);
  }

  /// The legal bureau agrees.
  static void reviewed(Visit visit, String draft, String pictures) {
    visit.open(draft);
    visit.lookAtBoth(pictures + "surat-2-telaah");
    visit.turn(() -> visit.page().click("form[action$='/telaah'] button[value=setuju]"));
  }

  /// The head of the institution approves, and waits until the circular has its seal.
  static void approved(Visit visit, String draft, String subject, String pictures) {
    Page page = visit.page();
    visit.open(draft);
    visit.lookAtBoth(pictures + "surat-3-putuskan");
    visit.turn(() -> page.click("form[action$='/putuskan'] button[value=setuju]"));
    Locator found = page.locator("main a", new Page.LocatorOptions().setHasText(subject));
    for (int i = 0; i < LOOKS; i++) {
      visit.open("/surat?keadaan=PUBLISHED");
      if (found.count() > 0) {
        break;
      }
      page.waitForTimeout(BETWEEN);
    }
    found.first().click();
    assertThat(page.locator("h1")).containsText(subject);
    visit.lookAtBoth(pictures + "surat-4-terbit");
  }

  /// Begins a programme and opens it; answers its path.
  static String begun(Visit visit, Plan plan, String pictures) {
    Page page = visit.page();
    visit.open("/program/baru");
    page.fill("#nama", plan.name());
    plan.elections().forEach(one -> page.click("label[for=e-" + one + "]"));
    page.click("label[for=t-" + plan.template() + "]");
    visit.lookAtBoth(pictures + "program-1-mulai");
    visit.turn(() -> page.click("main .acts .btn"));
    String programme = path(page);
    visit.turn(() -> page.click("button[name=tahap][value=buka]"));
    visit.lookAtBoth(pictures + "program-2-program");
    return programme;
  }

  /// Gives the measure of that title its circular and lays it; answers the id of the measure.
  static String spread(Visit visit, String programme, String title, String subject) {
    Page page = visit.page();
    visit.open(programme);
    page.click("h3 a:has-text('" + title + "')");
    page.selectOption(
        "#naskah",
        page.locator("#naskah option")
            .filter(new Locator.FilterOptions().setHasText(subject))
            .first()
            .getAttribute("value"));
    visit.turn(() -> page.click("form[action$='/naskah'] button"));
    return laid(visit);
  }

  /// Takes over the usual text for the measure of that title and lays it; answers its id.
  static String pledged(Visit visit, String programme, String title, String pictures) {
    Page page = visit.page();
    visit.open(programme);
    page.click("h3 a:has-text('" + title + "')");
    visit.turn(() -> page.click("form[action$='/pasang'] button"));
    visit.lookAtBoth(pictures + "program-4-naskah");
    visit.turn(() -> page.click("form[action$='/isi/naskah'] button"));
    return laid(visit);
  }

  private static String laid(Visit visit) {
    Page page = visit.page();
    visit.turn(() -> page.click("form[action$='/pasang'] button"));
    assertThat(page.locator("form[action$='/cabut']")).hasCount(1);
    return path(page).replaceAll(".*/", "");
  }

  /// Reads a circular from the list of tasks and says so.
  static void read(Visit visit, String measure, String subject, String pictures) {
    Page page = visit.page();
    visit.open("/tugas");
    visit.lookAtBoth(pictures + "edaran-1-tugas");
    page.click("a[href='/edaran/" + measure + "']");
    assertThat(page.locator("h1")).hasText(subject);
    visit.lookAtBoth(pictures + "edaran-2-baca");
    visit.turn(() -> page.click("form[action$='/baca'] button"));
    assertThat(page.locator(".note.yes")).containsText("sudah membaca");
    visit.lookAtBoth(pictures + "edaran-3-sudah");
    assertThat(page.context().request().get(page.url() + "/surat.pdf").body())
        .startsWith('%', 'P', 'D', 'F');
  }

  /// Adds a passkey to the device and signs with it.
  static void signedByPasskey(Visit visit, String measure, String pictures) {
    Page page = visit.page();
    CDPSession device = page.context().newCDPSession(page);
    device.send("WebAuthn.enable");
    PasskeyTest.plug(device, "internal");
    visit.open("/akun/kunci");
    int before = page.locator("main ul.rows li").count();
    page.click("[data-passkey-add]");
    assertThat(page.locator("main ul.rows li")).hasCount(before + 1);
    visit.open("/tugas");
    page.click("a[href='/ikrar/" + measure + "']");
    visit.lookAtBoth(pictures + "ikrar-1-naskah");
    page.click("label[for=baca-kunci]");
    page.click("[data-passkey-sign]");
    signed(visit, pictures + "ikrar-2-sudah");
  }

  /// The page says so, and the certificate is there.
  static void signed(Visit visit, String picture) {
    Page page = visit.page();
    assertThat(page.locator(".note.yes")).containsText("Anda sudah menandatangani");
    visit.lookAtBoth(picture);
    assertThat(page.context().request().get(page.url() + "/sertifikat.pdf").body())
        .startsWith('%', 'P', 'D', 'F');
  }

  static String path(Page page) {
    return page.url().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
  }
}
