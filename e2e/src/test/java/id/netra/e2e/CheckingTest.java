package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A clerk checks a draft circular, has it corrected and takes the copy.
class CheckingTest {
  private static final Pattern CHECK = Pattern.compile(".*/periksa$");
  private static final String NEWS =
      "Wali Kota Palu memimpin apel ikrar netralitas ASN menjelang pilkada, Senin (2/9/2024), dengan"
          + " dasar Surat Edaran Nomor 800/0145/BKPSDM/VIII/2024 dan UU Nomor 5 Tahun 2014.";

  @ParameterizedTest
  @MethodSource("id.netra.e2e.Screens#zoomed")
  void looksRightInEveryState(int width, boolean dark) {
    try (Visit visit = Visit.of(width, dark)) {
      Page page = visit.page();
      visit.open("/periksa?lang=id");
      visit.look("periksa-1-kosong");
      check(page, "");
      assertThat(page.locator("[role=alert]")).containsText("Tempel naskahnya");
      visit.look("periksa-2-salah");
      check(page, Draft.TEXT);
      assertThat(page.locator("mark.no")).hasCount(4);
      visit.look("periksa-3-hasil");
      page.click("button[name=ganti] >> nth=1");
      assertThat(page.locator("mark ins")).hasCount(1);
      visit.look("periksa-4-satu");
      page.click("button[name=ganti][value=semua]");
      assertThat(page.locator("mark ins")).hasCount(3);
      page.click("summary");
      visit.look("periksa-5-diganti");
      check(page, "#naskah", Draft.CORRECTED);
      assertThat(page.locator(".note.yes")).containsText("Tidak ada yang keliru");
      visit.look("periksa-6-bersih");
      check(page, "#naskah", "Halo.");
      assertThat(page.locator(".note.off")).containsText("Tidak ada rujukan");
      visit.look("periksa-7-tanpa-rujukan");
      visit.open("/periksa");
      page.setInputFiles("#berkas", Draft.docx());
      page.click("main .acts .btn");
      page.click("button[name=ganti][value=semua]");
      assertThat(page.locator("#asli")).isVisible();
      visit.look("periksa-8-docx");
      visit.open("/kliping");
      visit.look("kliping-1-kosong");
      page.click("main .acts .btn");
      visit.look("kliping-2-salah");
      page.fill("#halaman", NEWS);
      page.click("main .acts .btn");
      assertThat(page.locator("dl.facts")).containsText("Kota Palu (72.71)");
      visit.look("kliping-3-hasil");
    }
  }

  private static void check(Page page, String text) {
    check(page, page.locator("#teks").count() == 1 ? "#teks" : "#naskah", text);
  }

  private static void check(Page page, String field, String text) {
    Locator area = page.locator(field);
    if (!area.isVisible()) {
      page.click("summary");
    }
    area.fill(text);
    page.locator("form", new Page.LocatorOptions().setHas(area)).locator(".acts .btn").click();
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void showsWhatIsWrongInEnglishToo(int width) {
    try (Visit visit = Visit.of(width)) {
      visit.open("/periksa?lang=en");
      visit.look("periksa-en-1");
      check(visit.page(), Draft.TEXT);
      assertThat(visit.page().locator(".note.no")).containsText("4 of 7 references need a look.");
      visit.look("periksa-en-2");
    }
  }

  /// The script keeps the file that was chosen, so that the copy needs no second choice.
  @Test
  void correctsAWordFileThatWasChosenOnce() throws IOException {
    try (Visit visit = Visit.of(Visit.DESK)) {
      Page page = visit.page();
      visit.open("/periksa");
      page.setInputFiles("#berkas", Draft.docx());
      page.click("main .acts .btn");
      page.click("button[name=ganti][value=semua]");
      assertThat(page.locator("mark ins")).hasCount(3);
      Download copy = page.waitForDownload(() -> page.click("#salinan .btn >> nth=0"));
      assertThat(copy.suggestedFilename()).isEqualTo("naskah-terkoreksi.docx");
      assertThat(Draft.text(Files.readAllBytes(copy.path())))
          .isEqualTo(Draft.CORRECTED.replace(Draft.MENDED_MONTH, Draft.OTHER_MONTH));
      assertThat(page.locator("mark ins")).hasCount(3);
    }
  }

  @Test
  void worksWithoutScripts() throws IOException {
    try (Visit visit = Visit.withoutScripts(Visit.PHONE)) {
      Page page = visit.page();
      visit.open("/periksa");
      page.setInputFiles("#berkas", Draft.docx());
      page.click("main .acts .btn");
      assertThat(page.locator("mark.no")).hasCount(4);
      page.click("button[name=ganti] >> nth=1");
      page.click("button[name=ganti][value=semua]");
      page.click("button[name=urung] >> nth=1");
      assertThat(page.locator("mark ins")).hasCount(2);
      page.click("#salinan .btn >> nth=0");
      assertThat(page.locator("[role=alert]")).containsText("Pilih berkas aslinya");
      assertThat(page.locator("mark ins")).hasCount(2);
      page.setInputFiles("#asli", Draft.docx());
      Download copy = page.waitForDownload(() -> page.click("#salinan .btn >> nth=0"));
      assertThat(Draft.text(Files.readAllBytes(copy.path())))
          .isEqualTo(
              Draft.TEXT
                  .replace(Draft.WRONG_YEAR, Draft.MENDED)
                  .replace(Draft.GARBLED, Draft.MENDED_NUMBER));
      page.locator("summary").click();
      page.fill("#naskah", Draft.CORRECTED);
      page.locator("details .btn").click();
      assertThat(page.locator(".note.yes")).containsText("Tidak ada yang keliru");
    }
  }

  @Test
  void worksByKeyboardAlone() {
    try (Visit visit = Visit.of(Visit.DESK)) {
      Page page = visit.page();
      visit.open("/periksa");
      page.focus("#teks");
      page.keyboard().insertText(Draft.TEXT);
      tabTo(page, "main .acts .btn");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Hasil pemeriksaan");
      assertThat(page.locator("h1")).isFocused();
      tabTo(page, "button[name=ganti][value=semua]");
      page.keyboard().press("Enter");
      assertThat(page.locator("mark ins")).hasCount(3);
      assertThat(page.locator("h1")).isFocused();
      tabTo(page, "[data-unduh]");
      Download copy = page.waitForDownload(() -> page.keyboard().press("Enter"));
      assertThat(copy.suggestedFilename()).isEqualTo("naskah-terkoreksi.txt");
    }
  }

  private static void tabTo(Page page, String selector) {
    Locator wanted = page.locator(selector);
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) wanted.evaluate("it => it === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError("no way to " + selector + " by the keyboard");
  }

  @Test
  void leadsFromEachMarkToWhatIsSaidOfIt() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      Page page = visit.page();
      visit.open("/periksa");
      check(page, Draft.TEXT);
      assertThat(page.locator("sup a")).hasCount(5);
      for (Locator mark : page.locator("sup a").all()) {
        mark.click();
        assertThat(page.locator("aside:target")).isInViewport();
        assertThat(page.locator("aside:target h2")).containsText(mark.innerText() + ". ");
      }
    }
  }

  @Test
  void asksNoOtherHostAndPutsNothingIntoTheAddress() {
    try (Visit visit = Visit.of(Visit.PHONE)) {
      Page page = visit.page();
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      visit.open("/periksa");
      check(page, Draft.TEXT);
      page.click("button[name=ganti][value=semua]");
      assertThat(page.locator("mark ins")).hasCount(3);
      page.waitForDownload(() -> page.click("[data-unduh]"));
      assertThat(page).hasURL(CHECK);
      assertThat(requests)
          .hasSizeGreaterThan(4)
          .allMatch(url -> url.startsWith(RunningNetra.shared().address()))
          .allMatch(url -> url.matches(".*/(periksa(/salinan)?|aset/[\\w.-]+)"));
      assertThat(page.context().cookies())
          .extracting(cookie -> cookie.name)
          .isSubsetOf("netra-csrf", "lang");
      assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }
  }

  /// Four slips: three go by one press, the fourth needs a person. No press is without need.
  @Test
  void isRidOfFourSlipsInFivePresses() throws IOException {
    try (Visit visit = Visit.of(Visit.DESK)) {
      Page page = visit.page();
      var presses = new ArrayList<String>();
      page.exposeFunction("pressed", what -> presses.add(String.valueOf(what[0])));
      page.addInitScript(
          "addEventListener('click', event => pressed(event.target.innerText), true)");
      visit.open("/periksa");
      page.fill("#teks", Draft.TEXT);
      page.click("main .acts .btn");
      assertThat(page.locator(".note.no")).containsText("4 dari 7 rujukan perlu dilihat.");
      assertThat(page.locator("mark.no"))
          .containsText(
              new String[] {Draft.REPEALED, Draft.WRONG_YEAR, Draft.GARBLED, Draft.OTHER_MONTH});
      page.click("button[name=ganti][value=semua]");
      assertThat(page.locator(".note.no")).containsText("1 dari 7 rujukan perlu dilihat.");
      page.click("summary");
      Locator text = page.locator("#naskah");
      text.fill(text.inputValue().replace(Draft.OTHER_MONTH, Draft.MENDED_MONTH));
      page.click("details .btn");
      assertThat(page.locator(".note.yes")).containsText("Tidak ada yang keliru pada 7 rujukan.");
      visit.look("periksa-hari-seorang-juru-tulis");
      Download copy = page.waitForDownload(() -> page.click("[data-unduh]"));
      assertThat(Files.readString(copy.path(), StandardCharsets.UTF_8)).isEqualTo(Draft.CORRECTED);
      assertThat(presses)
          .containsExactly(
              "Periksa naskah",
              "Ganti 3 yang dapat diganti",
              "Ubah naskah atau tanggalnya",
              "Periksa lagi",
              "Unduh sebagai teks");
    }
  }
}
