package id.netra.app.organisation.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Account;
import id.netra.app.platform.access.Means;
import id.netra.app.support.Office;
import id.netra.app.support.SoftToken;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What the server takes for a proof and what it does not.
@SpringBootTest(properties = "netra.limit.forms=1000000")
@AutoConfigureMockMvc
class PasskeysTest {
  private final MockMvcTester browser;
  private final JdbcClient jdbc;
  private final Office office;
  private UUID person;
  private Cookie lastDoor = new Cookie("netra-challenge", "");

  PasskeysTest(MockMvcTester browser, JdbcClient jdbc, ApplicationContext beans) {
    this.browser = browser;
    this.jdbc = jdbc;

    this.office = Office.found(beans);
    this.person = office.person("Ratri Kusumawardhani");
  }

  @BeforeEach
  void newPerson() {
    person = office.person("Ratri Kusumawardhani");
  }

  /// A number to sign, and the cookie that came with it.
  private record Asked(String challenge, String handle, Cookie cookie) {}

  @Test
  void aKeyThatWasAddedOpensTheDoorWithoutAName() {
    SoftToken token = added();
    MvcTestResult result = enter(token.prove(door().challenge()), lastDoor, "/akun");
    assertThat(result).hasStatusOk();
    assertThat(body(result)).contains("\"goal\":\"/akun\"");
    Cookie session = Objects.requireNonNull(result.getResponse().getCookie("netra-session"));
    MvcTestResult page = browser.get().uri("/akun/kunci").cookie(session).exchange();
    assertThat(page).hasStatusOk();
    assertThat(body(page)).contains("Kunci sandi di komputer").contains(token.id());
  }

  @Test
  void theDeviceKnowsThePersonByARandomNumberOnly() {
    Asked asked = make(strong());
    assertThat(asked.handle()).hasSize(43).doesNotContain(person.toString());
    added();
    SoftToken second = new SoftToken();
    Asked again = make(strong());
    assertThat(add(second.make(again.challenge(), again.handle()), again, strong())).hasStatusOk();
    assertThat(
            jdbc.sql("select count(distinct user_handle) from system.passkey where person_id = ?")
                .params(person)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aDeviceIsToldWhichKeysThereAreAlready() {
    SoftToken token = added();
    MvcTestResult options = options(strong());
    assertThat(body(options)).contains("excludeCredentials").contains(token.id());
  }

  @Test
  void anAnswerForAnotherPlaceIsRefused() {
    SoftToken token = added();
    assertThat(enter(token.from("https://netra.example").prove(door().challenge()), lastDoor, ""))
        .hasStatus(400);
    assertThat(enter(token.from("http://localhost:81").prove(door().challenge()), lastDoor, ""))
        .hasStatus(400);
    token.good();
    assertThat(enter(token.forSite("netra.example").prove(door().challenge()), lastDoor, ""))
        .hasStatus(400);
    token.good();
    assertThat(enter(token.prove(door().challenge()), lastDoor, "")).hasStatusOk();
  }

  @Test
  void anAnswerForAnotherPlaceMakesNoKey() {
    Asked asked = make(strong());
    var token = new SoftToken().from("https://netra.example");
    assertThat(add(token.make(asked.challenge(), asked.handle()), asked, strong())).hasStatus(400);
    assertThat(keys()).isZero();
  }

  @Test
  void anAnswerCountsOnce() {
    SoftToken token = added();
    Asked asked = door();
    String proof = token.prove(asked.challenge());
    assertThat(enter(proof, asked.cookie(), "")).hasStatusOk();
    MvcTestResult again = enter(proof, asked.cookie(), "");
    assertThat(again).hasStatus(400);
    assertThat(body(again)).contains("Waktunya habis");
    assertThat(again.getResponse().getCookie("netra-session")).isNull();
  }

  @Test
  void aNumberOfAnotherBrowserOrAnotherUseIsRefused() {
    SoftToken token = added();
    Asked first = door();
    Asked second = door();
    assertThat(enter(token.prove(first.challenge()), second.cookie(), "")).hasStatus(400);
    Asked making = make(strong());
    assertThat(enter(token.prove(making.challenge()), making.cookie(), "")).hasStatus(400);
    var tampered = new Cookie("netra-challenge", "A" + first.cookie().getValue().substring(1));
    assertThat(enter(token.prove(first.challenge()), tampered, "")).hasStatus(400);
  }

  @Test
  void aCounterThatGoesBackIsRefused() {
    SoftToken token = added();
    assertThat(enter(token.counting(7).prove(door().challenge()), lastDoor, "")).hasStatusOk();
    assertThat(enter(token.counting(7).prove(door().challenge()), lastDoor, "")).hasStatus(400);
    assertThat(enter(token.counting(3).prove(door().challenge()), lastDoor, "")).hasStatus(400);
    assertThat(enter(token.counting(8).prove(door().challenge()), lastDoor, "")).hasStatusOk();
  }

  @Test
  void aDeviceThatDidNotAskItsUserIsRefused() {
    Asked asked = make(strong());
    var lax = new SoftToken().withoutAsking();
    assertThat(add(lax.make(asked.challenge(), asked.handle()), asked, strong())).hasStatus(400);
    assertThat(keys()).isZero();
    SoftToken token = added();
    assertThat(enter(token.withoutAsking().prove(door().challenge()), lastDoor, "")).hasStatus(400);
  }

  @Test
  void aKeyThatWasRemovedOpensNothing() {
    SoftToken token = added();
    password();
    assertThat(remove(token)).hasStatus(302);
    MvcTestResult result = enter(token.prove(door().challenge()), lastDoor, "");
    assertThat(result).hasStatus(400);
    assertThat(body(result)).contains("tidak lagi terdaftar");
  }

  @Test
  void theLastWayInIsNotRemoved() {
    SoftToken token = added();
    MvcTestResult refused = remove(token);
    assertThat(body(refused)).contains("satu-satunya jalan masuk");
    assertThat(keys()).isEqualTo(1);
    added();
    assertThat(remove(token)).hasStatus(302);
    assertThat(keys()).isEqualTo(1);
  }

  @Test
  void aPasswordAloneAddsAndRemovesNoKeyBesideOne() {
    assertThat(options(weak())).hasStatusOk();
    SoftToken token = added();
    MvcTestResult refused = options(weak());
    assertThat(refused).hasStatus(400);
    assertThat(body(refused)).contains("cara yang kuat");
    password();
    MvcTestResult removal =
        browser
            .post()
            .uri("/akun/kunci/hapus")
            .param("kunci", token.id())
            .with(csrf())
            .with(weak())
            .exchange();
    assertThat(body(removal)).contains("cara yang kuat");
    assertThat(keys()).isEqualTo(1);
  }

  @Test
  void someoneElsesKeyIsNotRemovedNorTakenOver() {
    SoftToken token = added();
    UUID owner = person;
    newPerson();
    assertThat(remove(token)).hasStatus(302);
    Asked asked = make(strong());
    assertThat(add(token.make(asked.challenge(), asked.handle()), asked, strong())).hasStatus(400);
    assertThat(keys()).isZero();
    person = owner;
    assertThat(keys()).isEqualTo(1);
  }

  @Test
  void whoHasLeftIsNotLetIn() {
    SoftToken token = added();
    office.in(() ->
        office
            .sql("update organisation.employment set until = '2021-01-01' where person_id = ?")
            .params(person)
            .update());
    MvcTestResult result = enter(token.prove(door().challenge()), lastDoor, "");
    assertThat(result).hasStatus(400);
    assertThat(result.getResponse().getCookie("netra-session")).isNull();
  }

  @Test
  void theDoorLeadsToPagesOfOursOnly() {
    SoftToken token = added();
    for (String elsewhere :
        List.of("//netra.example", "https://netra.example", "javascript:alert(1)", "/masuk")) {
      MvcTestResult result = enter(token.prove(door().challenge()), lastDoor, elsewhere);
      assertThat(body(result)).as(elsewhere).contains("\"goal\":\"/tugas\"");
    }
  }

  @Test
  void withoutTheTokenOfThePageNothingIsAnswered() {
    assertThat(browser.post().uri("/masuk/kunci/tantangan").exchange()).hasStatus(403);
    assertThat(browser.post().uri("/masuk/kunci").content("{}").exchange()).hasStatus(403);
  }

  @Test
  void whatIsNoAnswerAtAllIsRefused() {
    for (String nonsense : List.of("", "{}", "[]", "null", "{\"id\":\"AA\",\"response\":{}}")) {
      assertThat(enter(nonsense, door().cookie(), "")).as(nonsense).hasStatus(400);
      Asked asked = make(strong());
      assertThat(add(nonsense, asked, strong())).as(nonsense).hasStatus(400);
    }
  }

  private SoftToken added() {
    var token = new SoftToken();
    Asked asked = make(strong());
    assertThat(add(token.make(asked.challenge(), asked.handle()), asked, strong())).hasStatusOk();
    return token;
  }

  private Asked door() {
    MvcTestResult result = browser.post().uri("/masuk/kunci/tantangan").with(csrf()).exchange();
    Asked asked = asked(result);
    lastDoor = asked.cookie();
    return asked;
  }

  private Asked make(RequestPostProcessor reader) {
    return asked(options(reader));
  }

  private MvcTestResult options(RequestPostProcessor reader) {
    return browser.post().uri("/akun/kunci/tantangan").with(csrf()).with(reader).exchange();
  }

  private MvcTestResult add(String json, Asked asked, RequestPostProcessor reader) {
    return browser
        .post()
        .uri("/akun/kunci")
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .cookie(asked.cookie())
        .with(csrf())
        .with(reader)
        .exchange();
  }

  private MvcTestResult enter(String json, Cookie cookie, String goal) {
    return browser
        .post()
        .uri("/masuk/kunci?ke={goal}", goal)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .cookie(cookie)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult remove(SoftToken token) {
    return browser
        .post()
        .uri("/akun/kunci/hapus")
        .param("kunci", token.id())
        .with(csrf())
        .with(strong())
        .exchange();
  }

  private static Asked asked(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    Cookie cookie = Objects.requireNonNull(result.getResponse().getCookie("netra-challenge"));
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getMaxAge()).isEqualTo(300);
    String text = body(result);
    Matcher handle = Pattern.compile("\"id\":\"([\\w-]{43})\"").matcher(text);
    return new Asked(
        part(text, "\"challenge\":\"([\\w-]{43})\""), handle.find() ? handle.group(1) : "", cookie);
  }

  private static String part(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  private long keys() {
    return jdbc.sql("select count(*) from system.passkey where person_id = ?")
        .params(person)
        .query(Long.class)
        .single();
  }

  private void password() {
    office.in(() ->
        office
            .sql(
                """
                insert into organisation.credential (institution_id, person_id, password)
                values (?, ?, 'x')
                """)
            .params(office.id(), person)
            .update());
  }

  private RequestPostProcessor strong() {
    return office.as(person);
  }

  private RequestPostProcessor weak() {
    var account = new Account(office.id(), person, UUID.randomUUID(), Means.PASSWORD);
    return authentication(new UsernamePasswordAuthenticationToken(account, null, List.of()));
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
