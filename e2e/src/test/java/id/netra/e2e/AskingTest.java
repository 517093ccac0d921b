package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Somebody asks, is asked, reads the answer, keeps it and destroys it again.
class AskingTest {
  @ParameterizedTest
  @MethodSource("id.netra.e2e.Screens#zoomed")
  void looksRightOnEveryPage(int width, boolean dark) {
    try (Visit visit = Visit.of(width, dark)) {
      Page page = visit.page();
      visit.open("/tanya?lang=id");
      visit.look("1-tanya");
      page.locator("summary").click();
      visit.look("1-tanya-daftar");
      page.fill("#q", "resep rendang");
      page.click(".hero .btn");
      visit.look("2-tidak-dikenal");
      visit.open("/tanya");
      page.fill(
          "#q", "boleh gak sy guru ikut foto bareng cabup pas kondangan? NIP 198609262015051001");
      page.click(".hero .btn");
      visit.look("2-usul");
      page.click("label[for=u-PHOTO_WITH_CANDIDATE]");
      visit.turn(() -> page.locator("main .acts .btn").first().click());
      for (int i = 1; page.locator(".verdict.main").count() == 0; i++) {
        visit.look("3-pertanyaan-" + page.locator("input[name=ditanya]").getAttribute("value"));
        page.locator("#jawab .pick label").last().click();
        visit.turn(() -> page.click("main .acts .btn"));
        assertThat(i).as("an interview that ends").isLessThan(10);
      }
      visit.look("4-belum-dapat");
      visit.open("/tanya");
      page.click("button.chip >> nth=0");
      page.click("label[for=a-PPPK]");
      page.click("main .acts .btn");
      page.click("label[for=a-lain]");
      page.fill("#tanggal", "2024-10-13");
      page.click("main .acts .btn");
      page.click("label[for=a-CANDIDATE]");
      page.click("main .acts .btn");
      assertThat(page.locator(".verdict .tag")).containsText("Tidak boleh");
      page.locator("summary", new Page.LocatorOptions().setHasText("Bagikan")).click();
      visit.look("4-tidak-boleh");
      page.click("form[action='/tanya/simpan'] button >> nth=0");
      visit.look("5-tersimpan");
      String code = page.locator("dd code").last().innerText();
      page.click("main a.btn");
      assertThat(page).hasURL(Pattern.compile(".*/j/[0-9a-z-]{29}$"));
      visit.look("5-disimpan");
      page.locator("summary", new Page.LocatorOptions().setHasText("Hapus")).click();
      page.fill("#kode", code);
      page.locator("form[action$='/hapus'] button").click();
      visit.look("6-dihapus");
      visit.open("/api");
      visit.look("7-api");
    }
  }

  @Test
  void goesBackWithoutLossByTheBrowserAndByThePage() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      Page page = visit.page();
      visit.open("/tanya");
      page.click("button.chip >> nth=0");
      page.click("label[for=a-PNS]");
      page.click("main .acts .btn");
      assertThat(page.locator("h1")).hasText("Kapan?");
      page.goBack();
      assertThat(page.locator("h1")).containsText("status kepegawaian");
      page.goForward();
      assertThat(page.locator("h1")).hasText("Kapan?");
      page.click("button[name=kembali]");
      assertThat(page.locator("h1")).containsText("status kepegawaian");
      assertThat(page.locator("#a-PNS")).isChecked();
    }
  }

  @Test
  void worksByKeyboardAlone() {
    try (Visit visit = Visit.of(Visit.DESK)) {
      Page page = visit.page();
      visit.open("/tanya");
      page.focus("#q");
      page.keyboard().type("like postingan cabup");
      page.keyboard().press("Enter");
      page.focus("#u-LIKE");
      page.keyboard().press("Space");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).containsText("status kepegawaian");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
    }
  }

  /// No page runs a script or asks another host for anything, and all works with scripts off.
  @Test
  void asksNoOtherHostAndNeedsNoScript() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      List<String> requests = new ArrayList<>();
      visit.page().onRequest(request -> requests.add(request.url()));
      visit.open("/tanya");
      visit.page().click("button.chip >> nth=1");
      visit.page().click("label[for=a-tt]");
      visit.page().click("main .acts .btn");
      assertThat(requests)
          .isNotEmpty()
          .allMatch(url -> url.startsWith(RunningNetra.shared().address()))
          .noneMatch(url -> url.endsWith(".js"));
    }
  }
}
