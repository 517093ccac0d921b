package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Somebody reads the rule book, on a phone or at a desk, by day or by night.
class RuleBookTest {
  private static final Pattern SHEETS = Pattern.compile("/Type\\s*/Page[^s]");

  @ParameterizedTest
  @MethodSource("id.netra.e2e.Screens#plain")
  void looksRightOnEveryKindOfPage(int width, boolean dark) {
    try (Visit visit = Visit.of(width, dark)) {
      see(visit, "/aturan?asOf=2024-10-15", "aturan");
      see(visit, "/aturan?asOf=2024-10-15&status=REGIONAL_HEAD&lang=en", "aturan-head-en");
      see(visit, "/aturan/skb-2022.B6-follow?lang=id", "aturan-diperdebatkan");
      see(visit, "/aturan/uu-10-2016.71-2", "aturan-syarat");
      see(visit, "/aturan/skb-2022.A6", "aturan-panjang");
      see(visit, "/aturan/perbuatan", "perbuatan-semua");
      see(visit, "/aturan/perbuatan/ATTEND_CAMPAIGN", "perbuatan");
      see(visit, "/aturan/tahap", "tahap-semua");
      see(visit, "/aturan/tahap/CAMPAIGN", "tahap");
      see(visit, "/aturan/peraturan", "peraturan-semua");
      see(visit, "/aturan/peraturan/pp-94-2021", "peraturan");
      see(visit, "/aturan/perubahan", "perubahan");
      see(visit, "/aturan/cari", "cari");
    }
  }

  private static void see(Visit visit, String path, String name) {
    assertThat(visit.open(path)).as(path).isEqualTo(200);
    visit.look(name);
  }

  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void findsARuleByEverydayWordsAndReadsOn(int width) {
    try (Visit visit = Visit.of(width)) {
      visit.open("/aturan");
      Page page = visit.page();
      page.locator("input[name=q]").fill("mutasi");
      page.locator("form[role=search] button").click();
      assertThat(page).hasURL(Pattern.compile(".*/aturan/cari$"));
      visit.look("cari-mutasi");
      page.locator("main a[href='/aturan/uu-10-2016.71-2']").click();
      assertThat(page.locator("h1")).containsText("Mengganti pejabat");
      page.locator("main a[href^='/aturan/perbuatan/PERSONNEL_MOVE']").click();
      assertThat(page.locator("h1")).containsText("memindahkan pejabat");
      page.locator("a.back").click();
      assertThat(page).hasURL(Pattern.compile(".*/aturan/perbuatan$"));
      page.locator("header nav a[href='/aturan']").click();
      page.locator("input[name=q]").fill("zzzz qqqq");
      page.locator("form[role=search] button").click();
      assertThat(page.locator(".empty")).isVisible();
      visit.look("cari-kosong");
    }
  }

  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void choosesStatusElectionAndDay(int width) {
    try (Visit visit = Visit.of(width)) {
      visit.open("/aturan");
      Page page = visit.page();
      page.locator("#siapa").selectOption("REGIONAL_HEAD");
      page.locator("#pemilihan").selectOption("PILKADA_2020");
      page.locator("#hari").fill("2020-10-15");
      page.locator("form.filters button").click();
      assertThat(page)
          .hasURL(
              Pattern.compile(
                  ".*/aturan\\?election=PILKADA_2020&status=REGIONAL_HEAD&asOf=2020-10-15$"));
      assertThat(page.locator("th.here")).hasText(Pattern.compile("Kampanye.*"));
    }
  }

  @Test
  void printsTheMatrixOnOneSheet() {
    try (Visit visit = Visit.of(Visit.DESK)) {
      visit.open("/aturan?asOf=2024-10-15");
      byte[] pdf =
          visit
              .page()
              .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
      String text = new String(pdf, StandardCharsets.ISO_8859_1);
      assertThat(SHEETS.matcher(text).results().count()).isEqualTo(1);
    }
  }
}
