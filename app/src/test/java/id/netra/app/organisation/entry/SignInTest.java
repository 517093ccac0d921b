package id.netra.app.organisation.entry;

import static id.netra.app.organisation.entry.Visitor.body;
import static id.netra.app.organisation.entry.Visitor.goal;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.support.Office;
import id.netra.app.support.TestTime;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The door as it is used, and as it is tried by others.
@EntryTest
class SignInTest {
  private static final String PASSWORD = "kapal hijau di dermaga";

  private final MockMvcTester server;
  private final TestTime time;
  private final Passwords passwords;
  private final SignInNumbers numbers;
  private final SecondCodes codes;
  private final RecoveryCodes recovery;
  private final Office office;
  private final String place;
  private final String hash;
  private UUID person;
  private String number = "";

  SignInTest(
      ApplicationContext beans,
      MockMvcTester server,
      TestTime time,
      Passwords passwords,
      SignInNumbers numbers,
      SecondCodes codes,
      RecoveryCodes recovery,
      Hashing hashing) {
    this.server = server;
    this.time = time;
    this.passwords = passwords;
    this.numbers = numbers;
    this.codes = codes;
    this.recovery = recovery;
    office = Office.found(beans);
    Office.found(beans);
    place = office.institution().code();
    hash = hashing.hash(PASSWORD).orElseThrow();
    person = office.person("Ratri Kusumawardhani");
  }

  @BeforeEach
  void newPerson() {
    person = office.person("Ratri Kusumawardhani");
    number = withPassword(person);
  }

  @Test
  void whoeverHasNeitherNipNorEmailEntersByNumber() {
    Visitor visitor = visitor();
    MvcTestResult result = visitor.enter(place, number, PASSWORD);
    assertThat(result).hasStatus(302);
    assertThat(goal(result)).isEqualTo("/tugas");
    assertThat(visitor.isIn()).isTrue();
    assertThat(body(visitor.get("/akun"))).contains(number);
    assertThat(enters(number.replace("-", ""))).isTrue();
  }

  @Test
  void nipAndEmailNameThePersonToo() {
    set("nip = '198609262015052001', email = 'Ratri@Contoh.example'");
    assertThat(enters("19860926 201505 2 001")).isTrue();
    assertThat(enters("ratri@contoh.example")).isTrue();
    assertThat(enters(number)).isTrue();
    UUID twin = office.person("Ratri Kembar");
    office.in(() ->
        office
            .sql("update organisation.person set nip = '198609262015052001' where id = ?")
            .params(twin)
            .update());
    assertThat(enters("198609262015052001")).as("two with one number").isFalse();
    assertThat(enters(number)).isTrue();
    office.in(() ->
        office.sql("update organisation.person set nip = null where id = ?").params(twin).update());
    set("nip = null");
  }

  @Test
  void theInstitutionIsTypedByCodeOrName() {
    String name = office.institution().name();
    for (String typed :
        List.of(place.replace(".", ""), name, name.toLowerCase(java.util.Locale.ROOT))) {
      assertThat(visitor().enter(typed, number, PASSWORD)).hasStatus(302);
    }
    MvcTestResult page = visitor().get("/masuk");
    assertThat(body(page)).contains("id=\"instansi\"").doesNotContain("<option");
    MvcTestResult none = visitor().enter("Atlantis", number, PASSWORD);
    assertThat(body(none)).contains("Tulis nama atau kode instansi").contains(number);
    MvcTestResult several = visitor().enter("kabupaten", number, PASSWORD);
    assertThat(body(several)).contains("Yang mana yang Anda maksud");
    assertThat(
            visitor()
                .post(
                    "/masuk",
                    "instansi",
                    "kabupaten",
                    "pilih",
                    place,
                    "nama",
                    number,
                    "sandi",
                    PASSWORD))
        .hasStatus(302);
  }

  @Test
  void theBrowserRemembersTheInstitution() {
    Visitor visitor = visitor();
    visitor.enter(place, number, PASSWORD);
    visitor.post("/keluar");
    assertThat(body(visitor.get("/masuk")))
        .contains("value=\"" + office.institution().name() + "\"");
  }

  @Test
  void oneAnswerForUnknownWrongGoneAndWaiting() {
    UUID gone = office.person("Sudah Pergi");
    String gonesNumber = withPassword(gone);
    office.in(() ->
        office
            .sql("update organisation.employment set until = '2021-01-01' where person_id = ?")
            .params(gone)
            .update());
    UUID bare = office.person("Tanpa Sandi");
    String bares = SignInNumbers.written(office.in(() -> numbers.of(bare)));
    String wrong = said(number, "bukan sandinya");
    assertThat(wrong).contains("Nama masuk atau sandi tidak cocok");
    assertThat(said("104-0007", PASSWORD)).isEqualTo(wrong);
    assertThat(said("tidak@ada.example", PASSWORD)).isEqualTo(wrong);
    assertThat(said(gonesNumber, PASSWORD)).isEqualTo(wrong);
    assertThat(said(bares, "")).isEqualTo(wrong);
    for (int i = 0; i < 8; i++) {
      said(number, "bukan sandinya");
      said("tidak@ada.example", "apa saja");
    }
    assertThat(said(number, PASSWORD)).as("waits").isEqualTo(wrong);
    assertThat(said("tidak@ada.example", PASSWORD)).isEqualTo(wrong);
  }

  @Test
  void aStrangerKeepsTheOwnerOutOfNoBrowserThatTheOwnerUses() {
    Visitor owner = visitor();
    owner.enter(place, number, PASSWORD);
    owner.post("/keluar");
    Visitor stranger = visitor();
    for (int i = 0; i < 20; i++) {
      stranger.enter(place, number, "tebakan " + i);
    }
    assertThat(enters(number)).as("elsewhere one has to wait").isFalse();
    assertThat(owner.enter(place, number, PASSWORD)).hasStatus(302);
    assertThat(owner.isIn()).isTrue();
    time.pass(Duration.ofMinutes(6));
    assertThat(enters(number)).as("and not for long").isTrue();
  }

  @Test
  void theBrowsersMarkOpensNothingAndIsNotMadeUp() {
    Visitor owner = visitor();
    owner.enter(place, number, PASSWORD);
    Visitor thief = visitor();
    thief.bring("netra-kenal", Objects.requireNonNull(owner.cookie("netra-kenal")));
    assertThat(thief.isIn()).isFalse();
    for (int i = 0; i < 9; i++) {
      thief.enter(place, number, "tebakan");
    }
    assertThat(thief.enter(place, number, PASSWORD)).hasStatusOk();
    for (String nonsense : List.of("", "AAAA", "%%%", "x".repeat(4000))) {
      Visitor odd = visitor();
      odd.bring("netra-kenal", nonsense);
      odd.bring("netra-step", nonsense);
      odd.bring("netra-session", nonsense);
      odd.bring("netra-instansi", nonsense);
      assertThat(odd.get("/masuk")).hasStatusOk();
      assertThat(odd.get("/masuk/kode")).hasStatus(302);
      assertThat(odd.isIn()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "' or 1=1 --", "@", "٤٨٢٩١٥٣", "😀", "../../masuk"})
  void nonsenseIsAWrongName(String name) {
    assertThat(visitor().enter(place, name, PASSWORD)).hasStatusOk();
    assertThat(visitor().enter(place, name.repeat(3000), PASSWORD)).hasStatusOk();
    assertThat(visitor().enter(place, number, name.repeat(3000))).hasStatusOk();
    assertThat(visitor().post("/masuk")).hasStatusOk();
  }

  @Test
  void theSecondCodeIsAskedForAndCountsOnce() {
    byte[] secret = withCode();
    Visitor visitor = visitor();
    assertThat(goal(visitor.enter(place, number, PASSWORD))).isEqualTo("/masuk/kode");
    assertThat(visitor.isIn()).as("half a proof is none").isFalse();
    String code = Totp.code(secret, time.instant());
    assertThat(visitor.post("/masuk/kode", "kode", "000000")).hasStatusOk();
    assertThat(visitor.post("/masuk/kode", "kode", code)).hasStatus(302);
    assertThat(visitor.isIn()).isTrue();
    Visitor replay = visitor();
    replay.enter(place, number, PASSWORD);
    assertThat(body(replay.post("/masuk/kode", "kode", code))).contains("tidak cocok atau sudah");
    time.pass(Duration.ofSeconds(30));
    assertThat(replay.post("/masuk/kode", "kode", Totp.code(secret, time.instant())))
        .hasStatus(302);
  }

  @Test
  void oneCodeBroughtByManyBrowsersLetsOneIn() {
    byte[] secret = withCode();
    String code = Totp.code(secret, time.instant());
    var outcomes = Together.times(6, () -> office.in(() -> codes.use(person, code)));
    assertThat(Collections.frequency(outcomes, true)).isEqualTo(1);
  }

  @Test
  void oneRecoveryCodeBroughtByManyBrowsersLetsOneIn() {
    withCode();
    List<String> ten = office.in(() -> recovery.renew(person));
    assertThat(ten).hasSize(10).doesNotHaveDuplicates();
    var outcomes = Together.times(6, () -> office.in(() -> recovery.use(person, ten.getFirst())));
    assertThat(Collections.frequency(outcomes, true)).isEqualTo(1);
    assertThat(office.in(() -> recovery.left(person))).isEqualTo(9);
    UUID other = office.person("Orang Lain");
    assertThat(office.in(() -> recovery.use(other, ten.getLast()))).isFalse();
    assertThat(office.in(() -> recovery.use(person, ""))).isFalse();
  }

  @Test
  void aRecoveryCodeEntersOnceAndIsCounted() {
    withCode();
    List<String> ten = office.in(() -> recovery.renew(person));
    for (boolean first : List.of(true, false)) {
      Visitor visitor = visitor();
      visitor.enter(place, number, PASSWORD);
      MvcTestResult result = visitor.post("/masuk/kode", "kode", ten.getFirst());
      assertThat(result).hasStatus(first ? 302 : 200);
    }
    Visitor visitor = visitor();
    visitor.enter(place, number, PASSWORD);
    visitor.post("/masuk/kode", "kode", ten.get(1).toLowerCase(java.util.Locale.ROOT));
    assertThat(body(visitor.get("/akun"))).contains("Kode pemulihan tersisa: 8");
  }

  @Test
  void wrongCodesMakeOneWaitAndTheOwnersBrowserDoesNot() {
    byte[] secret = withCode();
    Visitor owner = visitor();
    owner.enter(place, number, PASSWORD);
    owner.post("/masuk/kode", "kode", Totp.code(secret, time.instant()));
    owner.post("/keluar");
    Visitor stranger = visitor();
    stranger.enter(place, number, PASSWORD);
    for (int i = 0; i < 6; i++) {
      assertThat(body(stranger.post("/masuk/kode", "kode", "00000" + i)))
          .contains("tidak cocok atau sudah");
    }
    time.pass(Duration.ofSeconds(60));
    String code = Totp.code(secret, time.instant());
    assertThat(body(stranger.post("/masuk/kode", "kode", code))).contains("Terlalu banyak");
    owner.enter(place, number, PASSWORD);
    assertThat(owner.post("/masuk/kode", "kode", code)).hasStatus(302);
  }

  @Test
  void theStepBetweenEndsAfterFiveMinutesAndWithThePassword() {
    byte[] secret = withCode();
    Visitor slow = visitor();
    slow.enter(place, number, PASSWORD);
    time.pass(Duration.ofMinutes(5).plusSeconds(1));
    assertThat(goal(slow.post("/masuk/kode", "kode", Totp.code(secret, time.instant()))))
        .isEqualTo("/masuk");
    Visitor overtaken = visitor();
    overtaken.enter(place, number, PASSWORD);
    office.in(() -> {
      passwords.set(person, hash + "x");
      return true;
    });
    assertThat(overtaken.post("/masuk/kode", "kode", Totp.code(secret, time.instant())))
        .hasStatusOk();
    assertThat(overtaken.isIn()).isFalse();
  }

  @Test
  void aSessionNumberThatWasBroughtIsNotTakenOver() {
    Visitor victim = visitor();
    victim.bring("netra-session", "dipilih-penyerang");
    victim.enter(place, number, PASSWORD);
    String given = Objects.requireNonNull(victim.cookie("netra-session"));
    assertThat(given).hasSize(43).isNotEqualTo("dipilih-penyerang");
    victim.enter(place, number, PASSWORD);
    Visitor old = visitor();
    old.bring("netra-session", given);
    assertThat(old.isIn()).as("entering anew ends the session before").isFalse();
    assertThat(victim.isIn()).isTrue();
  }

  @Test
  void leavingEverywhereEndsAllSessions() {
    Visitor one = visitor();
    Visitor other = visitor();
    one.enter(place, number, PASSWORD);
    other.enter(place, number, PASSWORD);
    one.post("/keluar");
    assertThat(other.isIn()).isTrue();
    one.enter(place, number, PASSWORD);
    one.post("/keluar", "semua", "true");
    assertThat(one.isIn()).isFalse();
    assertThat(other.isIn()).isFalse();
  }

  @Test
  void aSessionEndsAfterAnHourWithoutUseAndAfterTwelveHours() {
    Visitor visitor = visitor();
    visitor.enter(place, number, PASSWORD);
    time.pass(BrowserSessions.IDLE.minusSeconds(1));
    assertThat(visitor.isIn()).isTrue();
    time.pass(BrowserSessions.IDLE);
    assertThat(visitor.isIn()).isFalse();
    visitor.enter(place, number, PASSWORD);
    Duration each = Duration.ofMinutes(30);
    for (Duration gone = each;
        gone.compareTo(BrowserSessions.LONGEST) < 0;
        gone = gone.plus(each)) {
      time.pass(each);
      assertThat(visitor.isIn()).as(gone.toString()).isTrue();
    }
    time.pass(each);
    assertThat(visitor.isIn()).isFalse();
  }

  @Test
  void whoeverLeavesTheInstitutionIsOutAtOnce() {
    Visitor visitor = visitor();
    visitor.enter(place, number, PASSWORD);
    office.in(() ->
        office
            .sql("update organisation.employment set until = '2021-01-01' where person_id = ?")
            .params(person)
            .update());
    assertThat(visitor.isIn()).isFalse();
    assertThat(enters(number)).isFalse();
  }

  @Test
  void leadsToPagesOfOursOnly() {
    for (String goal : List.of("//jahat.example", "https://jahat.example", "/\\jahat", "/masuk")) {
      assertThat(
              goal(
                  visitor()
                      .post(
                          "/masuk",
                          "instansi",
                          place,
                          "nama",
                          number,
                          "sandi",
                          PASSWORD,
                          "ke",
                          goal)))
          .isEqualTo("/tugas");
    }
  }

  private Visitor visitor() {
    return new Visitor(server);
  }

  private boolean enters(String name) {
    return visitor().enter(place, name, PASSWORD).getResponse().getStatus() == 302;
  }

  /// What the page says, without what was typed.
  private String said(String name, String password) {
    return body(visitor().enter(place, name, password)).replace("value=\"" + name + "\"", "");
  }

  private void set(String change) {
    office.in(() ->
        office
            .sql("update organisation.person set " + change + " where id = ?")
            .params(person)
            .update());
  }

  private String withPassword(UUID one) {
    return office.in(() -> {
      passwords.set(one, hash);
      return SignInNumbers.written(numbers.of(one));
    });
  }

  /// Sets a second code up, a minute ago.
  private byte[] withCode() {
    byte[] secret = office.in(() -> codes.prepare(person));
    assertThat(office.in(() -> codes.use(person, Totp.code(secret, time.instant())))).isTrue();
    time.pass(Duration.ofMinutes(1));
    return secret;
  }
}
