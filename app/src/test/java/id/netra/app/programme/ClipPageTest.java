package id.netra.app.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.text.news.Measure;
import id.netra.text.news.NewsReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ClipPageTest {
  private static final String PAGE =
      "Wali Kota Palu memimpin apel ikrar netralitas ASN menjelang pilkada, Senin (2/9/2024). Ia"
          + " mengingatkan Surat Edaran Nomor 800/0145/BKPSDM/VIII/2024, dengan dasar UU Nomor 5"
          + " Tahun 2014 dan UU Nomor 20 Tahun 2023. Sebanyak 350 ASN hadir.";

  private final MockMvcTester browser;

  ClipPageTest(MockMvcTester browser) {
    this.browser = browser;
  }

  private MvcTestResult read(String page) {
    return browser.post().uri("/kliping").with(csrf()).param("halaman", page).exchange();
  }

  private static Document shown(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Map<String, String> facts(Document page) {
    Map<String, String> facts = new LinkedHashMap<>();
    page.select("dl.facts > div")
        .forEach(fact -> facts.put(fact.expectFirst("dt").text(), fact.expectFirst("dd").text()));
    return facts;
  }

  @Test
  void asksForAPageFirst() {
    assertThat(browser.get().uri("/kliping"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "<h1>Baca berita</h1>", "name=\"halaman\"", "200.000 huruf", "tidak pernah dicatat")
        .doesNotContain("<dl");
  }

  @Test
  void saysWhatThePageTellsInTheOrderOfTheForm() {
    MvcTestResult result = read(PAGE);
    assertThat(result).hasStatusOk().hasHeader("Cache-Control", "private, no-cache");
    Document page = shown(result);
    assertThat(page.select(".note.yes strong").eachText())
        .containsExactly("Tentang program netralitas.");
    assertThat(facts(page))
        .containsExactly(
            Map.entry("Wilayah", "Kota Palu (72.71)"),
            Map.entry("Hari", "Senin, 2 September 2024"),
            Map.entry("Yang dilakukan", "ikrar, surat edaran atau instruksi, apel atau upacara"),
            Map.entry("Dipimpin oleh", "Wali Kota"),
            Map.entry("Peserta", "350"),
            Map.entry("Nomor edaran", "800/0145/BKPSDM/VIII/2024"));
    assertThat(page.select("article.cite h3").eachText())
        .containsExactly("UU Nomor 5 Tahun 2014", "UU Nomor 20 Tahun 2023");
    assertThat(page.select("article.cite .badge").eachText())
        .containsExactly("Sudah tidak berlaku", "Benar");
    assertThat(page.expectFirst("#halaman").wholeText()).contains(PAGE);
  }

  @Test
  void saysWhatAPageDoesNotTell() {
    Document page = shown(read("Harga cabai naik di pasar."));
    assertThat(page.select(".note.off strong").eachText())
        .containsExactly("Bukan tentang program netralitas pegawai.");
    assertThat(facts(page)).containsEntry("Peserta", "tidak disebut").hasSize(6);
    assertThat(page.select("article.cite")).isEmpty();
  }

  @Test
  void refusesNothingAndTooMuchAndLosesNothing() {
    for (String blank : List.of("", " \n\t")) {
      assertThat(shown(read(blank)).select("[role=alert] p").text())
          .isEqualTo("Tempel isi halamannya lebih dahulu.");
      assertThat(read(blank)).hasStatus(400);
    }
    String longer = "kenarisenja " + "x".repeat(NewsReader.LONGEST);
    MvcTestResult refusal = read(longer);
    assertThat(refusal).hasStatus(400);
    assertThat(shown(refusal).select("[role=alert] p").text())
        .startsWith("Halaman lebih panjang dari 200.000 huruf.");
    assertThat(shown(refusal).expectFirst("#halaman").wholeText()).contains(longer);
    assertThat(browser.post().uri("/kliping").with(csrf())).hasStatus(400);
  }

  @Test
  void showsMarkupAsText() {
    String attack = "</textarea><script>alert(1)</script><img src=x onerror=alert(2)>";
    MvcTestResult result = read(PAGE + attack + " UU Nomor 5 Tahun 2014" + attack);
    assertThat(result).hasStatusOk().bodyText().doesNotContain("<script>alert", "<img src=x");
    assertThat(shown(result).select("script")).isEmpty();
  }

  @Test
  void putsNothingOfThePageIntoHeadersOrAddresses() {
    MvcTestResult result = read(PAGE + " kenarisenja");
    var response = result.getResponse();
    assertThat(response.getHeaderNames())
        .flatMap(response::getHeaders)
        .noneMatch(value -> value.contains("kenarisenja") || value.contains("Palu"));
    assertThat(shown(result).select("[href], form").eachAttr("href"))
        .noneMatch(address -> address.contains("kenarisenja"));
  }

  @Test
  void namesNoPerson() {
    Document page =
        shown(
            read(
                "Wali Kota Palu, Rekananda Bukitsenja, memimpin apel ikrar netralitas ASN menjelang"
                    + " pilkada, Senin (2/9/2024)."));
    assertThat(facts(page)).containsEntry("Dipimpin oleh", "Wali Kota");
    assertThat(page.expectFirst("dl.facts").text()).doesNotContain("Rekananda", "Bukitsenja");
  }

  @Test
  void refusesAFormWithoutItsToken() {
    assertThat(browser.post().uri("/kliping").param("halaman", PAGE)).hasStatus(403);
  }

  @Test
  void speaksEnglishToo() {
    assertThat(browser.post().uri("/kliping?lang=en").with(csrf()).param("halaman", PAGE))
        .hasStatusOk()
        .bodyText()
        .contains("<html lang=\"en\">", "Monday, 2 September 2024", "pledge", "No longer in force")
        .doesNotContain("tidak disebut", "Yang dilakukan");
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordForEveryMeasure(Measure measure) {
    for (Language language : Language.values()) {
      assertThat(Words.in(language).text("programme.measure." + measure)).isNotBlank();
    }
  }

  @Test
  void isReachedFromTheCheckOfDrafts() {
    assertThat(browser.get().uri("/periksa")).bodyText().contains("href=\"/kliping\"");
  }
}
