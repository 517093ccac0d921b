package id.netra.app.organisation.entry;

import static id.netra.app.organisation.entry.Visitor.body;
import static id.netra.app.organisation.entry.Visitor.goal;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.support.Office;
import id.netra.app.support.TestTime;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What somebody who has signed in changes about his ways in.
@EntryTest
class AccountTest {
  private static final String PASSWORD = "kapal hijau di dermaga";
  private static final String OTHER = "kereta merah di stasiun";

  private final MockMvcTester server;
  private final TestTime time;
  private final Passwords passwords;
  private final SignInNumbers numbers;
  private final SecondCodes codes;
  private final Office office;
  private final String hash;
  private UUID person;
  private Visitor here;
  private Visitor elsewhere;
  private String number = "";

  AccountTest(
      ApplicationContext beans,
      MockMvcTester server,
      TestTime time,
      Passwords passwords,
      SignInNumbers numbers,
      SecondCodes codes,
      Hashing hashing) {
    this.server = server;
    this.time = time;
    this.passwords = passwords;
    this.numbers = numbers;
    this.codes = codes;
    office = Office.found(beans);
    Office.found(beans);
    hash = hashing.hash(PASSWORD).orElseThrow();
    person = office.person("Melati Kartika");
    here = new Visitor(server);
    elsewhere = new Visitor(server);
  }

  @BeforeEach
  void newPerson() {
    person = office.person("Melati Kartika");
    number =
        office.in(() -> {
          passwords.set(person, hash);
          return SignInNumbers.written(numbers.of(person));
        });
    here = entered(PASSWORD);
    elsewhere = entered(PASSWORD);
  }

  @Test
  void aNewPasswordEndsAllOtherSessionsAndRenewsThisOne() {
    String before = Objects.requireNonNull(here.cookie("netra-session"));
    assertThat(change(PASSWORD, OTHER)).isEqualTo("/akun");
    assertThat(here.isIn()).isTrue();
    assertThat(here.cookie("netra-session")).isNotEqualTo(before);
    assertThat(elsewhere.isIn()).isFalse();
    var old = new Visitor(server);
    old.bring("netra-session", before);
    assertThat(old.isIn()).isFalse();
    assertThat(entered(PASSWORD).isIn()).isFalse();
    assertThat(entered(OTHER).isIn()).isTrue();
  }

  @Test
  void theOldPasswordMustBeRight() {
    assertThat(body(here.post("/akun/sandi", "lama", "bukan", "sandi", OTHER, "ulang", OTHER)))
        .contains("sekarang tidak cocok");
    assertThat(body(here.post("/akun/sandi"))).contains("sekarang tidak cocok");
    assertThat(elsewhere.isIn()).isTrue();
    for (int i = 0; i < 12; i++) {
      here.post("/akun/sandi", "lama", "bukan" + i, "sandi", OTHER, "ulang", OTHER);
    }
    assertThat(body(here.post("/akun/sandi", "lama", PASSWORD, "sandi", OTHER, "ulang", OTHER)))
        .contains("Terlalu banyak");
    time.pass(Duration.ofMinutes(2));
    assertThat(change(PASSWORD, OTHER)).isEqualTo("/akun");
  }

  @Test
  void aPasswordThatIsTooEasyIsRefused() {
    for (String easy : new String[] {"pendek", "aaaaaaaaaaaa", "bismillah123", "x".repeat(300)}) {
      assertThat(body(here.post("/akun/sandi", "lama", PASSWORD, "sandi", easy, "ulang", easy)))
          .contains("role=\"alert\"");
    }
    assertThat(body(here.post("/akun/sandi", "lama", PASSWORD, "sandi", OTHER, "ulang", "lain")))
        .contains("tidak sama");
  }

  @Test
  void aSecondCodeIsSetUpByItsFirstCodeAndTakenAwayByThePassword() {
    assertThat(body(here.get("/akun/kode"))).contains("Pasang kode kedua");
    byte[] secret = office.in(() -> codes.prepare(person));
    assertThat(body(here.post("/akun/kode", "kode", "000000"))).contains("tidak cocok");
    assertThat(office.in(() -> codes.has(person))).isFalse();
    String shown = body(here.post("/akun/kode", "kode", Totp.code(secret, time.instant())));
    assertThat(shown).contains("Kode pemulihan").containsPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
    assertThat(elsewhere.isIn()).as("others have to bring the code now").isFalse();
    assertThat(goal(here.get("/akun/kode"))).isEqualTo("/akun");
    assertThat(body(here.post("/akun/pemulihan"))).contains("sekarang tidak cocok");
    assertThat(body(here.post("/akun/pemulihan", "sandi", PASSWORD))).contains("Tulis sepuluh");
    assertThat(body(here.post("/akun/kode/hapus", "sandi", "bukan"))).contains("tidak cocok");
    assertThat(here.post("/akun/kode/hapus", "sandi", PASSWORD)).hasStatus(302);
    assertThat(office.in(() -> codes.has(person))).isFalse();
    assertThat(goal(here.post("/akun/pemulihan", "sandi", PASSWORD))).isEqualTo("/akun");
  }

  @Test
  void aPasswordAloneSetsNoCodeUpWhereThereIsAKey() {
    office.in(() ->
        office
            .sql(
                """
                insert into organisation.provider_account
                  (institution_id, issuer, subject, person_id, linked_at, used_at)
                values (?, 'https://sso.example', ?, ?, now(), now())
                """)
            .params(office.id(), person.toString(), person)
            .update());
    assertThat(body(here.get("/akun/kode"))).contains("Masuklah dengan itu");
    byte[] secret = office.in(() -> codes.prepare(person));
    here.post("/akun/kode", "kode", Totp.code(secret, time.instant()));
    assertThat(office.in(() -> codes.has(person))).isFalse();
  }

  @Test
  void oneSessionOrAllOthersAreEnded() {
    String page = body(here.get("/akun"));
    String session = page.replaceFirst("(?s).*name=\"sesi\" value=\"([0-9a-f-]{36})\".*", "$1");
    here.post("/akun/sesi/akhiri", "sesi", session);
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(here.isIn()).isTrue();
    Visitor third = entered(PASSWORD);
    here.post("/akun/sesi/akhiri-semua");
    assertThat(third.isIn()).isFalse();
    assertThat(here.isIn()).isTrue();
  }

  @Test
  void theSessionOfSomebodyElseIsNotEnded() {
    UUID stranger = office.person("Orang Asing");
    office.in(() -> {
      passwords.set(stranger, hash);
      return true;
    });
    Visitor other = new Visitor(server);
    other.enter(
        office.institution().code(),
        SignInNumbers.written(office.in(() -> numbers.of(stranger))),
        PASSWORD);
    String page = body(elsewhere.get("/akun"));
    String session = page.replaceFirst("(?s).*name=\"sesi\" value=\"([0-9a-f-]{36})\".*", "$1");
    other.post("/akun/sesi/akhiri", "sesi", session);
    assertThat(here.isIn()).isTrue();
  }

  private String change(String old, String fresh) {
    return goal(here.post("/akun/sandi", "lama", old, "sandi", fresh, "ulang", fresh));
  }

  private Visitor entered(String password) {
    var visitor = new Visitor(server);
    visitor.enter(office.institution().code(), number, password);
    return visitor;
  }
}
