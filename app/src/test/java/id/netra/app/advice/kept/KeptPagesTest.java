package id.netra.app.advice.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.law.RuleBook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
class KeptPagesTest {
  private final MockMvcTester browser;
  private final JdbcClient jdbc;
  private final RuleBook book;
  private final KeptAnswers answers;
  private final Editions editions;

  KeptPagesTest(
      MockMvcTester browser,
      JdbcClient jdbc,
      RuleBook book,
      KeptAnswers answers,
      Editions editions) {
    this.browser = browser;
    this.jdbc = jdbc;
    this.book = book;
    this.answers = answers;
    this.editions = editions;
  }

  private String keep(String... form) {
    var request = browser.post().uri("/tanya/simpan").with(csrf());
    for (int i = 0; i < form.length; i += 2) {
      request = request.param(form[i], form[i + 1]);
    }
    MvcTestResult result = request.exchange();
    assertThat(result).hasStatusOk();
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String link(String page) {
    return found("href=\"(/j/[^\"]+)\"", page);
  }

  private String like() {
    return link(saved());
  }

  private String saved() {
    return keep(
        "kind", "LIKE", "date", "2024-10-13", "actor.status", "PNS", "target.type", "CANDIDATE");
  }

  @Test
  void showsAKeptAnswerToWhoeverHoldsItsLinkAndToNobodyElse() {
    String link = like();
    assertThat(link).matches("/j/([0-9a-z]{4}-){5}[0-9a-z]{4}");
    assertThat(browser.get().uri(link))
        .hasStatusOk()
        .bodyText()
        .contains("verdict main no", "SKB 2/2022", "tetap sama", link.substring(3));
    assertThat(browser.get().uri("/j/0000-0000-0000-0000-0000-0000")).hasStatus(404);
    assertThat(browser.get().uri("/j/x")).hasStatus(404);
    assertThat(browser.get().uri("/j/0000-0000-0000-0000-0000-0000/kartu.png")).hasStatus(404);
  }

  @Test
  void givesEveryAnswerANumberOfItsOwn() {
    assertThat(like()).isNotEqualTo(like());
  }

  @Test
  void isDestroyedByItsCodeAndNotByItsLink() {
    String saved = saved();
    String link = link(saved);
    String code = found("<dd><code>((?:[0-9a-z]{4}-){5}[0-9a-z]{4})</code>", saved);
    assertThat(link).doesNotContain(code);
    assertThat(browser.post().uri(link + "/hapus").param("kode", code))
        .as("no token")
        .hasStatus(403);
    for (String wrong : List.of("", "x", link.substring("/j/".length()))) {
      assertThat(browser.post().uri(link + "/hapus").with(csrf()).param("kode", wrong))
          .hasStatus(400)
          .bodyText()
          .contains("tidak cocok", "verdict main no");
    }
    assertThat(browser.get().uri(link)).hasStatusOk().bodyText().doesNotContain(code);
    assertThat(
            browser
                .post()
                .uri(link + "/hapus")
                .with(csrf())
                .param("kode", " " + code.replace("-", " ").toUpperCase(Locale.ROOT)))
        .hasStatusOk()
        .bodyText()
        .contains("sudah dihapus");
    assertThat(browser.get().uri(link)).hasStatus(404);
    assertThat(browser.post().uri(link + "/hapus").with(csrf()).param("kode", code)).hasStatus(404);
  }

  /// Whatever the program might tell the database of itself, it sees no row that it cannot name.
  @Test
  @Transactional
  void cannotBeListedByAnySetting() {
    like();
    jdbc.sql(
            "select set_config('netra.today', '9999-12-31', true), set_config('netra.kept', '', true)")
        .query()
        .listOfRows();
    assertThat(jdbc.sql("select count(*) from advice.kept_answer").query(Integer.class).single())
        .isZero();
    assertThat(jdbc.sql("delete from advice.kept_answer").update()).isZero();
  }

  /// Whoever holds the database and every password of this program sees no row and no fact.
  @Test
  void cannotBeListedOrReadWithoutItsNumber() {
    String number = like().substring("/j/".length());
    assertThat(jdbc.sql("select count(*) from advice.kept_answer").query(Integer.class).single())
        .isZero();
    byte[] sealed = Seal.seal(new KeptNumber(number), "kind=LIKE\nactor.status=PNS\n");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("LIKE", "PNS");
    assertThat(Seal.open(new KeptNumber(number), sealed)).isPresent();
    assertThat(Seal.open(KeptNumber.random(), sealed)).isEmpty();
    sealed[sealed.length - 1] ^= 1;
    assertThat(Seal.open(new KeptNumber(number), sealed)).as("one bit changed").isEmpty();
    assertThat(Seal.open(new KeptNumber(number), new byte[3])).isEmpty();
    assertThat(new KeptNumber(number)).asString().doesNotContain(number);
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(browser.post().uri("/tanya/simpan").with(csrf()).param("kind", "NONSENSE"))
        .hasStatus(400);
    assertThat(browser.post().uri("/tanya/kartu").with(csrf()).param("date", "x")).hasStatus(400);
  }

  @Test
  void showsAnOldAnswerUnderItsOldEditionAndSaysThatTodayDiffers() {
    RuleBook old = old();
    assertThat(old.edition()).isNotEqualTo(book.edition());
    jdbc.sql(
            "insert into advice.edition values (:edition, '2024-10-13', :files) on conflict do nothing")
        .param("edition", old.edition())
        .param("files", Editions.pack(oldFiles()))
        .update();
    Kept kept =
        Kept.of(
            "edition="
                + old.edition()
                + "\nasked=2024-10-13\nkind=LIKE\ndate=2024-10-13\n"
                + "actor.status=PNS\ntarget.type=CANDIDATE\n");
    assertThat(kept.asked()).isEqualTo(LocalDate.of(2024, 10, 13));
    assertThat(editions.of(old.edition()).orElseThrow().edition()).isEqualTo(old.edition());
    KeptNumber number = answers.keep(kept).number();
    assertThat(browser.get().uri("/j/" + number.text()))
        .hasStatusOk()
        .bodyText()
        .contains("13 Oktober 2024", "penilaiannya berbeda", old.edition().substring(0, 15));
  }

  @Test
  void saysSoWhenTheOldEditionIsLost() {
    String edition = "sha256:" + "0".repeat(64);
    Kept kept = Kept.of("edition=" + edition + "\nasked=2020-10-13\nkind=VOTE\nactor.status=PNS\n");
    KeptNumber number = answers.keep(kept).number();
    assertThat(browser.get().uri("/j/" + number.text()))
        .hasStatusOk()
        .bodyText()
        .contains("tidak dapat dibaca lagi", "sha256:00000000", "bukan jawaban yang dulu");
    assertThat(browser.get().uri("/j/" + number.text() + "/kartu.png")).hasStatus(404);
  }

  @Test
  void isAPictureToo() {
    assertThat(browser.get().uri(like() + "/kartu.png")).hasStatusOk().hasContentType("image/png");
  }

  @Test
  void keepsFactsAndEditionAndNothingElse() {
    var kept = Kept.of("edition=sha256:e\nasked=2024-10-13\nkind=LIKE\nattributes=SYMBOL,PARTY\n");
    assertThat(kept.text())
        .isEqualTo("edition=sha256:e\nasked=2024-10-13\nkind=LIKE\nattributes=SYMBOL,PARTY\n");
  }

  /// The rule book of today with the heavy sanction of the like taken for a light one.
  private static Map<String, byte[]> oldFiles() {
    Map<String, byte[]> files = new LinkedHashMap<>(RuleBook.currentFiles());
    files.replaceAll((name, content) ->
        name.equals("instruments/skb-2022.yaml")
            ? new String(content, StandardCharsets.UTF_8)
                .replace("HEAVY", "LIGHT")
                .getBytes(StandardCharsets.UTF_8)
            : content);
    return files;
  }

  private static RuleBook old() {
    return RuleBook.of(oldFiles());
  }
}
