package id.netra.app.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.act.Stage;
import id.netra.law.decided.DecidedCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class RulePagesTest {
  private final MockMvcTester browser;
  private final RuleBook book;

  RulePagesTest(MockMvcTester browser, RuleBook book) {
    this.browser = browser;
    this.book = book;
  }

  private String page(String path) {
    var answer = browser.get().uri(path).exchange();
    assertThat(answer).as(path).hasStatusOk();
    String body = text(answer);
    assertThat(body).as(path).doesNotContain("???", "{0}", "{1}", "null");
    return body;
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void hasAPageForEveryRuleWithItsActsItsInstrumentAndAnExample(String language) {
    book.rules()
        .forEach(rule -> {
          String body = page("/aturan/" + rule.id() + "?lang=" + language);
          assertThat(body)
              .as(rule.id())
              .contains(
                  "href=\"/aturan/peraturan/" + rule.instrument().id() + "\"",
                  "href=\"/aturan/perbuatan/",
                  "id=\"contoh\"",
                  "class=\"turns\"",
                  "action=\"/aturan/cari\"");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void hasAPageForEveryAct(String language) {
    String all = page("/aturan/perbuatan?lang=" + language);
    for (String kind : Facet.KIND.domain()) {
      assertThat(all).contains("/aturan/perbuatan/" + kind + "\"");
      assertThat(page("/aturan/perbuatan/" + kind + "?lang=" + language)).contains("/aturan/");
    }
    assertThat(page("/aturan/perbuatan/LIKE?lang=" + language))
        .contains("\"/aturan/skb-2022.B6\"", "\"/aturan/surat-menpanrb-b-71-2017.5\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void hasAPageForEveryStage(String language) {
    String all = page("/aturan/tahap?lang=" + language);
    for (Stage stage : Stage.values()) {
      assertThat(all).contains("/aturan/tahap/" + stage + "\"");
      page("/aturan/tahap/" + stage + "?lang=" + language);
    }
    assertThat(page("/aturan/tahap/CAMPAIGN")).contains("\"/aturan/pp-94-2021.n3\"");
    assertThat(page("/aturan/tahap/QUIET")).doesNotContain("\"/aturan/pp-94-2021.n3\"");
    assertThat(page("/aturan/tahap/PREPARATION"))
        .contains("\"/aturan/skb-2022.A4\"")
        .doesNotContain("\"/aturan/skb-2022.B6\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void hasAPageForEveryInstrument(String language) {
    String all = page("/aturan/peraturan?lang=" + language);
    book.instruments()
        .forEach(instrument -> {
          assertThat(all).contains("/aturan/peraturan/" + instrument.id() + "\"");
          assertThat(page("/aturan/peraturan/" + instrument.id() + "?lang=" + language))
              .contains("<h1 class=\"law\">");
        });
    assertThat(page("/aturan/peraturan/pp-53-2010")).contains("/aturan/peraturan/pp-94-2021");
    assertThat(page("/aturan/peraturan/pp-94-2021")).contains("rel=\"noreferrer external\"");
  }

  @Test
  void saysOfARuleWhatTheLawSays() {
    assertThat(page("/aturan/skb-2022.A4-follow"))
        .contains("Dua bacaan", "yang kami pakai", "Diperdebatkan", "kode etik", "Sedang");
    assertThat(page("/aturan/uu-10-2016.71-2"))
        .contains("Boleh bila", "ada persetujuan tertulis Menteri", "Menteri Dalam Negeri");
    assertThat(page("/aturan/pp-49-2018.52:skb-2022.B6"))
        .contains("Mengikuti aturan ini", "\"/aturan/skb-2022.B6\"", "PPPK");
    assertThat(page("/aturan/skb-2020.2")).contains("Tidak berlaku hari ini.");
  }

  @Test
  void namesTodaysBodiesAndNoneThatAreGone() {
    assertThat(page("/aturan/skb-2022.B6")).contains("BKN").doesNotContain("KASN,");
  }

  @Test
  void showsTwelveExamplesAndKeepsTheRestBehind() {
    String most =
        book.rules().stream()
            .map(rule -> page("/aturan/" + rule.id()))
            .filter(body -> body.contains("Contoh lain:"))
            .findFirst()
            .orElseThrow();
    int start = most.indexOf("id=\"contoh\"");
    String shown = most.substring(start, most.indexOf("<details>", start));
    assertThat(shown.split("<li>", -1)).hasSize(13);
  }

  @Test
  void tellsExamplesInItsOwnWordsOnly() {
    List<String> names =
        DecidedCases.all().stream()
            .map(one -> one.name())
            .filter(name -> name.length() > 30)
            .toList();
    String bodies =
        book.rules().stream()
            .map(rule -> page("/aturan/" + rule.id() + "?lang=en"))
            .reduce("", String::concat);
    assertThat(names).noneMatch(bodies::contains);
  }

  @Test
  void doesNotKnowWhatNobodyWrote() {
    Stream.of(
            "/aturan/skb-2022.Z9",
            "/aturan/perbuatan/like",
            "/aturan/tahap/SOON",
            "/aturan/peraturan/uu-0-1900",
            "/aturan/perubahan?sesudah=x")
        .forEach(path -> assertThat(browser.get().uri(path)).as(path).hasStatus(404));
  }

  @Test
  void canBeKeptAndAskedAgain() {
    var first = browser.get().uri("/aturan/skb-2022.B6").exchange();
    String tag = String.valueOf(first.getResponse().getHeader("ETag"));
    assertThat(tag).startsWith("W/");
    assertThat(first.getResponse().getHeaders("Set-Cookie")).isEmpty();
    assertThat(browser.get().uri("/aturan/skb-2022.B6").header("If-None-Match", tag))
        .hasStatus(304);
    assertThat(browser.get().uri("/aturan/skb-2022.B6?lang=en").header("If-None-Match", tag))
        .hasStatusOk();
  }
}
