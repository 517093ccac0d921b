package id.netra.app.organisation.entry;

import static id.netra.app.organisation.entry.Visitor.body;
import static id.netra.app.organisation.entry.Visitor.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import id.netra.app.support.TestTime;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Letters: who may make them, what opens them, and that each opens once.
@EntryTest
class LettersTest {
  private static final String PASSWORD = "perahu biru sore";
  private static final Instant LONG_AGO = Instant.parse("2021-01-01T00:00:00Z");

  private final ApplicationContext beans;
  private final MockMvcTester server;
  private final TestTime time;
  private final Letters letters;
  private final Passwords passwords;
  private final BrowserSessions browsers;
  private Office office;
  private UUID officer;
  private UUID administrator;
  private UUID person;

  LettersTest(
      ApplicationContext beans,
      MockMvcTester server,
      TestTime time,
      Letters letters,
      Passwords passwords,
      BrowserSessions browsers) {
    this.beans = beans;
    this.server = server;
    this.time = time;
    this.letters = letters;
    this.passwords = passwords;
    this.browsers = browsers;
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    administrator = office.holder("Adi Pengurus", Role.ADMINISTRATOR);
    person = office.person("Rahmi Sabila");
  }

  @BeforeEach
  void newOffice() {
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    administrator = office.holder("Adi Pengurus", Role.ADMINISTRATOR);
    person = office.person("Rahmi Sabila");
  }

  @Test
  void aLetterOpensOnceAndTellsTheAccountNumber() throws IOException {
    String text = text(make(officer, person));
    assertThat(text).contains("Rahmi Sabila").containsPattern("Nomor akun \\d{3}-\\d{4}");
    String code = code(text);
    Visitor visitor = new Visitor(server);
    assertThat(body(visitor.get("/m/" + code))).contains("Selamat datang, Rahmi");
    assertThat(body(visitor.get("/m/" + code))).as("looking uses nothing up").contains("Selamat");
    assertThat(body(choose(visitor, code, "pendek"))).contains("sedikitnya 10");
    assertThat(goal(choose(visitor, code, PASSWORD))).isEqualTo("/akun?baru=1");
    String number = text.replaceFirst("(?s).*Nomor akun (\\d{3}-\\d{4}).*", "$1");
    assertThat(body(visitor.get("/akun?baru=1"))).contains(number).contains("Catatlah");
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("tidak berlaku");
    assertThat(choose(new Visitor(server), code, PASSWORD)).hasStatusOk();
    assertThat(goal(new Visitor(server).enter(place(), number, PASSWORD))).isEqualTo("/tugas");
  }

  @Test
  void theDatabaseKeepsADigestOfItOnly() throws IOException {
    String code = code(text(make(officer, person)));
    String rows =
        office.in(() ->
            office
                .sql("select string_agg(l::text, ' ') from organisation.entry_letter l")
                .query(String.class)
                .single());
    assertThat(rows).doesNotContain(code.substring(6, 10)).doesNotContain(code.replace("-", ""));
  }

  @Test
  void ofManyBrowsersWithOneLetterOneEnters() throws IOException {
    String code = code(text(make(officer, person)));
    var goals = Together.times(4, () -> goal(choose(new Visitor(server), code, PASSWORD)));
    assertThat(Collections.frequency(goals, "/akun?baru=1")).isEqualTo(1);
    assertThat(browsers.of(office.id(), person)).hasSize(1);
  }

  @Test
  void aNewLetterEndsTheEarlierOne() throws IOException {
    String first = code(text(make(officer, person)));
    String second = code(text(make(officer, person)));
    assertThat(body(new Visitor(server).get("/m/" + first))).contains("tidak berlaku");
    assertThat(body(new Visitor(server).get("/m/" + second))).contains("Selamat datang");
  }

  @Test
  void twoWhoMakeOneAtOnceLeaveOne() {
    Together.times(6, () -> make(officer, person).getResponse().getStatus());
    assertThat(
            office.in(() ->
                office
                    .sql(
                        """
                        select count(*) from organisation.entry_letter
                        where person_id = ? and ended_at is null
                        """)
                    .params(person)
                    .query(Long.class)
                    .single()))
        .isEqualTo(1);
  }

  @Test
  void aLetterTakesEveryOtherWayInAway() throws IOException {
    String number = enteredByLetter(person);
    Visitor finder = new Visitor(server);
    finder.enter(place(), number, PASSWORD);
    assertThat(finder.isIn()).isTrue();
    String code = code(text(make(officer, person)));
    assertThat(finder.isIn()).as("until it is used").isTrue();
    assertThat(body(finder.get("/akun"))).contains("Hentikan surat itu");
    assertThat(body(finder.get("/kotak"))).contains("membuat surat masuk baru untuk Anda");
    choose(new Visitor(server), code, "kereta merah pagi");
    assertThat(finder.isIn()).isFalse();
    assertThat(new Visitor(server).enter(place(), number, PASSWORD)).hasStatusOk();
  }

  @Test
  void itsAddresseeCanStopIt() throws IOException {
    String number = enteredByLetter(person);
    String code = code(text(make(officer, person)));
    Visitor owner = new Visitor(server);
    owner.enter(place(), number, PASSWORD);
    assertThat(owner.post("/akun/surat/hentikan")).hasStatus(302);
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("tidak berlaku");
  }

  @Test
  void holdsThirtyDaysToTheSecond() throws IOException {
    String code = code(text(make(officer, person)));
    time.pass(Letters.HOLDS.minusSeconds(1));
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("Selamat datang");
    time.pass(Duration.ofSeconds(1));
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("tidak berlaku");
    assertThat(choose(new Visitor(server), code, PASSWORD)).hasStatusOk();
  }

  @Test
  void opensForNobodyWhoHasLeft() throws IOException {
    String code = code(text(make(officer, person)));
    office.in(() ->
        office
            .sql("update organisation.employment set until = '2021-01-01' where person_id = ?")
            .params(person)
            .update());
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("tidak berlaku");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "13.09-AAAA", "\u0000", "' or 1=1 --", "😀😀"})
  void nonsenseIsASlip(String typed) {
    assertThat(body(new Visitor(server).post("/masuk/surat", "kode", typed)))
        .contains("belum lengkap");
    assertThat(choose(new Visitor(server), typed.repeat(500), PASSWORD)).hasStatusOk();
    String unknown = LetterCode.random(place()).written();
    assertThat(body(new Visitor(server).post("/masuk/surat", "kode", unknown)))
        .contains("tidak berlaku");
    assertThat(
            body(
                new Visitor(server)
                    .post("/masuk/surat", "kode", LetterCode.random("99.98").written())))
        .contains("tidak berlaku");
  }

  @Test
  void oneForARoleIsMadeByAnAdministratorOnly() {
    UUID liaison = office.holder("Lia Penghubung", Role.LIAISON);
    assertThat(make(officer, liaison)).hasStatus(403);
    assertThat(make(administrator, liaison)).hasStatusOk();
    UUID unit = office.unit("Dinas Contoh", office.root());
    UUID below = office.person("Adi Bawah", unit);
    office.grant(below, Role.ADMINISTRATOR, unit, LONG_AGO, null);
    UUID high = office.person("Sekda Bertugas Di Bawah", unit);
    office.grant(high, Role.LIAISON, office.root(), LONG_AGO, null);
    assertThat(make(below, high)).as("keeps a part of it only").hasStatus(403);
  }

  @Test
  void oneForAPowerfulRoleWaitsForASecondPerson() throws IOException {
    UUID examiner = office.holder("Eka Pemeriksa", Role.EXAMINER);
    UUID secretary = office.holder("Sari Sekda", Role.SECRETARY);
    String text = text(make(administrator, examiner));
    assertThat(text).contains("BELUM BERLAKU: menunggu");
    String code = code(text);
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("menunggu persetujuan");
    assertThat(body(choose(new Visitor(server), code, PASSWORD))).contains("menunggu");
    UUID letter = letter(examiner);
    assertThat(second(administrator, "setujui", letter)).as("its maker").hasStatus(404);
    assertThat(second(officer, "setujui", letter)).hasStatus(403);
    assertThat(body(as(secretary, "/tugas"))).contains("Setujui surat masuk untuk Eka Pemeriksa");
    assertThat(body(as(secretary, "/kotak"))).contains("Surat masuk untuk Eka Pemeriksa");
    assertThat(body(as(secretary, "/surat-masuk/menunggu")))
        .contains("Eka Pemeriksa")
        .contains("Adi Pengurus");
    assertThat(second(secretary, "setujui", letter)).hasStatus(302);
    assertThat(second(secretary, "setujui", letter)).as("once").hasStatus(404);
    assertThat(goal(choose(new Visitor(server), code, PASSWORD))).isEqualTo("/akun?baru=1");
  }

  @Test
  void theSecondPersonIsNotTheAddresseeAndMayStopIt() throws IOException {
    UUID other = office.holder("Ari Pengurus Lain", Role.ADMINISTRATOR);
    UUID secretary = office.holder("Sari Sekda", Role.SECRETARY);
    String code = code(text(make(administrator, other)));
    UUID letter = letter(other);
    assertThat(second(other, "setujui", letter)).hasStatus(404);
    assertThat(second(other, "hentikan", letter)).hasStatus(404);
    assertThat(second(secretary, "hentikan", letter)).hasStatus(302);
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("tidak berlaku");
  }

  @Test
  void aRoleGivenAfterTheLetterMakesItWait() throws IOException {
    office.holder("Sari Sekda", Role.SECRETARY);
    String code = code(text(make(administrator, person)));
    office.grant(person, Role.AUDITOR, office.root(), LONG_AGO, null);
    assertThat(body(choose(new Visitor(server), code, PASSWORD))).contains("menunggu");
  }

  @Test
  void whereNobodyCouldBeTheSecondItWaitsADayIfTheRolesHolderHasAWayInAlready() throws IOException {
    UUID other = office.holder("Ari Pengurus Lain", Role.ADMINISTRATOR);
    String first = code(text(make(administrator, other)));
    assertThat(goal(choose(new Visitor(server), first, PASSWORD)))
        .as("never had a way in")
        .isEqualTo("/akun?baru=1");
    String text = text(make(administrator, other));
    assertThat(text).contains("BELUM BERLAKU sampai");
    String code = code(text);
    time.pass(FourEyes.ALONE.minusSeconds(1));
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("baru dapat dipakai mulai");
    time.pass(Duration.ofSeconds(1));
    assertThat(body(new Visitor(server).get("/m/" + code))).contains("Selamat datang");
  }

  @Test
  void printsForAllOfAUnitWhoLackAWay() throws IOException {
    enteredByLetter(person);
    office.person("Dodi Prasetia");
    String text =
        text(
            server
                .post()
                .uri("/surat-masuk")
                .param("unit", office.root().toString())
                .with(csrf())
                .with(office.as(administrator))
                .exchange());
    assertThat(text).contains("Dodi Prasetia").doesNotContain("Rahmi Sabila");
    assertThat(body(as(administrator, "/surat-masuk"))).contains("Surat berjalan");
  }

  private MvcTestResult make(UUID maker, UUID addressee) {
    return server
        .post()
        .uri("/surat-masuk/orang")
        .param("orang", addressee.toString())
        .with(csrf())
        .with(office.as(maker))
        .exchange();
  }

  private MvcTestResult second(UUID reader, String what, UUID letter) {
    return server
        .post()
        .uri("/surat-masuk/menunggu/" + what)
        .param("surat", letter.toString())
        .with(csrf())
        .with(office.as(reader))
        .exchange();
  }

  private MvcTestResult as(UUID reader, String path) {
    return server.get().uri(path).with(office.as(reader)).exchange();
  }

  private UUID letter(UUID addressee) {
    return office.in(() -> letters.of(addressee).orElseThrow().id());
  }

  private String enteredByLetter(UUID one) throws IOException {
    String text = text(make(officer, one));
    assertThat(goal(choose(new Visitor(server), code(text), PASSWORD))).isEqualTo("/akun?baru=1");
    assertThat(office.in(() -> passwords.hash(one))).isPresent();
    return text.replaceFirst("(?s).*Nomor akun (\\d{3}-\\d{4}).*", "$1");
  }

  private static MvcTestResult choose(Visitor visitor, String code, String password) {
    return visitor.post("/masuk/surat/sandi", "kode", code, "sandi", password, "ulang", password);
  }

  private String place() {
    return office.institution().code();
  }

  private static String text(MvcTestResult file) throws IOException {
    assertThat(file).hasStatusOk();
    try (var document = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String code(String text) {
    Matcher code = Pattern.compile("\\d\\d\\.\\d\\d(-[0-9A-Z]{4}){7}").matcher(text);
    assertThat(code.find()).isTrue();
    return code.group();
  }
}
