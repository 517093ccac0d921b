package id.netra.app.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A personnel list on its way in: checked, compared, taken over as dated differences, taken back.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class ImportPagesTest {
  private static final Instant NOW = Instant.parse("2024-10-15T02:42:00Z");
  private static final String HEADINGS = "nip,name,status,unitCode,unitName,post,rank,birthDate\n";
  private static final String RAHMI =
      "198503122010012003,Rahmi Sabila,PNS,0501,SD Negeri 05,Guru Kelas,III/c,1985-03-12\n";
  private static final String DODI =
      "199007212015031002,Dodi Prasetia,PNS,0501,SD Negeri 05,Guru Olahraga,III/a,1990-07-21\n";
  private static final String YULI =
      "198811052014032001,Yuli Andari,PNS,0602,Puskesmas Hulu,Perawat,III/b,1988-11-05\n";
  private static final String FIRST = HEADINGS + RAHMI + DODI + YULI;

  /// Everything that an import may touch, in an order of its own.
  private static final Map<String, String> CONTENT =
      Map.of(
          "person", "id",
          "employment", "id",
          "assignment", "id",
          "unit", "id",
          "unit_state", "unit_id, since",
          "person_word", "person_id, word");

  private final MockMvcTester pages;
  private final TestClock clock;
  private final Office office;
  private final UUID officer;

  ImportPagesTest(ApplicationContext beans, MockMvcTester pages, TestClock clock) {
    this.pages = pages;
    this.clock = clock;
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
  }

  @BeforeEach
  void standOnTheDay() {
    clock.set(NOW);
  }

  @Test
  void changesNothingUntilConfirmedThenExactlyTheDifference() {
    Map<String, String> before = content();
    String first = checked(FIRST, "2024-01-01");
    assertThat(content()).isEqualTo(before);
    assertThat(changes(first)).isEqualTo(Map.of("JOINED", 3));
    assertThat(body(get(officer, first))).contains("SD Negeri 05", "Puskesmas Hulu");
    assertThat(post(officer, first + "/terapkan")).hasStatus(302);
    assertThat(names("2024-03-01"))
        .containsExactly("Dodi Prasetia", "Oka Pengelola", "Rahmi Sabila", "Yuli Andari");
    String again = checked(FIRST, "2024-06-01");
    assertThat(changes(again)).isEmpty();
    String next =
        checked(
            HEADINGS
                + RAHMI.replace("0501,SD Negeri 05", "0602,Puskesmas Hulu")
                + DODI.replace("III/a", "III/b")
                + "199211302019032011,Melati Kartika,PNS,0602,Puskesmas Hulu,Perawat,II/c,1992-11-30\n",
            "2024-09-01");
    assertThat(changes(next)).isEqualTo(Map.of("JOINED", 1, "LEFT", 1, "MOVED", 1, "CHANGED", 1));
    assertThat(body(get(officer, next + "/perbedaan?jenis=LEFT")))
        .contains("Yuli Andari")
        .doesNotContain("Rahmi");
    Map<String, String> middle = content();
    assertThat(post(officer, next + "/terapkan")).hasStatus(302);
    assertThat(names("2024-08-31")).contains("Yuli Andari").doesNotContain("Melati Kartika");
    assertThat(names("2024-09-01")).contains("Melati Kartika").doesNotContain("Yuli Andari");
    assertThat(unitOf("Rahmi Sabila", "2024-08-31")).isEqualTo("SD Negeri 05");
    assertThat(unitOf("Rahmi Sabila", "2024-09-01")).isEqualTo("Puskesmas Hulu");
    assertThat(post(officer, next + "/urungkan")).hasStatus(302);
    assertThat(content()).isEqualTo(middle);
    assertThat(post(officer, first + "/urungkan")).hasStatus(302);
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void namesEachProblemWithItsRowAndCure() {
    String list =
        checked(
            FIRST
                + "19881105201403100,Kurang Satu,PNS,0602,Puskesmas Hulu,Perawat,III/b,1988-11-05\n"
                + ",,PNS,0602,Puskesmas Hulu,Staf,,\n"
                + RAHMI,
            "2024-01-01");
    String page = body(get(officer, list + "/masalah"));
    assertThat(page).contains("seharusnya 18", "Baris 4", "Baris 5", "Baris 6");
    String csv = body(get(officer, list + "/masalah.csv"));
    assertThat(csv.lines().count()).as("heading, five problems, digest").isEqualTo(7);
    assertThat(csv).contains("Baris,", "seharusnya 18");
    assertThat(looks()).containsOnly("IMPORT").hasSize(2);
    assertThat(changes(list).get("JOINED")).isEqualTo(4);
  }

  @Test
  void refusesWhatIsNoListAndKeepsNothing() {
    assertThat(body(upload(officer, "%PDF-1.7\n\u0000\u0001", "2024-01-01")))
        .contains("Belum dapat dilanjutkan");
    assertThat(body(upload(officer, "", "2024-01-01"))).contains("Pilih berkas");
    assertThat(body(upload(officer, FIRST, "2024-02-31"))).contains("Tanggal itu tidak ada");
    assertThat(body(get(officer, "/pegawai/impor"))).doesNotContain("daftar.csv");
  }

  @Test
  void takesNothingOverThatWasComparedWithOtherPeople() {
    String list = checked(FIRST, "2024-01-01");
    office.person("Nia Sementara");
    assertThat(body(post(officer, list + "/terapkan"))).contains("Data pegawai berubah");
    assertThat(names("2024-03-01")).doesNotContain("Rahmi Sabila");
    assertThat(post(officer, list + "/ulangi")).hasStatus(302);
    confirm(list);
    assertThat(post(officer, list + "/terapkan")).hasStatus(302);
    assertThat(names("2024-03-01")).contains("Rahmi Sabila");
  }

  @Test
  void takesNothingBackOnWhichSomethingWasBuilt() {
    String list = checked(FIRST, "2024-01-01");
    assertThat(post(officer, list + "/terapkan")).hasStatus(302);
    assertThat(post(officer, list + "/terapkan")).as("a second press").hasStatus(302);
    assertThat(names("2024-03-01")).hasSize(4);
    office.in(() ->
        office
            .sql("update organisation.assignment set post = 'Wali Kelas' where post = 'Guru Kelas'")
            .update());
    assertThat(body(post(officer, list + "/urungkan"))).contains("tidak dapat diurungkan");
    assertThat(names("2024-03-01")).hasSize(4);
  }

  @Test
  void leavesWhoHoldsARole() {
    UUID administrator = office.holder("Ade Satu", Role.ADMINISTRATOR);
    String list = checked(FIRST, "2024-01-01");
    assertThat(changes(list)).isEqualTo(Map.of("JOINED", 3));
    assertThat(post(officer, list + "/terapkan")).hasStatus(302);
    assertThat(get(administrator, "/peran")).hasStatusOk();
  }

  @Test
  void isTheBusinessOfWhoKeepsThatPartOnly() {
    UUID part = office.unit("Dinas Dua", office.root());
    UUID other = office.person("Peti Bagian", part);
    office.grant(other, Role.PROGRAMME_OFFICER, part, Instant.parse("2021-01-01T00:00:00Z"), null);
    String list = checked(FIRST, "2024-01-01");
    assertThat(get(other, list)).hasStatus(404);
    assertThat(get(other, list + "/masalah.csv")).hasStatus(404);
    assertThat(post(other, list + "/terapkan")).hasStatus(404);
    assertThat(body(get(other, "/pegawai/impor"))).doesNotContain("daftar.csv");
    assertThat(body(upload(other, FIRST, "2024-01-01"))).contains("Pilih bagian yang menjadi");
  }

  @Test
  void remembersHowColumnsWereUnderstood() {
    String list = received(FIRST, "2024-01-01");
    // The rank is understood as nothing.
    post(
        officer,
        list + "/kolom",
        "nip",
        "0",
        "name",
        "1",
        "status",
        "2",
        "unitCode",
        "3",
        "unitName",
        "4",
        "post",
        "5");
    await(list);
    assertThat(post(officer, list + "/batalkan")).hasStatus(302);
    String second = received(FIRST, "2024-02-01");
    String columns = body(get(officer, second));
    assertThat(columns)
        .containsPattern(
            "name=\"rank\"[^>]*>\\s*<option value=\"\">[^<]*</option>(?:\\s*<option value=\"\\d+\">[^<]*</option>)+\\s*</select>");
    assertThat(columns).contains("<option value=\"5\" selected>post");
  }

  /// Brings a list in and waits until it is checked; answers its address.
  private String checked(String list, String day) {
    String path = received(list, day);
    confirm(path);
    return path;
  }

  private String received(String list, String day) {
    return Objects.requireNonNull(
        upload(officer, list, day).getResponse().getRedirectedUrl(), "not received");
  }

  private void confirm(String path) {
    post(
        officer,
        path + "/kolom",
        "nip",
        "0",
        "name",
        "1",
        "status",
        "2",
        "unitCode",
        "3",
        "unitName",
        "4",
        "post",
        "5",
        "rank",
        "6",
        "birthDate",
        "7");
    await(path);
  }

  private void await(String path) {
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    for (int i = 0; i < 600; i++) {
      String state =
          office.in(() ->
              office
                  .sql("select state from organisation.roster_import where id = ?")
                  .param(id)
                  .query(String.class)
                  .single());
      if (!state.equals("CHECKING")) {
        assertThat(state).isEqualTo("CHECKED");
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("not checked in time");
  }

  private Map<String, Integer> changes(String path) {
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    var counts = new TreeMap<String, Integer>();
    office.in(() -> {
      office
          .sql(
              "select kind, count(*)::int as n from organisation.roster_change where import_id = ? group by kind")
          .param(id)
          .query(row -> {
            counts.put(row.getString("kind"), row.getInt("n"));
          });
      return counts;
    });
    return counts;
  }

  private Map<String, String> content() {
    var content = new TreeMap<String, String>();
    CONTENT.forEach((table, order) ->
        content.put(
            table,
            office.in(() ->
                office
                    .sql(
                        "select coalesce(string_agg(t::text, ';' order by %s), '') from organisation.%s t"
                            .formatted(order, table))
                    .query(String.class)
                    .single())));
    return content;
  }

  private List<String> names(String day) {
    return office.in(() ->
        office
            .sql(
                """
                select p.name from organisation.person p join organisation.employment e
                  on e.institution_id = p.institution_id and e.person_id = p.id
                where e.since <= ?::date and (e.until is null or e.until > ?::date) order by p.name
                """)
            .params(day, day)
            .query(String.class)
            .list());
  }

  private String unitOf(String name, String day) {
    return office.in(() ->
        office
            .sql(
                """
                select s.name from organisation.assignment a
                join organisation.person p on p.institution_id = a.institution_id and p.id = a.person_id
                join organisation.unit_state s on s.institution_id = a.institution_id and s.unit_id = a.unit_id
                where p.name = ? and a.since <= ?::date and (a.until is null or a.until > ?::date)
                """)
            .params(name, day, day)
            .query(String.class)
            .single());
  }

  private List<String> looks() {
    return office.in(
        () -> office.sql("select what from organisation.look").query(String.class).list());
  }

  private MvcTestResult upload(UUID person, String list, String day) {
    return pages
        .post()
        .uri("/pegawai/impor")
        .multipart()
        .file(
            new org.springframework.mock.web.MockMultipartFile(
                "berkas", "daftar.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
        .param("bagian", office.root().toString())
        .param("tanggal", day)
        .with(office.as(person))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult get(UUID person, String path) {
    return pages.get().uri(path).with(office.as(person)).exchange();
  }

  private MvcTestResult post(UUID person, String path, String... fields) {
    var request = pages.post().uri(path).with(office.as(person)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String body(MvcTestResult result) {
    try {
      assertThat(result).hasStatusOk();
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
