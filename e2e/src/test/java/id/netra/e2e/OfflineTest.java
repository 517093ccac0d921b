package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody keeps Netra on a phone, travels beyond the signal, and asks.
class OfflineTest {
  private static final String CACHES = "caches.keys().then((names) => names.length)";
  private static final String WORKERS =
      "navigator.serviceWorker.getRegistrations().then((all) => all.length)";

  @Test
  void fetchesAndKeepsNothingBeforeItIsAsked() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      List<String> asked = new ArrayList<>();
      visit.page().onRequest(request -> asked.add(request.url()));
      visit.open("/luring");
      assertThat(visit.page().locator("#simpan button")).isVisible();
      assertThat(asked).noneMatch(url -> url.contains("book-") || url.contains("/app."));
      assertThat(visit.page().evaluate(CACHES)).isEqualTo(0);
      assertThat(visit.page().evaluate(WORKERS)).isEqualTo(0);
      bothThemes(visit, "luring");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void answersWithoutASignal(int width) {
    try (Visit visit = Visit.of(width)) {
      Page page = visit.page();
      keep(visit, "/luring");
      bothThemes(visit, "luring-tersimpan");
      page.context().setOffline(true);
      visit.open("/tanya");
      assertThat(page.locator("#tanpa-sinyal")).isVisible();
      assertThat(page.locator("#tersimpan")).containsText("di ponsel ini sejak");
      bothThemes(visit, "luring-mulai");
      page.getByLabel("Apa yang dilakukan?").fill("bole ngelike ga");
      assertThat(page.locator("#layar .turns li").first()).hasText("Menyukai unggahan");
      press(page, "Menyukai unggahan");
      assertThat(page.locator("h1")).isFocused();
      bothThemes(visit, "luring-pertanyaan");
      choose(page, "PPPK");
      page.getByLabel("Tanggalnya").fill("2024-10-13");
      bothThemes(visit, "luring-tanggal");
      press(page, "Lanjut");
      choose(page, "Calon atau bakal calon, termasuk akun dan acaranya");
      assertThat(page.locator(".verdict.main .tag")).containsText("Tidak boleh");
      assertThat(page.locator(".cite").first())
          .containsText("SKB 2/2022 Lampiran II huruf B angka 6");
      assertThat(page.locator(".cite").first()).containsText("Berlaku sejak 22 September 2022.");
      assertThat(page.locator(".verdict .cap"))
          .hasText(
              "PPPK · Minggu, 13 Oktober 2024 · masa kampanye"
                  + " · Pemilihan kepala daerah serentak 2024");
      bothThemes(visit, "luring-jawaban");
      sendForm(page);
      assertThat(page.locator("h1")).hasText("Bolehkah saya …?");
    }
  }

  /// What a form sent to the server leaves behind when the signal breaks off.
  private static void sendForm(Page page) {
    page.evaluate(
        """
        () => {
          const form = document.createElement("form");
          form.method = "post";
          form.action = "/tanya";
          document.body.append(form);
          form.submit();
        }
        """);
    page.waitForURL("**/tanya");
  }

  @Test
  void goesBackWithoutLossAndTellsWhatIsNotKnown() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      Page page = visit.page();
      keep(visit, "/luring");
      press(page, "Menyukai unggahan");
      press(page, "Lanjut");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Pilih salah satu");
      choose(page, "PNS");
      press(page, "Kembali");
      assertThat(page.getByLabel("PNS", exactly())).isChecked();
      page.goForward();
      page.getByLabel("Tanggalnya").fill("2024-10-13");
      press(page, "Lanjut");
      choose(page, "Tidak tahu");
      press(page, "Lihat jawaban sementara");
      assertThat(page.locator(".verdict.main")).hasClass(Pattern.compile("open"));
      assertThat(page.locator(".turns").first()).containsText("Calon atau bakal calon");
      press(page, "Ubah Tanggal");
      assertThat(page.getByLabel("Tanggalnya")).hasValue("2024-10-13");
      page.getByLabel("Tanggalnya").fill("2024-09-01");
      press(page, "Lanjut");
      assertThat(page.locator(".verdict .cap")).containsText("Minggu, 1 September 2024");
      visit.look("luring-belum");
      press(page, "Calon atau bakal calon, termasuk akun dan acaranya");
      assertThat(page.locator(".verdict.main .tag")).containsText("Tidak boleh");
      assertThat(page.locator(".ladder .on").first()).isVisible();
    }
  }

  @Test
  void searchesTheRuleBookInEnglishToo() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      Page page = visit.page();
      keep(visit, "/luring?lang=en");
      page.context().setOffline(true);
      visit.open("/luring");
      press(page, "Open the rule book");
      assertThat(page.locator("h1")).hasText("Rule book");
      page.getByLabel("Search the rules").fill("SKB 2/2022 angka 6 PNS");
      Locator shown = page.locator(".cite:not([hidden])");
      assertThat(
              shown
                  .filter(new Locator.FilterOptions().setHasText("Lampiran II huruf B angka 6"))
                  .first())
          .containsText("In force since 22 September 2022.");
      assertThat(shown.count()).isBetween(1, 60);
      bothThemes(visit, "luring-aturan");
    }
  }

  @Test
  void replacesWhatIsKeptWholeOrNotAtAllAndForgetsWhenTold() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      Page page = visit.page();
      keep(visit, "/luring");
      visit.open("/luring?lang=en");
      assertThat(page.locator("#keadaan")).containsText("in Indonesian");
      page.context().setOffline(true);
      page.locator("#simpan button").click();
      assertThat(page.locator("#keadaan")).containsText("Not kept");
      visit.open("/tanya");
      assertThat(page.locator("html")).hasAttribute("lang", "id");
      assertThat(page.locator("h1")).hasText("Bolehkah saya …?");
      page.context().setOffline(false);
      keep(visit, "/luring");
      assertThat(page.evaluate(CACHES)).isEqualTo(1);
      page.context().setOffline(true);
      visit.open("/tanya");
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      page.context().setOffline(false);
      visit.open("/luring");
      page.locator("#tersimpan button").click();
      assertThat(page.locator("#keadaan")).containsText("Removed");
      assertThat(page.evaluate(CACHES)).isEqualTo(0);
      assertThat(page.evaluate(WORKERS)).isEqualTo(0);
    }
  }

  private static void keep(Visit visit, String path) {
    visit.open(path);
    visit.page().locator("#simpan button").click();
    assertThat(visit.page().locator("#tersimpan")).isVisible();
    assertThat(visit.page().locator("h1")).isFocused();
  }

  private static void choose(Page page, String option) {
    page.getByText(option, new Page.GetByTextOptions().setExact(true)).click();
    press(page, "Lanjut");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static void bothThemes(Visit visit, String name) {
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      visit.look(scheme == ColorScheme.DARK ? name + "-gelap" : name);
    }
  }
}
