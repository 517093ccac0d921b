package id.netra.app.organisation.people;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.organisation.Assignment;
import id.netra.app.organisation.Posts;
import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The list of people, one person, and what is changed by hand.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class PeoplePagesTest {
  private final MockMvcTester pages;
  private final Posts posts;
  private final Office office;
  private final UUID officer;
  private final UUID east;
  private final UUID west;

  PeoplePagesTest(ApplicationContext beans, MockMvcTester pages, Posts posts, TestClock clock) {
    this.pages = pages;
    this.posts = posts;
    clock.set(Instant.parse("2024-10-15T02:42:00Z"));
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    east = office.unit("A Dinas Timur", office.root());
    west = office.unit("B Dinas Barat", office.root());
  }

  @Test
  void goesThroughTheListByNameAndByUnit() {
    for (int i = 0; i < 60; i++) {
      office.person("Orang %02d".formatted(i), i % 2 == 0 ? east : west);
    }
    String first = body(get("/pegawai"));
    assertThat(first).contains("Orang 00", "Berikutnya").doesNotContain("Orang 55");
    String next = first.replaceFirst("(?s).*href=\"(/pegawai\\?[^\"]*setelah=[^\"]*)\".*", "$1");
    assertThat(body(get(next.replace("&amp;", "&")))).contains("Orang 55");
    String byUnit = body(get("/pegawai?urut=unit"));
    assertThat(byUnit).contains("Orang 58").doesNotContain("Orang 55");
    String further =
        byUnit.replaceFirst("(?s).*href=\"(/pegawai\\?[^\"]*setelah=[^\"]*)\".*", "$1");
    assertThat(body(get(further.replace("&amp;", "&")))).contains("Orang 55");
    assertThat(body(get("/pegawai?unit=" + east))).contains("Orang 58").doesNotContain("Orang 55");
  }

  @Test
  void givesTheWholeListAsATable() {
    office.person("=Rumus, S.Sos.", east);
    String sheet = body(get("/pegawai.csv?unit=" + east));
    assertThat(sheet).contains("'=Rumus", "PNS", "A Dinas Timur", "1 orang, sidik SHA-256");
    long looks =
        office.in(() ->
            office
                .sql(
                    "select count(*) from organisation.look where what = 'EXPORT' and reader_id = ?")
                .params(officer)
                .query(Long.class)
                .single());
    assertThat(looks).isEqualTo(1);
    assertThat(body(get("/pegawai?unit=" + west))).contains("Tidak ada orang di sini");
  }

  @Test
  void givesCorrectsAndEndsPosts() {
    UUID person = office.person("Budi Jabatan", east);
    assertThat(
            post(
                person,
                "/jabatan",
                "unit",
                west,
                "nama",
                "Kepala Dinas",
                "kedudukan",
                "PLT",
                "kepala",
                true,
                "sejak",
                "2024-10-01"))
        .hasStatus(302);
    assertThat(body(get("/pegawai/" + person))).contains("Kepala Dinas", "(Plt)", "Analis");
    Assignment plt =
        office.in(() -> posts.of(person)).stream()
            .filter(one -> one.standing().equals("PLT"))
            .findFirst()
            .orElseThrow();
    assertThat(
            post(
                person,
                "/jabatan/perbaiki",
                "jabatan",
                plt.id(),
                "unit",
                west,
                "nama",
                "Kepala Dinas",
                "kedudukan",
                "PLH",
                "sejak",
                "2024-10-02",
                "sampai",
                "2024-10-09"))
        .hasStatus(302);
    assertThat(body(get("/pegawai/" + person))).contains("(Plh)", "9 Oktober 2024");
    assertThat(
            body(
                post(
                    person,
                    "/jabatan",
                    "unit",
                    west,
                    "nama",
                    "X",
                    "kedudukan",
                    "PLT",
                    "sejak",
                    "2024-10-09",
                    "sampai",
                    "2024-10-01")))
        .contains("Tanggal berakhir harus sesudah");
    assertThat(
            body(
                post(
                    person,
                    "/jabatan",
                    "unit",
                    west,
                    "nama",
                    "X",
                    "kedudukan",
                    "PLT",
                    "sejak",
                    "2024-10-09",
                    "atasan",
                    "123")))
        .contains("NIP atasan itu tidak dikenal");
    Assignment analyst = office.in(() -> posts.of(person)).getFirst();
    assertThat(post(person, "/jabatan/akhiri", "jabatan", analyst.id(), "tanggal", "2024-10-10"))
        .hasStatus(302);
  }

  @Test
  void setsASuperiorByNumber() {
    UUID chief = office.person("Cici Atasan", west);
    UUID person = office.person("Dodi Bawahan", east);
    office.in(() ->
        office
            .sql("update organisation.person set nip = '198001012005011001' where id = ?")
            .params(chief)
            .update());
    Assignment post = office.in(() -> posts.of(person)).getFirst();
    assertThat(
            post(
                person,
                "/jabatan/perbaiki",
                "jabatan",
                post.id(),
                "unit",
                east,
                "nama",
                "Analis",
                "kedudukan",
                "DEFINITIVE",
                "sejak",
                "2020-01-01",
                "atasan",
                "19800101 200501 1 001"))
        .hasStatus(302);
    assertThat(body(get("/pegawai/" + person))).contains("Atasan: Cici Atasan");
  }

  @Test
  void warnsOfTwoDefinitiveHeads() {
    List<UUID> heads =
        List.of(office.person("Eka Kepala", east), office.person("Feri Kepala", east));
    for (UUID head : heads) {
      post(
          head,
          "/jabatan",
          "unit",
          east,
          "nama",
          "Kepala Dinas",
          "kedudukan",
          "DEFINITIVE",
          "kepala",
          true,
          "sejak",
          "2024-10-01");
    }
    assertThat(body(get("/pegawai/" + heads.getFirst())))
        .contains("dipegang secara definitif oleh Feri Kepala");
  }

  @Test
  void doesNotLetTheLastAdministratorGo() {
    UUID admin = office.holder("Gita Administrator", Role.ADMINISTRATOR);
    assertThat(body(post(admin, "/keluar", "tanggal", "2024-11-01")))
        .contains("satu-satunya administrator", "Beri dahulu peran administrator");
    office.holder("Hana Administrator", Role.ADMINISTRATOR);
    assertThat(post(admin, "/keluar", "tanggal", "2024-11-01")).hasStatus(302);
  }

  @Test
  void leavesThoseAloneWhoWorkElsewhereNow() {
    UUID keeper = office.person("Eko Bagian", east);
    office.grant(keeper, Role.PROGRAMME_OFFICER, east, Instant.parse("2021-01-01T00:00:00Z"), null);
    UUID gone = office.person("Gita Pindah", east);
    assertThat(as(keeper, "/pegawai/" + gone)).hasStatusOk();
    office.in(() -> posts.end(gone, posts.of(gone).getFirst().id(), LocalDate.of(2024, 2, 1)));
    assertThat(
            post(
                gone,
                "/jabatan",
                "unit",
                west,
                "nama",
                "Analis",
                "kedudukan",
                "DEFINITIVE",
                "sejak",
                "2024-02-01"))
        .hasStatus(302);
    assertThat(as(keeper, "/pegawai/" + gone)).hasStatus(404);
    UUID both = office.person("Hani Rangkap", east);
    assertThat(
            post(
                both,
                "/jabatan",
                "unit",
                west,
                "nama",
                "Analis",
                "kedudukan",
                "PLH",
                "sejak",
                "2024-02-01"))
        .hasStatus(302);
    assertThat(
            body(
                pages
                    .post()
                    .uri("/pegawai/" + both + "/keluar")
                    .with(office.as(keeper))
                    .with(csrf())
                    .param("tanggal", "2024-11-01")
                    .exchange()))
        .contains("juga bertugas di luar bagian Anda");
    assertThat(office.in(() -> posts.of(both))).allMatch(one -> one.until() == null);
  }

  @Test
  void putsNameNumberAndAddressRight() {
    UUID person = office.person("Joko Salah", east);
    UUID other = office.person("Kiki Lain", east);
    assertThat(
            post(
                person,
                "/data",
                "nama",
                "Joko Benar, S.Pd.",
                "nip",
                "19850312 201001 1 003",
                "surel",
                "joko@contoh.go.id"))
        .hasStatus(302);
    assertThat(body(get("/pegawai/" + person))).contains("Joko Benar, S.Pd.", "joko@contoh.go.id");
    assertThat(body(post(other, "/data", "nama", "Kiki", "nip", "198503122010011003", "surel", "")))
        .contains("sudah dipakai");
    assertThat(body(post(other, "/data", "nama", "Kiki", "nip", "123", "surel", "")))
        .contains("NIP itu tidak benar");
    assertThat(body(post(other, "/data", "nama", "Kiki", "nip", "", "surel", "kiki")))
        .contains("tidak lengkap");
  }

  @Test
  void endsAllThatSomebodyLeavesBehind() {
    UUID person = office.person("Ira Keluar", east);
    assertThat(
            post(
                person,
                "/jabatan",
                "unit",
                west,
                "nama",
                "Kepala",
                "kedudukan",
                "DEFINITIVE",
                "sejak",
                "2025-01-01"))
        .hasStatus(302);
    assertThat(body(post(person, "/keluar", "tanggal", "2019-12-31")))
        .contains("belum atau tidak lagi bertugas");
    assertThat(post(person, "/keluar", "tanggal", "2024-11-01")).hasStatus(302);
    assertThat(office.in(() -> posts.of(person)))
        .singleElement()
        .extracting(Assignment::until)
        .isEqualTo(LocalDate.of(2024, 11, 1));
  }

  private MvcTestResult as(UUID reader, String path) {
    return pages.get().uri(path).with(office.as(reader)).exchange();
  }

  @Test
  void namesVillagePeopleAsTheyAreCalledThere() {
    UUID head = office.person("Indra Kampung", east);
    office.in(() ->
        office
            .sql("update organisation.employment set status = 'VILLAGE_HEAD' where person_id = ?")
            .params(head)
            .update());
    assertThat(body(get("/pegawai?unit=" + east))).contains("Kepala kampung");
    assertThat(body(get("/pegawai/baru"))).contains("Perangkat kampung");
  }

  private MvcTestResult get(String path) {
    return pages.get().uri(path).with(office.as(officer)).exchange();
  }

  private MvcTestResult post(UUID person, String path, Object... fields) {
    var request =
        pages.post().uri("/pegawai/" + person + path).with(office.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i].toString(), fields[i + 1].toString());
    }
    return request.exchange();
  }
}
