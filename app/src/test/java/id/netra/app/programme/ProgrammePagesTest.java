package id.netra.app.programme;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import id.netra.law.calendar.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A programme from its template to laid measures, and what everybody and nobody sees of it.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class ProgrammePagesTest {
  private final Desk desk;
  private final MockMvcTester pages;
  private final Programmes programmes;
  private final Measures measures;
  private final Calendar calendar;
  private final TestClock clock;
  private final Office office;
  private final UUID officer;
  private final Plans plans;
  private final UUID head;
  private final UUID employee;
  private final UUID east;

  ProgrammePagesTest(
      ApplicationContext beans,
      MockMvcTester pages,
      Programmes programmes,
      Measures measures,
      Calendar calendar,
      TestClock clock) {
    this.pages = pages;
    this.programmes = programmes;
    this.measures = measures;
    this.calendar = calendar;
    this.clock = clock;
    clock.set(Instant.parse("2024-08-15T02:42:00Z"));
    office = Office.found(beans);
    desk = new Desk(pages, office);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    plans = new Plans(beans, office, officer);
    east = office.unit("A Dinas Timur", office.root());
    head = office.person("Dewi Kepala", east);
    new Roster(office).setHead(head, true);
    employee = office.person("Ani Pegawai", east);
    for (int i = 0; i < 12; i++) {
      office.person("Orang %02d".formatted(i), east);
    }
  }

  @Test
  void goesFromATemplateToLaidMeasures() {
    UUID programme = begin("Netral 2024", "edaran");
    assertThat(body(desk.get(officer, "/program")))
        .contains("Netral 2024", "Rancangan", "Pemilihan kepala daerah serentak 2024");
    assertThat(body(desk.get(head, "/program"))).doesNotContain("Netral 2024");
    assertThat(desk.get(head, "/program/" + programme)).hasStatus(404);
    String page = body(desk.get(officer, "/program/" + programme));
    // The campaign began on 25 September, so a day before it is the 24th.
    assertThat(page)
        .contains("Surat edaran netralitas pegawai", "batas 24 September 2024", "mengikuti tahapan")
        .contains("UU 20/2023");
    Measure circular = measure(programme, MeasureKind.CIRCULAR);
    String preview = body(desk.get(officer, at(programme, circular)));
    assertThat(preview).contains("Akan mewajibkan 15 orang", "Belum ada naskah yang terbit");
    assertThat(body(desk.post(officer, at(programme, circular) + "/pasang")))
        .contains("Pilih naskahnya dahulu");
    UUID letter = plans.circular();
    assertThat(desk.post(officer, at(programme, circular) + "/naskah", "naskah", UUID.randomUUID()))
        .hasStatus(404);
    assertThat(desk.post(officer, at(programme, circular) + "/naskah", "naskah", letter))
        .hasStatus(302);
    assertThat(body(desk.get(officer, at(programme, circular)))).contains("100.3.4.2/7/IX/2024");
    assertThat(desk.post(officer, at(programme, circular) + "/pasang")).hasStatus(302);
    assertThat(desk.post(officer, at(programme, circular) + "/pasang")).hasStatus(302);
    desk.post(officer, "/program/" + programme + "/tahap", "tahap", "buka");
    assertThat(body(desk.get(head, "/program/" + programme)))
        .contains("Surat edaran netralitas pegawai")
        .doesNotContain("Ikrar netralitas pejabat");
    assertThat(body(desk.get(employee, "/tugas")))
        .contains("Baca: Surat edaran netralitas pegawai", "/edaran/" + circular.id());
  }

  @Test
  void keepsWhatWasTypedUntilItIsRight() {
    assertThat(
            body(desk.post(officer, "/program/baru", "templat", "ikrar", "nama", "", "sebab", "S")))
        .contains("Tulis nama program", ">S</textarea>");
    UUID programme = begin("Netral", "kosong");
    String path = "/program/" + programme + "/langkah";
    assertThat(
            body(
                desk.post(
                    officer,
                    path,
                    "jenis",
                    "ORDER",
                    "wajib",
                    "UNIT",
                    "judul",
                    "Pasang spanduk",
                    "penanggung",
                    "123")))
        .contains("Tidak ada pegawai dengan NIP itu", "value=\"Pasang spanduk\"");
    assertThat(
            body(
                desk.post(
                    officer,
                    path,
                    "jenis",
                    "ORDER",
                    "wajib",
                    "UNIT",
                    "judul",
                    "Pasang spanduk",
                    "pemberi",
                    "Sekretaris Daerah")))
        .contains("Tulis tanggal perintah lisan itu");
    assertThat(measures(programme)).isEmpty();
    assertThat(
            desk.post(
                officer,
                path,
                "jenis",
                "ORDER",
                "wajib",
                "UNIT",
                "judul",
                "Pasang spanduk",
                "batas",
                "2024-08-30",
                "unit",
                east,
                "pemberi",
                "Sekretaris Daerah",
                "diberikan",
                "2024-08-14"))
        .hasStatus(302);
    assertThat(body(desk.get(officer, "/program/" + programme)))
        .contains("perintah lisan Sekretaris Daerah, 14 Agustus 2024");
  }

  @Test
  void whatIsReadOrSignedIsForPeople() {
    UUID programme = begin("Netral", "kosong");
    String path = "/program/" + programme + "/langkah";
    assertThat(body(desk.get(officer, path + "?jenis=CIRCULAR")))
        .containsPattern("value=\"PERSON\" checked");
    assertThat(body(desk.post(officer, path, "jenis", "PLEDGE", "wajib", "UNIT", "judul", "Ikrar")))
        .contains("Pilih pegawai.");
    assertThat(measures(programme)).isEmpty();
  }

  @Test
  void anOtherKindNeedsAnotherPaper() {
    UUID programme = begin("Netral", "kosong");
    String path = "/program/" + programme + "/langkah";
    desk.post(officer, path, "jenis", "CIRCULAR", "wajib", "PERSON", "judul", "Edaran");
    Measure circular = measure(programme, MeasureKind.CIRCULAR);
    desk.post(officer, at(programme, circular) + "/naskah", "naskah", plans.circular());
    String at = at(programme, circular);
    desk.post(officer, at, "jenis", "CIRCULAR", "wajib", "PERSON", "judul", "Edaran kita");
    assertThat(measures(programme).getFirst().circular()).isNotNull();
    desk.post(officer, at, "jenis", "PLEDGE", "wajib", "PERSON", "judul", "Ikrar");
    assertThat(measures(programme).getFirst().circular()).isNull();
  }

  @Test
  void anOrderIsStatedAndAgreedTo() {
    UUID programme = begin("Netral", "kosong");
    desk.post(officer, "/program/" + programme + "/tahap", "tahap", "buka");
    desk.post(
        officer,
        "/program/" + programme + "/langkah",
        "jenis",
        "ORDER",
        "wajib",
        "UNIT",
        "judul",
        "Pasang spanduk",
        "batas",
        "2024-08-30");
    Measure order = measure(programme, MeasureKind.ORDER);
    desk.post(officer, at(programme, order) + "/pasang");
    UUID duty = office.in(() -> obligation(order.id(), east));
    assertThat(body(desk.get(head, "/tugas")))
        .contains("Laksanakan: Pasang spanduk", "/kewajiban/" + duty);
    assertThat(desk.get(employee, "/kewajiban/" + duty)).hasStatus(404);
    MvcTestResult empty = desk.post(head, "/kewajiban/" + duty, "hari", "2024-08-15");
    assertThat(empty).hasStatus(400);
    MvcTestResult future =
        desk.post(head, "/kewajiban/" + duty, "isi", "Terpasang", "hari", "2024-08-20");
    assertThat(future).hasStatus(400);
    assertThat(desk.post(head, "/kewajiban/" + duty, "isi", "Terpasang", "hari", "2024-08-15"))
        .hasStatus(302);
    assertThat(body(desk.get(head, "/kewajiban/" + duty)))
        .contains("Terpasang", "Menunggu persetujuan")
        .doesNotContain("/setuju");
    assertThat(body(desk.get(officer, "/tugas"))).contains("Setujui pernyataan: Pasang spanduk");
    String page = body(desk.get(officer, "/kewajiban/" + duty));
    String evidence = page.replaceFirst("(?s).*name=\"bukti\" value=\"([^\"]*)\".*", "$1");
    assertThat(
            desk.post(head, "/kewajiban/" + duty + "/setuju", "bukti", evidence, "putusan", "ya"))
        .hasStatus(404);
    desk.post(officer, "/kewajiban/" + duty + "/setuju", "bukti", evidence, "putusan", "ya");
    assertThat(body(desk.get(head, "/kewajiban/" + duty))).contains("Selesai", "Dihitung");
    assertThat(body(desk.get(officer, "/tugas"))).doesNotContain("Setujui pernyataan");
  }

  @Test
  void aMeasureStaysWithTheElectionThatWasChosen() {
    UUID programme =
        office.in(() ->
            programmes.begin(
                "Netral 2024", List.of("PEMILU_2024", "PILKADA_2024"), "", "", null, officer));
    String path = "/program/" + programme + "/langkah";
    Object[] fields = {
      "jenis",
      "ORDER",
      "wajib",
      "UNIT",
      "judul",
      "Pasang spanduk",
      "tahap",
      "VOTING",
      "selisih",
      "-7",
      "kalender",
      "PILKADA_2024"
    };
    assertThat(desk.post(officer, path, fields)).hasStatus(302);
    Measure order = measure(programme, MeasureKind.ORDER);
    assertThat(due(order.id())).isEqualTo("2024-11-20");
    assertThat(body(desk.get(officer, at(programme, order))))
        .containsPattern("value=\"PILKADA_2024\" selected");
    fields[5] = "Pasang spanduk kembali";
    assertThat(desk.post(officer, at(programme, order), fields)).hasStatus(302);
    assertThat(due(order.id())).isEqualTo("2024-11-20");
    fields[11] = "PILKADA_2020";
    assertThat(body(desk.post(officer, at(programme, order), fields))).contains("#kalender");
  }

  @Test
  void aCalendarThatMovesTakesItsDaysAlong() {
    clock.set(Instant.parse("2020-02-10T02:42:00Z"));
    UUID programme =
        office.in(
            () -> programmes.begin("Netral 2020", List.of("PILKADA_2020"), "", "", null, officer));
    var stage = new Deadline.FromStage("PILKADA_2020", Event.Type.VOTING, -10);
    UUID measure =
        office.in(() ->
            measures.add(
                new Measure.Plan(
                    programme,
                    MeasureKind.CIRCULAR,
                    Subject.PERSON,
                    "Edaran",
                    "",
                    officer,
                    Plans.SINCE,
                    new Deadline(null, stage),
                    Audience.ALL,
                    MeasureKind.CIRCULAR.evidence(),
                    null),
                officer));
    assertThat(due(measure)).isEqualTo("2020-09-13");
    clock.set(Instant.parse("2020-07-10T02:42:00Z"));
    assertThat(office.<Integer>in(calendar::follow)).isEqualTo(1);
    assertThat(office.<Integer>in(calendar::follow)).isZero();
    assertThat(due(measure)).isEqualTo("2020-11-29");
    assertThat(body(desk.get(officer, "/kotak"))).contains("Tahapan pemilihan bergeser");
  }

  @Test
  void everybodyReadsThePublicPageAndNobodyADraft() {
    UUID programme = begin("Netral untuk warga", "edaran");
    UUID address = office.in(() -> programmes.find(programme).orElseThrow().address());
    assertThat(pages.get().uri("/p/" + address).exchange()).hasStatus(404);
    assertThat(pages.get().uri("/p/" + programme).exchange()).hasStatus(404);
    Measure circular = measure(programme, MeasureKind.CIRCULAR);
    desk.post(officer, at(programme, circular) + "/naskah", "naskah", plans.circular());
    desk.post(officer, at(programme, circular) + "/pasang");
    desk.post(officer, "/program/" + programme + "/tahap", "tahap", "buka");
    String page = body(pages.get().uri("/p/" + address).exchange());
    assertThat(page)
        .contains("Netral untuk warga", "/tanya", "Bawaslu", office.institution().name())
        .contains("Angka di bawah 5 tidak ditampilkan", "Nomor 100.3.4.2/7/IX/2024", "/verifikasi")
        .doesNotContain("Ani Pegawai", "Dewi Kepala");
  }

  private UUID begin(String name, String template) {
    MvcTestResult begun =
        desk.post(
            officer,
            "/program/baru",
            "templat",
            template,
            "nama",
            name,
            "pemilihan",
            "PILKADA_2024");
    String to = String.valueOf(begun.getResponse().getRedirectedUrl());
    assertThat(to).startsWith("/program/");
    return UUID.fromString(to.substring("/program/".length()));
  }

  private static String at(UUID programme, Measure measure) {
    return "/program/" + programme + "/langkah/" + measure.id();
  }

  private List<Measure> measures(UUID programme) {
    return office.in(() -> measures.of(programme));
  }

  private Measure measure(UUID programme, MeasureKind kind) {
    return measures(programme).stream()
        .filter(one -> one.plan().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private String due(UUID measure) {
    return String.valueOf(office.in(() -> measures.find(measure).orElseThrow().plan().due().day()));
  }

  private UUID obligation(UUID measure, UUID subject) {
    return office
        .sql("select id from programme.obligation where measure_id = ? and subject_id = ?")
        .params(measure, subject)
        .query((row, _) -> (UUID) row.getObject("id"))
        .single();
  }
}
