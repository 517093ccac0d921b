package id.netra.app.organisation.privacy;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What each can read about himself, have corrected, and what is destroyed.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class PrivacyTest {
  private static final Instant NOW = Instant.parse("2024-10-15T02:42:00Z");

  private final MockMvcTester pages;
  private final Retentions retentions;
  private final TestClock clock;
  private final Office office;
  private final Desk desk;
  private final UUID officer;
  private final UUID archivist;
  private final UUID protector;
  private final UUID dewi;

  PrivacyTest(
      ApplicationContext beans, MockMvcTester pages, Retentions retentions, TestClock clock) {
    this.pages = pages;
    this.retentions = retentions;
    this.clock = clock;
    office = Office.found(beans);
    desk = new Desk(pages, office);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    archivist = office.holder("Ari Arsip", Role.ARCHIVIST);
    protector = office.holder("Pri Pelindung", Role.DATA_PROTECTION_OFFICER);
    dewi = office.person("Dewi Ketiga, S.Sos.");
  }

  @BeforeEach
  void standOnTheDay() {
    clock.set(NOW);
  }

  @Test
  void everyTableThatNamesAPersonBelongsToAKind() {
    var known = new TreeSet<String>();
    retentions.all().forEach(rule -> known.addAll(rule.tables()));
    List<String> tables =
        office.in(() ->
            office
                .sql(
                    """
                    select distinct a.attrelid::regclass::text as name from pg_attribute a
                    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                    join pg_namespace n on n.oid = c.relnamespace
                      and n.nspname not in ('pg_catalog', 'information_schema')
                    where a.attname = 'person_id' and not a.attisdropped
                    union
                    select distinct conrelid::regclass::text from pg_constraint
                    where confrelid = 'organisation.person'::regclass
                    """)
                .query((row, _) -> row.getString("name"))
                .list());
    assertThat(known).containsAll(tables);
  }

  @Test
  void tellsEverybodyWithoutSigningIn() {
    assertThat(body(pages.get().uri("/privasi").exchange()))
        .contains("UU 27/2022", "Usul Netra", "Siapa yang membuka data");
  }

  @Test
  void showsMyDataAndWhoLookedAtThem() {
    assertThat(desk.get(officer, "/pegawai/" + dewi)).hasStatusOk();
    String mine = body(desk.get(dewi, "/privasi/saya"));
    assertThat(mine).contains("Dewi Ketiga, S.Sos.", "Analis", "Oka Pengelola", "Halaman pegawai");
    String csv = body(desk.get(dewi, "/privasi/saya.csv"));
    assertThat(csv).contains("Dewi Ketiga", "Sidik SHA-256");
    String digest = csv.replaceFirst("(?s).*Sidik SHA-256,([0-9a-f]{64}).*", "$1");
    assertThat(mine).contains(digest.substring(0, 4) + " " + digest.substring(4, 8));
    assertThat(body(desk.get(dewi, "/privasi/saya.json"))).contains(digest, "Dewi Ketiga");
    assertThat(body(desk.get(officer, "/privasi/saya"))).doesNotContain("Dewi Ketiga");
  }

  @Test
  void writesNoFormulaIntoATable() {
    desk.post(dewi, "/privasi/saya/perbaikan", "jenis", "post", "isi", "=HYPERLINK(1)");
    assertThat(body(desk.get(dewi, "/privasi/saya.csv"))).contains("'=HYPERLINK(1)");
  }

  @Test
  void answersARequestForCorrection() {
    assertThat(desk.post(dewi, "/privasi/saya/perbaikan", "jenis", "post", "isi", "Saya guru"))
        .hasStatus(302);
    String list = body(desk.get(officer, "/perbaikan-data"));
    assertThat(list).contains("Saya guru", "paling lambat");
    String path = list.replaceFirst("(?s).*action=\"(/perbaikan-data/[0-9a-f-]{36})\".*", "$1");
    assertThat(desk.post(officer, path, "hasil", "CORRECTED", "jawaban", "Sudah kami ubah"))
        .hasStatus(302);
    assertThat(body(desk.get(dewi, "/privasi/saya"))).contains("Sudah kami ubah", "Oka Pengelola");
    UUID stranger = office.person("Orang Lain");
    assertThat(desk.get(stranger, "/perbaikan-data")).hasStatus(403);
  }

  @Test
  void letsNobodyDestroyForTheWholeWhoKeepsAPart() {
    UUID school = office.unit("SD Bagian", office.root());
    UUID keeper = office.person("Arsip Bagian", school);
    for (Role role : List.of(Role.ARCHIVIST, Role.DATA_PROTECTION_OFFICER, Role.ADMINISTRATOR)) {
      office.grant(keeper, role, school, Instant.parse("2021-01-01T00:00:00Z"), null);
    }
    for (String path : List.of("/pemusnahan", "/perlindungan", "/pengaturan/surat-el")) {
      assertThat(desk.get(keeper, path)).as(path).hasStatus(403);
      assertThat(body(desk.get(keeper, "/tugas"))).doesNotContain("href=\"" + path);
    }
    assertThat(desk.post(keeper, "/pemusnahan", "jenis", "identity")).hasStatus(403);
  }

  @Test
  void destroysOnlyByTwoOfficersWhatIsOver() {
    UUID gone = left("Lama Pergi", LocalDate.of(2019, 1, 1));
    UUID recent = left("Baru Pergi", LocalDate.of(2024, 1, 1));
    assertThat(body(desk.get(archivist, "/pemusnahan"))).contains("1 orang berhenti");
    String path =
        Objects.requireNonNull(
            desk.post(archivist, "/pemusnahan", "jenis", "identity")
                .getResponse()
                .getRedirectedUrl());
    assertThat(body(desk.post(archivist, path + "/musnahkan"))).contains("pejabat yang lain");
    assertThat(name(gone)).isEqualTo("Lama Pergi");
    assertThat(desk.post(protector, path + "/musnahkan")).hasStatus(302);
    assertThat(name(gone)).isEqualTo("–");
    assertThat(name(recent)).isEqualTo("Baru Pergi");
    assertThat(rows("employment", gone) + rows("assignment", gone) + rows("person_word", gone))
        .isZero();
    assertThat(body(desk.get(protector, path)))
        .contains("Berita acara", "Ari Arsip", "Pri Pelindung", "organisation.employment");
    assertThat(body(desk.post(protector, path + "/musnahkan"))).contains("pejabat yang lain");
  }

  @Test
  void letsThePersonWithBothRolesNotDoItAlone() {
    left("Lama Pergi", LocalDate.of(2019, 1, 1));
    UUID both = office.holder("Semua Sendiri", Role.ARCHIVIST);
    office.grant(both, Role.DATA_PROTECTION_OFFICER, office.root(), NOW.minusSeconds(60), null);
    String path =
        Objects.requireNonNull(
            desk.post(both, "/pemusnahan", "jenis", "identity").getResponse().getRedirectedUrl());
    assertThat(body(desk.post(both, path + "/musnahkan"))).contains("pejabat yang lain");
  }

  @Test
  void runsTheClockOfABreach() {
    String path =
        Objects.requireNonNull(
            desk.post(
                    protector,
                    "/perlindungan/insiden",
                    "diketahui",
                    NOW.minusSeconds(2 * 3600 + 42 * 60)
                        .atZone(office.institution().zone())
                        .toLocalDateTime()
                        .toString())
                .getResponse()
                .getRedirectedUrl());
    assertThat(body(desk.get(protector, path))).contains("69 jam lagi", "Menurut sistem");
    assertThat(desk.post(protector, path, "what", "Laptop hilang")).hasStatus(302);
    clock.set(NOW.plusSeconds(80 * 3600));
    assertThat(body(desk.get(protector, path))).contains("lewat 10 jam", "Laptop hilang");
    assertThat(desk.post(protector, path, "what", "Laptop hilang", "terkirim", "ya"))
        .hasStatus(302);
    clock.set(NOW.plusSeconds(300 * 3600));
    assertThat(body(desk.get(protector, path)))
        .contains("lewat 10 jam")
        .doesNotContain("<textarea");
    assertThat(body(desk.get(protector, "/perlindungan"))).contains("terkirim", "Masa tugas");
    assertThat(body(desk.post(protector, "/perlindungan/insiden", "diketahui", "2999-01-01T00:00")))
        .contains("tidak boleh sesudah sekarang");
  }

  private UUID left(String name, LocalDate day) {
    UUID person = office.person(name);
    office.in(() ->
        office
            .sql("update organisation.employment set since = ?, until = ? where person_id = ?")
            .params(day.minusYears(9), day, person)
            .update());
    return person;
  }

  private String name(UUID person) {
    return office.in(() ->
        office
            .sql("select name from organisation.person where id = ?")
            .params(person)
            .query((row, _) -> row.getString("name"))
            .single());
  }

  private long rows(String table, UUID person) {
    return office.in(() ->
        office
            .sql("select count(*) from organisation." + table + " where person_id = ?")
            .params(person)
            .query(Long.class)
            .single());
  }
}
