package id.netra.app.organisation.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.organisation.People;
import id.netra.app.support.Office;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Entering by an account at a real provider, and everything that must not let anybody in.
@SpringBootTest(properties = "netra.limit.forms=1000000")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest {
  private static final String HERE = "64.01";
  private static final String THERE = "64.02";
  private static final String BY_MAIL = "64.03";
  private static final String SILENT = "64.07";

  private static final Path FOLDER = folder();

  private static @Nullable RunningProvider running;

  private final MockMvcTester browser;
  private final People people;
  private final Office office;
  private final Office other;
  private final Office byMail;
  private int number;
  private String nip = "";
  private UUID person;

  ProviderTest(MockMvcTester browser, People people, ApplicationContext beans) {
    this.browser = browser;
    this.people = people;
    office = Office.found(beans, HERE);
    other = Office.found(beans, THERE);
    byMail = Office.found(beans, BY_MAIL);
    Office.found(beans, SILENT);
    person = office.root();
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("netra.providers", () -> FOLDER.toString());
    running = new RunningProvider(back(HERE), back(THERE), back(BY_MAIL));
    write(HERE, running.issuer(), "nip-claim = nip\nname = SSO Contoh\n");
    write(THERE, running.issuer(), "nip-claim = nip\n");
    write(BY_MAIL, running.issuer(), "email-claim = email\n");
    write(SILENT, "http://localhost:1", "nip-claim = nip\n");
  }

  @AfterAll
  static void stop() {
    provider().close();
  }

  @BeforeEach
  void somebodyNew() {
    number++;
    nip = "1990010120150310%02d".formatted(number);
    person = add(office, nip);
    say("nip", nip);
  }

  /// Somebody's way to the provider.
  private record Begun(String address, Cookie cookie) {}

  @Test
  void anAccountWithTheNumberOfOnePersonEnters() throws Exception {
    Begun begun = begin(HERE, "/akun");
    assertThat(begun.address())
        .contains("code_challenge_method=S256", "code_challenge=", "nonce=", "state=")
        .doesNotContain(nip);
    MvcTestResult result = back(provider().signIn(begun.address(), account()), begun.cookie());
    assertThat(result).hasStatus(302);
    assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/akun");
    MvcTestResult page = browser.get().uri("/akun/kunci").cookie(session(result)).exchange();
    assertThat(page).hasStatusOk();
    assertThat(body(page)).contains("Putuskan akun instansi");
  }

  @Test
  void anAccountIsRememberedByTheProvidersOwnNumber() throws Exception {
    assertThat(enter(HERE)).hasStatus(302);
    office.in(() ->
        office
            .sql("update organisation.person set nip = null where id = ?")
            .params(person)
            .update());
    assertThat(enter(HERE)).hasStatus(302);
    RunningProvider.ACCOUNTS.remove(account());
    assertThat(enter(HERE)).hasStatus(302);
  }

  @Test
  void theDoorOffersTheAccountsThereAre() {
    assertThat(body(browser.get().uri("/masuk").exchange())).contains("href=\"/masuk/instansi?ke=");
    assertThat(body(browser.get().uri("/masuk/instansi").exchange()))
        .contains("SSO Contoh", "/masuk/instansi/" + THERE);
  }

  @Test
  void anotherStateOrAnotherBrowserIsRefused() throws Exception {
    Begun begun = begin(HERE, "");
    String address = provider().signIn(begun.address(), account());
    refused(back(address.replaceAll("state=[^&]+", "state=lain"), begun.cookie()), 400);
    refused(back(address, begin(HERE, "").cookie()), 400);
    refused(back(address, new Cookie("netra-provider", "")), 400);
    refused(
        back(address, new Cookie("netra-provider", "A" + begun.cookie().getValue().substring(1))),
        400);
    entered(back(address, begun.cookie()));
    refused(back(address, begun.cookie()), 403);
  }

  @Test
  void aCodeThatAnotherBrowserWasGivenIsRefused() throws Exception {
    Begun theirs = begin(HERE, "");
    String stolen = provider().signIn(theirs.address(), account());
    Begun mine = begin(HERE, "");
    String own = provider().signIn(mine.address(), account());
    String mixed = own.replaceAll("code=[^&]+", "code=" + parameter(stolen, "code"));
    refused(back(mixed, mine.cookie()), 403);
  }

  @Test
  void anotherNonceIssuerOrAudienceIsRefused() throws Exception {
    for (String claim : new String[] {"nonce", "iss", "aud", "azp"}) {
      say(claim, "https://netra.example");
      refused(enter(HERE), 403);
      RunningProvider.ACCOUNTS.remove(account());
      say("nip", nip);
    }
    entered(enter(HERE));
  }

  @Test
  void anAnswerThatNamesAnotherIssuerIsRefused() throws Exception {
    Begun begun = begin(HERE, "");
    String address = provider().signIn(begun.address(), account());
    refused(back(address + "&iss=https://netra.example", begun.cookie()), 403);
  }

  @Test
  void whoCancelsIsToldSo() throws Exception {
    Begun begun = begin(HERE, "");
    String state = parameter(begun.address(), "state");
    MvcTestResult result = back(back(HERE) + "?error=access_denied&state=" + state, begun.cookie());
    refused(result, 403);
    assertThat(body(result)).contains("Anda membatalkan");
  }

  @Test
  void aNumberThatNobodyOrMoreThanOneHasIsRefused() throws Exception {
    say("nip", "199001012015031999");
    MvcTestResult result = enter(HERE);
    refused(result, 403);
    assertThat(body(result)).contains("tidak cocok dengan tepat satu pegawai");
    say("nip", nip);
    add(office, nip);
    refused(enter(HERE), 403);
    RunningProvider.ACCOUNTS.remove(account());
    assertThat(body(enter(HERE))).contains("tidak menyebutkan NIP");
  }

  @Test
  void whoHasLeftIsRefusedBeforeAndAfterLinking() throws Exception {
    leave();
    assertThat(body(refused(enter(HERE), 403))).contains("tidak tercatat sebagai pegawai");
    somebodyNew();
    entered(enter(HERE));
    leave();
    assertThat(body(refused(enter(HERE), 403))).contains("tidak tercatat sebagai pegawai");
  }

  @Test
  void anotherInstitutionsPeopleAndAnswersAreRefused() throws Exception {
    refused(enter(THERE), 403);
    Begun begun = begin(HERE, "");
    String address = provider().signIn(begun.address(), account());
    refused(back(address.replace(HERE, THERE), begun.cookie()), 400);
    String there = "199001012015032%03d".formatted(number);
    add(other, there);
    say("nip", there);
    refused(enter(HERE), 403);
    entered(enter(THERE));
  }

  @Test
  void anAccountOfAnotherPersonAndASecondAccountAreRefused() throws Exception {
    entered(enter(HERE));
    String second = "199001012015033%03d".formatted(number);
    add(office, second);
    say("nip", second);
    assertThat(body(refused(enter(HERE), 403))).contains("pegawai lain");
    RunningProvider.ACCOUNTS.put("lain" + number, Map.of("nip", nip));
    Begun begun = begin(HERE, "");
    MvcTestResult result =
        back(provider().signIn(begun.address(), "lain" + number), begun.cookie());
    assertThat(body(refused(result, 403))).contains("akun lain");
    assertThat(unlink()).hasStatus(302);
    begun = begin(HERE, "");
    entered(back(provider().signIn(begun.address(), "lain" + number), begun.cookie()));
  }

  @Test
  void anAddressCountsOnlyIfTheProviderVerifiedIt() throws Exception {
    UUID one = byMail.person("Laras Widyaningsih");
    byMail.in(() -> {
      people.setEmail(one, "laras" + number + "@contoh.example");
      return one;
    });
    say("email", "LARAS" + number + "@contoh.example");
    assertThat(body(refused(enter(BY_MAIL), 403))).contains("surel");
    say("email_verified", false);
    refused(enter(BY_MAIL), 403);
    say("email_verified", true);
    entered(enter(BY_MAIL));
  }

  @Test
  void aProviderThatIsSilentIsSaidToBe() {
    MvcTestResult result = browser.get().uri("/masuk/instansi/" + SILENT).exchange();
    assertThat(result).hasStatus(502);
    assertThat(body(result)).contains("sedang tidak menjawab", "SSO Contoh");
  }

  @Test
  void anInstitutionWithoutAProviderIsNotFound() {
    assertThat(browser.get().uri("/masuk/instansi/31.01").exchange()).hasStatus(404);
    assertThat(browser.get().uri("/masuk/instansi/31.01/kembali").exchange()).hasStatus(404);
  }

  private MvcTestResult enter(String institution) throws Exception {
    Begun begun = begin(institution, "");
    return back(provider().signIn(begun.address(), account()), begun.cookie());
  }

  private Begun begin(String institution, String goal) {
    MvcTestResult result =
        browser.get().uri("/masuk/instansi/{kode}?ke={goal}", institution, goal).exchange();
    assertThat(result).hasStatus(302);
    Cookie cookie = Objects.requireNonNull(result.getResponse().getCookie("netra-provider"));
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    return new Begun(Objects.requireNonNull(result.getResponse().getRedirectedUrl()), cookie);
  }

  private MvcTestResult back(String address, Cookie cookie) {
    URI back = URI.create(address);
    return browser.get().uri(back).cookie(cookie).exchange();
  }

  private MvcTestResult unlink() {
    return browser.post().uri("/akun/kunci/putus").with(csrf()).with(office.as(person)).exchange();
  }

  private static void entered(MvcTestResult result) {
    assertThat(result).hasStatus(302);
    assertThat(session(result).getValue()).isNotEmpty();
  }

  private static MvcTestResult refused(MvcTestResult result, int status) {
    assertThat(result).hasStatus(status);
    assertThat(result.getResponse().getCookie("netra-session")).isNull();
    return result;
  }

  private static Cookie session(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("netra-session"));
  }

  private UUID add(Office where, String number) {
    return where.in(
        () -> people.add("Bayu Hendrawan", number, "PNS", where.root(), "Analis", Office.FOUNDED));
  }

  private void leave() {
    LocalDate end = LocalDate.of(2021, 1, 1);
    office.in(() ->
        office
            .sql("update organisation.employment set until = ? where person_id = ?")
            .params(end, person)
            .update());
  }

  private String account() {
    return "akun" + number;
  }

  private void say(String claim, Object value) {
    var sayings = new HashMap<>(RunningProvider.ACCOUNTS.getOrDefault(account(), Map.of()));
    sayings.put(claim, value);
    RunningProvider.ACCOUNTS.put(account(), sayings);
  }

  private static String parameter(String address, String name) {
    return address.replaceAll(".*[?&]" + name + "=([^&]+).*", "$1");
  }

  private static String back(String code) {
    return "http://localhost/masuk/instansi/" + code + "/kembali";
  }

  private static RunningProvider provider() {
    return Objects.requireNonNull(running);
  }

  /// Made before the application starts, thus before JUnit would make one.
  private static Path folder() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      return Files.createTempDirectory(target, "providers");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String code, String issuer, String more) {
    try {
      Files.writeString(
          FOLDER.resolve(code + ".properties"),
          "issuer = %s\nclient-id = %s\nclient-secret = %s\n%s"
              .formatted(issuer, RunningProvider.CLIENT, RunningProvider.SECRET, more));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
