package id.netra.app.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.assessment.Verdict;
import id.netra.law.rule.Route;
import id.netra.law.rule.SanctionLevel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class AskPageTest {
  private final MockMvcTester browser;
  private final RuleBook book;

  AskPageTest(MockMvcTester browser, RuleBook book) {
    this.browser = browser;
    this.book = book;
  }

  private MvcTestResult ask(String... form) {
    var request = browser.post().uri("/tanya").with(csrf());
    for (int i = 0; i < form.length; i += 2) {
      request = request.param(form[i], form[i + 1]);
    }
    return request.exchange();
  }

  @Test
  void asksForTheActFirst() {
    assertThat(browser.get().uri("/tanya"))
        .hasStatusOk()
        .bodyText()
        .contains("Bolehkah saya", "name=\"q\"", "value=\"LIKE\"", "name=\"_csrf\"");
  }

  @Test
  void answersATeacherWhoLikedACandidatesPost() {
    assertThat(
            ask(
                "kind",
                "LIKE",
                "date",
                "2024-10-13",
                "actor.status",
                "PPPK",
                "target.type",
                "CANDIDATE"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Tidak boleh",
            "SKB 2/2022 Lampiran II huruf B angka 6",
            "masa kampanye",
            "Sanksinya diperdebatkan",
            "tidak resmi");
  }

  @Test
  void proposesWhatTheWordsMayMeanAndNoticesWhatElseTheyTell() {
    assertThat(ask("q", "saya guru PPPK, boleh ngelike postingan cabup?"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "id=\"u-LIKE\"", "value=\"actor.status=PPPK\"", "value=\"target.type=CANDIDATE\"");
    assertThat(
            ask(
                "kind",
                "LIKE",
                "fakta",
                "actor.status=PPPK",
                "fakta",
                "date=2024-10-13",
                "fakta",
                "target.type=CANDIDATE"))
        .hasStatusOk()
        .bodyText()
        .contains("verdict main no");
  }

  @Test
  void helpsWhoAsksSomethingElse() {
    for (String question :
        List.of("resep rendang", "🙂🙂", "what is the time", "anjing semua", "?!")) {
      assertThat(ask("q", question))
          .hasStatusOk()
          .bodyText()
          .contains("Kami belum mengenali", "id=\"k-LIKE\"", "tidak disimpan");
    }
  }

  @Test
  void repeatsNeitherNumbersNorMarkup() {
    assertThat(
            ask("q", "NIP 198609262015051001 like <script>alert(1)</script> paslon 081234567890"))
        .hasStatusOk()
        .bodyText()
        .contains("Nomor dan alamat tidak diperlukan")
        .doesNotContain("198609262015051001", "081234567890", "<script>alert");
    assertThat(ask("q", "like postingan paslon ".repeat(500)))
        .hasStatusOk()
        .bodyText()
        .contains("bagian awalnya saja", "id=\"u-LIKE\"")
        .hasSizeLessThan(60_000);
  }

  @Test
  void asksOneThingAtATimeAndOnlyWhatCanStillChangeTheAnswer() {
    assertThat(ask("kind", "ATTEND_OTHER_EVENT"))
        .bodyText()
        .contains("name=\"ditanya\" value=\"actor.status\"", "Pertanyaan 1 dari sekitar")
        .doesNotContain("name=\"support\"");
    assertThat(
            ask(
                "kind",
                "ATTEND_OTHER_EVENT",
                "ditanya",
                "date",
                "date",
                "2026-11-23",
                "actor.status",
                "PPPK",
                "jejak",
                "actor.status"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "name=\"ditanya\" value=\"target.type\"",
            "Pertanyaan 3",
            "Mengapa kami bertanya",
            "<input type=\"hidden\" name=\"actor.status\" value=\"PPPK\">",
            "name=\"jejak\" value=\"actor.status,date\"")
        .doesNotContain("name=\"approval\"", "name=\"move.postClass\"");
    assertThat(
            ask(
                "kind",
                "ATTEND_OTHER_EVENT",
                "date",
                "2026-11-23",
                "actor.status",
                "PPPK",
                "target.type",
                "CANDIDATE",
                "support",
                "PASSIVE",
                "attributes",
                "NONE"))
        .bodyText()
        .contains("verdict main yes", "UU 20/2023");
  }

  @Test
  void takesIDoNotKnowForAnAnswerAndTellsWhatEachPossibilityWouldMean() {
    assertThat(
            ask(
                "kind",
                "ATTEND_OTHER_EVENT",
                "date",
                "2026-11-23",
                "actor.status",
                "PPPK",
                "ditanya",
                "support",
                "support",
                "?",
                "tidaktahu",
                "target.type,attributes"))
        .hasStatusOk()
        .bodyText()
        .contains("verdict main open", "bergantung pada ini", "name=\"support\" value=\"ACTIVE\"");
  }

  @Test
  void goesBackWithoutLoss() {
    assertThat(
            ask(
                "kind",
                "LIKE",
                "actor.status",
                "PNS",
                "date",
                "2024-10-13",
                "jejak",
                "actor.status,date",
                "kembali",
                "ya"))
        .bodyText()
        .contains(
            "name=\"ditanya\" value=\"date\"",
            "value=\"2024-10-13\"",
            "name=\"actor.status\" value=\"PNS\"");
    assertThat(ask("kind", "LIKE", "actor.status", "PNS", "kembali", "ya"))
        .bodyText()
        .contains("Bolehkah saya", "name=\"actor.status\" value=\"PNS\"");
  }

  @Test
  void offersWhatWouldChangeTheAnswer() {
    assertThat(ask("kind", "PERSONNEL_MOVE", "date", "2024-07-15", "actor.status", "REGIONAL_HEAD"))
        .bodyText()
        .contains("verdict main if", "name=\"approval\" value=\"true\"");
  }

  @Test
  void saysWhatIsWrongAndLosesNothing() {
    assertThat(ask("kind", "LIKE", "date", "2024-02-31", "actor.status", "PPPK"))
        .hasStatus(400)
        .bodyText()
        .contains(
            "role=\"alert\"",
            "name=\"ditanya\" value=\"date\"",
            "name=\"actor.status\" value=\"PPPK\"",
            "name=\"kind\" value=\"LIKE\"");
    assertThat(ask("date", "2024-10-13")).hasStatus(400).bodyText().contains("role=\"alert\"");
    assertThat(ask("kind", "LIKE", "ditanya", "actor.status"))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", "name=\"ditanya\" value=\"actor.status\"");
    assertThat(ask("kind", "LIKE", "actor.status", "<b>", "target.type", "<i>", "date", "x"))
        .hasStatus(400)
        .bodyText()
        .doesNotContain("<b>", "<i>");
    assertThat(ask("kind", "<script>alert(1)</script>"))
        .hasStatus(400)
        .bodyText()
        .doesNotContain("<script>alert");
  }

  @Test
  void changesOneThingAndKeepsTheRest() {
    assertThat(
            ask(
                "kind",
                "LIKE",
                "date",
                "2024-10-13",
                "actor.status",
                "PNS",
                "target.type",
                "CANDIDATE",
                "ubah",
                "target.type"))
        .bodyText()
        .contains(
            "name=\"ditanya\" value=\"target.type\"",
            "value=\"CANDIDATE\" required checked",
            "name=\"date\" value=\"2024-10-13\"");
  }

  @Test
  void asksForTheRegionOnlyWhereRegionsHadACalendarOfTheirOwn() {
    assertThat(ask("kind", "LIKE", "date", "2025-04-02", "actor.status", "PNS"))
        .bodyText()
        .contains("name=\"ditanya\" value=\"region\"", "Daerah lain, atau tidak tahu");
    assertThat(ask("kind", "LIKE", "date", "2024-10-13", "actor.status", "PNS"))
        .bodyText()
        .doesNotContain("value=\"region\"");
  }

  @Test
  void answersInEnglishToo() {
    assertThat(
            browser
                .post()
                .uri("/tanya?lang=en")
                .with(csrf())
                .param("kind", "VOTE")
                .param("date", "2024-11-27")
                .param("actor.status", "PNS"))
        .bodyText()
        .contains("You keep your vote", "The law", "<html lang=\"en\"");
  }

  /// Every kind and status, told alone, has a page: no message is missing and nothing breaks.
  @Test
  void hasAPageForEveryKindOfAct() {
    for (String kind : Facet.KIND.domain()) {
      assertThat(ask("kind", kind, "date", "2024-10-13")).as(kind).hasStatusOk();
      assertThat(ask("kind", kind, "actor.status", "PNS")).as(kind).hasStatusOk();
    }
    assertThat(KindGroup.all().stream().flatMap(group -> group.kinds().stream()))
        .containsExactlyInAnyOrderElementsOf(Facet.KIND.domain());
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEverythingTheRulesCanSay(Language language) {
    Words words = Words.in(language);
    for (Facet facet : Facet.values()) {
      if (!facet.isDerived() && !Facet.attributes().contains(facet)) {
        assertThat(words.text("advice.facet." + facet.path())).isNotBlank();
        assertThat(words.text("advice.question." + facet.path())).isNotBlank();
        facet
            .domain()
            .forEach(value ->
                assertThat(words.text("advice.value." + facet.path() + "." + value)).isNotBlank());
      }
    }
    Stream.of(Verdict.values()).forEach(one -> words.text("advice.verdict." + one));
    Stream.of(SanctionLevel.values()).forEach(one -> words.text("advice.level." + one));
    Stream.of(Route.values()).forEach(one -> words.text("advice.role." + one));
    List.of("date", "election", "move.headInauguratedOn", "move.termEndsOn")
        .forEach(one -> words.text("advice.question." + one));
    assertThat(book.rules()).isNotEmpty();
  }
}
