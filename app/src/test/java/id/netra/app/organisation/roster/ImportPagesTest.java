package id.netra.app.organisation.roster;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import jakarta.servlet.MultipartConfigElement;
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
  private final Desk desk;
  private final UUID officer;
  private final RosterImports imports;
  private final MultipartConfigElement multipart;

  ImportPagesTest(
      ApplicationContext beans,
      MockMvcTester pages,
      TestClock clock,
      RosterImports imports,
      MultipartConfigElement multipart) {
    this.imports = imports;
    this.multipart = multipart;
    this.pages = pages;
    this.clock = clock;
    office = Office.found(beans);
    desk = new Desk(pages, office);
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
    assertThat(body(desk.get(officer, first))).contains("SD Negeri 05", "Puskesmas Hulu");
    assertThat(desk.post(officer, first + "/terapkan")).hasStatus(302);
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
    assertThat(body(desk.get(officer, next + "/perbedaan?jenis=LEFT")))
        .contains("Yuli Andari")
        .doesNotContain("Rahmi");
    Map<String, String> middle = content();
    assertThat(desk.post(officer, next + "/terapkan")).hasStatus(302);
    assertThat(names("2024-08-31")).contains("Yuli Andari").doesNotContain("Melati Kartika");
    assertThat(names("2024-09-01")).contains("Melati Kartika").doesNotContain("Yuli Andari");
    assertThat(unitOf("Rahmi Sabila", "2024-08-31")).isEqualTo("SD Negeri 05");
    assertThat(unitOf("Rahmi Sabila", "2024-09-01")).isEqualTo("Puskesmas Hulu");
    assertThat(desk.post(officer, next + "/urungkan")).hasStatus(302);
    assertThat(content()).isEqualTo(middle);
    assertThat(desk.post(officer, first + "/urungkan")).hasStatus(302);
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
    String page = body(desk.get(officer, list + "/masalah"));
    assertThat(page).contains("seharusnya 18", "Baris 4", "Baris 5", "Baris 6");
    String csv = body(desk.get(officer, list + "/masalah.csv"));
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
    assertThat(body(desk.get(officer, "/pegawai/impor"))).doesNotContain("daftar.csv");
  }

  @Test
  void takesNothingOverThatWasComparedWithOtherPeople() {
    String list = checked(FIRST, "2024-01-01");
    office.person("Nia Sementara");
    assertThat(body(desk.post(officer, list + "/terapkan"))).contains("Data pegawai berubah");
    assertThat(names("2024-03-01")).doesNotContain("Rahmi Sabila");
    assertThat(desk.post(officer, list + "/ulangi")).hasStatus(302);
    confirm(list);
    assertThat(desk.post(officer, list + "/terapkan")).hasStatus(302);
    assertThat(names("2024-03-01")).contains("Rahmi Sabila");
  }

  @Test
  void takesNothingBackOnWhichSomethingWasBuilt() {
    String list = checked(FIRST, "2024-01-01");
    assertThat(desk.post(officer, list + "/terapkan")).hasStatus(302);
    assertThat(desk.post(officer, list + "/terapkan")).as("a second press").hasStatus(302);
    assertThat(names("2024-03-01")).hasSize(4);
    office.in(() ->
        office
            .sql("update organisation.assignment set post = 'Wali Kelas' where post = 'Guru Kelas'")
            .update());
    assertThat(body(desk.post(officer, list + "/urungkan"))).contains("tidak dapat diurungkan");
    assertThat(names("2024-03-01")).hasSize(4);
  }

  @Test
  void leavesWhoHoldsARole() {
    UUID administrator = office.holder("Ade Satu", Role.ADMINISTRATOR);
    String list = checked(FIRST, "2024-01-01");
    assertThat(changes(list)).isEqualTo(Map.of("JOINED", 3));
    assertThat(desk.post(officer, list + "/terapkan")).hasStatus(302);
    assertThat(desk.get(administrator, "/peran")).hasStatusOk();
  }

  @Test
  void isTheBusinessOfWhoKeepsThatPartOnly() {
    UUID part = office.unit("Dinas Dua", office.root());
    UUID other = office.person("Peti Bagian", part);
    office.grant(other, Role.PROGRAMME_OFFICER, part, Instant.parse("2021-01-01T00:00:00Z"), null);
    String list = checked(FIRST, "2024-01-01");
    assertThat(desk.get(other, list)).hasStatus(404);
    assertThat(desk.get(other, list + "/masalah.csv")).hasStatus(404);
    assertThat(desk.post(other, list + "/terapkan")).hasStatus(404);
    assertThat(body(desk.get(other, "/pegawai/impor"))).doesNotContain("daftar.csv");
    assertThat(body(upload(other, FIRST, "2024-01-01"))).contains("Pilih bagian yang menjadi");
  }

  @Test
  void remembersHowColumnsWereUnderstood() {
    String list = received(FIRST, "2024-01-01");
    // The rank is understood as nothing.
    understand(list, "nip", "name", "status", "unitCode", "unitName", "post");
    assertThat(desk.post(officer, list + "/batalkan")).hasStatus(302);
    String second = received(FIRST, "2024-02-01");
    String columns = body(desk.get(officer, second));
    assertThat(columns)
        .containsPattern(
            "name=\"rank\"[^>]*>\\s*<option value=\"\">[^<]*</option>(?:\\s*<option value=\"\\d+\">[^<]*</option>)+\\s*</select>");
    assertThat(columns).contains("<option value=\"5\" selected>post");
  }

  @Test
  void nobodyLeavesWhoseRowIsOnlyWrongOrOutside() {
    apply(checked(FIRST, "2024-01-01"));
    UUID school = keptSchool();
    String wrong = checked(FIRST.replace("Dodi Prasetia,PNS", "Dodi Prasetia,PNSS"), "2024-02-01");
    assertThat(changes(wrong)).isEmpty();
    String byName =
        checked(
            school,
            HEADINGS
                + RAHMI.replace("0501", "").replace("III/c", "III/d")
                + DODI.replace("0501,SD Negeri 05", "0602,Puskesmas Hulu"),
            "2024-02-01");
    assertThat(changes(byName)).isEqualTo(Map.of("CHANGED", 1));
    assertThat(body(desk.get(officer, byName))).contains("1 baris dilewati");
    apply(byName);
    assertThat(names("2024-02-01")).contains("Dodi Prasetia");
    assertThat(unitOf("Rahmi Sabila", "2024-02-01")).isEqualTo("SD Negeri 05");
  }

  @Test
  void aListOfOnePartChangesNobodyElsewhere() {
    apply(checked(FIRST, "2024-01-01"));
    UUID school = keptSchool();
    String list =
        checked(
            school,
            HEADINGS
                + RAHMI
                + DODI
                + YULI.replace(
                    "Yuli Andari,PNS,0602,Puskesmas Hulu", "Nama Lain,PPPK,0501,SD Negeri 05"),
            "2024-02-01");
    assertThat(changes(list)).isEmpty();
    assertThat(body(desk.get(officer, list))).contains("1 baris dilewati");
    assertThat(body(desk.get(officer, list + "/masalah")))
        .contains("bekerja di bagian lain")
        .doesNotContain("Yuli Andari");
    apply(list);
    assertThat(unitOf("Yuli Andari", "2024-02-01")).isEqualTo("Puskesmas Hulu");
  }

  @Test
  void keepsWhatNoListCanTell() {
    apply(checked(FIRST, "2024-01-01"));
    office.in(() -> {
      office
          .sql("update organisation.employment set until = '2025-05-01' where person_id = ?")
          .param(personOf("Rahmi Sabila"))
          .update();
      office
          .sql(
              "update organisation.assignment set until = '2025-05-01', superior_id = ? where person_id = ?")
          .params(officer, personOf("Rahmi Sabila"))
          .update();
      return office
          .sql("update organisation.assignment set standing = 'PLT' where person_id = ?")
          .param(personOf("Dodi Prasetia"))
          .update();
    });
    apply(
        checked(
            HEADINGS
                + RAHMI.replace("Guru Kelas,III/c", "Guru Mapel,III/d")
                + DODI.replace("Guru Olahraga", "Guru Madya")
                + YULI,
            "2024-03-01"));
    assertThat(postsOf("Rahmi Sabila", "2024-03-01"))
        .containsExactly("Guru Mapel DEFINITIVE 2025-05-01 " + officer);
    assertThat(postsOf("Dodi Prasetia", "2024-03-01"))
        .containsExactly("Guru Madya DEFINITIVE - -", "Guru Olahraga PLT - -");
    assertThat(names("2025-04-30")).contains("Rahmi Sabila");
    assertThat(names("2025-05-01")).doesNotContain("Rahmi Sabila");
  }

  @Test
  void putsNobodyInAUnitThatCloses() {
    apply(checked(FIRST, "2024-01-01"));
    close("old", "2023-06-01");
    close("Puskesmas Lama", "2025-01-01");
    String list =
        checked(
            HEADINGS
                + RAHMI.replace("0501,SD Negeri 05", "Puskesmas Lama,Puskesmas Lama")
                + DODI.replace("0501,SD Negeri 05", "old,old")
                + YULI,
            "2024-02-01");
    assertThat(changes(list)).isEmpty();
    assertThat(body(desk.get(officer, list + "/masalah")))
        .contains("Unit Puskesmas Lama ditutup mulai 1 Januari 2025", "Unit old ditutup mulai");
    String next = checked(FIRST.replace("0501,SD Negeri 05", "0602,Puskesmas Hulu"), "2024-02-01");
    office.in(() ->
        office
            .sql(
                "update organisation.roster_change set entry = jsonb_set(jsonb_set(entry,"
                    + " '{unitCode}', '\"Puskesmas Lama\"'), '{unitName}', '\"Puskesmas Lama\"')")
            .update());
    Map<String, String> before = content();
    assertThat(body(desk.post(officer, next + "/terapkan")))
        .contains("bertentangan dengan data unit");
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void aCheckThatWasGivenUpFailsNothing() {
    String list = checked(FIRST, "2024-01-01");
    apply(list);
    assertThat(office.in(() -> imports.claim(id(list)))).isFalse();
    office.in(() -> {
      imports.fail(id(list), "Terhenti.\nStopped.");
      return null;
    });
    assertThat(body(desk.get(officer, list))).contains("Daftar sudah diterapkan");
  }

  @Test
  void whoWasGivenARoleMeanwhileDoesNotLeave() {
    UUID other = office.person("Ade Dua");
    String list = checked(FIRST, "2024-01-01");
    assertThat(changes(list)).containsEntry("LEFT", 1);
    office.grant(
        other, Role.ADMINISTRATOR, office.root(), Instant.parse("2021-01-01T00:00:00Z"), null);
    assertThat(body(desk.post(officer, list + "/terapkan"))).contains("Data pegawai berubah");
    assertThat(names("2024-03-01")).contains("Ade Dua");
  }

  @Test
  void theRowOfANewcomerIsHisOwn() {
    String list = checked(FIRST, "2024-01-01");
    apply(list);
    assertThat(
            office.in(() ->
                office
                    .sql(
                        """
                        select p.name from organisation.roster_change c
                        join organisation.person p on p.id = c.person_id and p.name = c.name
                        where c.import_id = ? order by p.name
                        """)
                    .param(id(list))
                    .query(String.class)
                    .list()))
        .containsExactly("Dodi Prasetia", "Rahmi Sabila", "Yuli Andari");
  }

  @Test
  void takesInAsMuchAsItPromises() {
    assertThat(multipart.getMaxFileSize()).isGreaterThan(40L * 1024 * 1024);
    assertThat(multipart.getMaxRequestSize()).isGreaterThan(40L * 1024 * 1024);
  }

  private void apply(String list) {
    assertThat(desk.post(officer, list + "/terapkan")).hasStatus(302);
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  /// The school of the list, which the officer keeps for itself too.
  private UUID keptSchool() {
    UUID school =
        office.in(() ->
            office
                .sql("select id from organisation.unit where code = '0501'")
                .query(UUID.class)
                .single());
    office.grant(
        officer, Role.PROGRAMME_OFFICER, school, Instant.parse("2024-01-01T00:00:00Z"), null);
    return school;
  }

  private UUID personOf(String name) {
    return office
        .sql("select id from organisation.person where name = ?")
        .param(name)
        .query(UUID.class)
        .single();
  }

  /// A unit that nobody works in, closed on that day.
  private void close(String name, String day) {
    UUID unit = office.unit(name, office.root());
    office.in(() -> {
      office
          .sql("update organisation.unit_state set until = ?::date where unit_id = ?")
          .params(day, unit)
          .update();
      return office
          .sql("update organisation.unit set closed = ?::date where id = ?")
          .params(day, unit)
          .update();
    });
  }

  private List<String> postsOf(String name, String day) {
    return office.in(() ->
        office
            .sql(
                """
                select concat_ws(' ', post, standing, coalesce(until::text, '-'),
                  coalesce(superior_id::text, '-'))
                from organisation.assignment where person_id = ?
                  and since <= ?::date and (until is null or until > ?::date) order by post
                """)
            .params(personOf(name), day, day)
            .query(String.class)
            .list());
  }

  /// Brings a list in and waits until it is checked; answers its address.
  private String checked(String list, String day) {
    return checked(office.root(), list, day);
  }

  private String checked(UUID part, String list, String day) {
    String path =
        Objects.requireNonNull(
            upload(officer, part, list, day).getResponse().getRedirectedUrl(), "not received");
    confirm(path);
    return path;
  }

  private String received(String list, String day) {
    return Objects.requireNonNull(
        upload(officer, list, day).getResponse().getRedirectedUrl(), "not received");
  }

  private void confirm(String path) {
    understand(path, "nip", "name", "status", "unitCode", "unitName", "post", "rank", "birthDate");
  }

  /// Says what the columns mean, from the left, and waits until the list is checked.
  private void understand(String path, String... meanings) {
    Object[] fields = new Object[meanings.length * 2];
    for (int i = 0; i < meanings.length; i++) {
      fields[2 * i] = meanings[i];
      fields[2 * i + 1] = i;
    }
    desk.post(officer, path + "/kolom", fields);
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
    return upload(person, office.root(), list, day);
  }

  private MvcTestResult upload(UUID person, UUID part, String list, String day) {
    return pages
        .post()
        .uri("/pegawai/impor")
        .multipart()
        .file(
            new org.springframework.mock.web.MockMultipartFile(
                "berkas", "daftar.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
        .param("bagian", part.toString())
        .param("tanggal", day)
        .with(office.as(person))
        .with(csrf())
        .exchange();
  }
}
