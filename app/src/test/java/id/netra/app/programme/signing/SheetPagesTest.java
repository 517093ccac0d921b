package id.netra.app.programme.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.programme.Laying;
import id.netra.app.programme.Roster;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// SignatureRows on paper and before an officer.
@SpringBootTest(properties = "netra.limit.forms=1000000")
@AutoConfigureMockMvc
class SheetPagesTest {
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};

  private final MockMvcTester pages;
  private final Desk desk;
  private final Office office;
  private final Laying laying;
  private final Campaign campaign;
  private final UUID teller;
  private final UUID second;

  SheetPagesTest(MockMvcTester pages, ApplicationContext beans) {
    this.pages = pages;
    this.office = Office.found(beans);
    this.desk = new Desk(pages, office);
    this.laying = beans.getBean(Laying.class);
    this.teller = office.holder("Petugas Satu", Role.PROGRAMME_OFFICER);
    this.second = office.holder("Petugas Dua", Role.PROGRAMME_OFFICER);
    this.campaign = Campaign.begin(beans, office, teller);
  }

  @Test
  void aSheetHoldsThirtyAndIsPrintedByUnit() throws Exception {
    UUID unit = school("SD Negeri 1", 34);
    MvcTestResult printed =
        desk.post(teller, "/lembar", "langkah", campaign.measure(), "unit", unit);
    assertThat(printed).hasStatusOk();
    try (var pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Guru 33").contains("SD Negeri 1");
    }
    assertThat(sheets(unit)).hasSize(2);
    assertThat(lines(sheets(unit).getFirst())).isEqualTo(30);
    assertThat(lines(sheets(unit).getLast())).isEqualTo(4);
    assertThat(desk.get(teller, "/lembar/" + sheets(unit).getFirst() + "/cetak")).hasStatusOk();
  }

  @Test
  void whatOnePersonScansAnotherCompares() {
    UUID unit = school("SD Negeri 2", 3);
    UUID sheet = printed(unit);
    String path = "/lembar/" + sheet;
    assertThat(scan(teller, sheet, JPEG, "foto.pdf", "1", "3")).hasStatus(302);
    assertThat(people(unit).map(one -> campaign.standing(one).state())).containsOnly("OPEN");
    assertThat(Desk.body(desk.post(teller, path + "/hitung"))).contains("orang lain yang harus");
    assertThat(people(unit).map(one -> campaign.standing(one).state())).containsOnly("OPEN");
    MvcTestResult picture = desk.get(second, path + "/pindai");
    assertThat(picture).hasContentType("image/jpeg");
    assertThat(picture.getResponse().getContentAsByteArray()).startsWith(JPEG);
    assertThat(Desk.body(desk.get(second, path + "?putar=180"))).contains("turn-180");
    assertThat(desk.post(second, path + "/hitung")).hasStatus(302);
    assertThat(people(unit).map(campaign::standing))
        .containsExactly(
            new Campaign.Standing("MET", 1, 1, 1),
            new Campaign.Standing("OPEN", 0, 0, 0),
            new Campaign.Standing("MET", 1, 1, 1));
    assertThat(Desk.body(desk.post(second, path + "/hitung"))).contains("berubah keadaan");
  }

  @Test
  void theSameScanCountsForOneSheetOnly() {
    UUID first = printed(school("SD Negeri 3", 2));
    UUID unit = school("SD Negeri 4", 2);
    UUID other = printed(unit);
    byte[] scan = picture("sama");
    assertThat(scan(teller, first, scan, "a.jpg", "1")).hasStatus(302);
    assertThat(Desk.body(scan(teller, other, scan, "b.jpg", "1"))).contains("sama persis");
    assertThat(people(unit).map(campaign::standing)).allMatch(one -> one.evidence() == 0);
    assertThat(Desk.body(scan(teller, first, picture("lain"), "c.jpg", "1")))
        .contains("berubah keadaan");
  }

  @Test
  void whatDoesNotFitGoesBackAndIsScannedAgain() {
    UUID unit = school("SD Negeri 5", 2);
    UUID sheet = printed(unit);
    byte[] scan = picture("buram");
    scan(teller, sheet, scan, "a.jpg", "1", "2");
    assertThat(desk.post(second, "/lembar/" + sheet + "/tolak", "alasan", "Baris 2 kosong."))
        .hasStatus(302);
    assertThat(Desk.body(desk.get(teller, "/lembar/" + sheet))).contains("Baris 2 kosong.");
    assertThat(scan(teller, sheet, scan, "a.jpg", "1")).hasStatus(302);
    assertThat(desk.post(second, "/lembar/" + sheet + "/hitung")).hasStatus(302);
    assertThat(people(unit).map(one -> campaign.standing(one).state()))
        .containsExactly("MET", "OPEN");
  }

  @Test
  void whoSignedASheetDoesNotCompareIt() {
    UUID unit = school("SD Negeri 10", 2);
    UUID sheet = printed(unit);
    UUID head = people(unit).findFirst().orElseThrow();
    new Roster(office).setHead(head, true);
    scan(teller, sheet, picture("kepala"), "a.jpg", "1", "2");
    assertThat(Desk.body(desk.get(head, "/lembar/" + sheet))).doesNotContain("/hitung");
    assertThat(Desk.body(desk.post(head, "/lembar/" + sheet + "/hitung")))
        .contains("Anda sendiri menandatangani");
    assertThat(people(unit).map(one -> campaign.standing(one).state())).containsOnly("OPEN");
  }

  @Test
  void whoLeftBeforeTheComparisonHasSignedNevertheless() {
    UUID unit = school("SD Negeri 11", 1);
    UUID sheet = printed(unit);
    UUID left = people(unit).findFirst().orElseThrow();
    scan(teller, sheet, picture("pensiun"), "a.jpg", "1");
    new Roster(office).leave(left, LocalDate.of(2024, 10, 20));
    assertThat(desk.post(second, "/lembar/" + sheet + "/hitung")).hasStatus(302);
    assertThat(campaign.standing(left)).isEqualTo(new Campaign.Standing("MET", 1, 1, 1));
  }

  @Test
  void theSheetOfAUnitThatClosedIsLeftToTheOfficer() {
    UUID unit = school("SD Negeri 12", 1);
    UUID sheet = printed(unit);
    scan(teller, sheet, picture("digabung"), "a.jpg", "1");
    var roster = new Roster(office);
    people(unit).forEach(one -> roster.move(one, office.root(), LocalDate.of(2024, 10, 20)));
    roster.close(unit, LocalDate.of(2024, 10, 20));
    assertThat(desk.post(second, "/lembar/" + sheet + "/hitung")).hasStatus(302);
    assertThat(people(unit).map(one -> campaign.standing(one).state())).containsOnly("MET");
  }

  @Test
  void whatIsNoPictureIsRefusedInPlainWords() {
    UUID sheet = printed(school("SD Negeri 6", 1));
    assertThat(Desk.body(scan(teller, sheet, new byte[] {1, 2, 3}, "a.jpg", "1")))
        .contains("bukan JPEG", "value=\"2024-10-01\"", "name=\"baris\" value=\"1\" checked");
    assertThat(Desk.body(scan(teller, sheet, JPEG, "a.jpg"))).contains("Beri tanda pada setiap");
    assertThat(Desk.body(scan(teller, sheet, new byte[0], "a.jpg", "1"))).contains("Pilih dulu");
    byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(scan(teller, sheet, heic, "a.jpg", "1")).hasStatus(302);
    assertThat(Desk.body(desk.get(second, "/lembar/" + sheet))).contains("tidak ditampilkan");
    MvcTestResult file = desk.get(second, "/lembar/" + sheet + "/pindai");
    assertThat(file).hasHeader("Content-Disposition", "attachment; filename=\"lembar\"");
  }

  @Test
  void aHeadSeesTheSheetsOfTheOwnUnitAlone() {
    UUID unit = school("SD Negeri 7", 2);
    UUID sheet = printed(unit);
    UUID elsewhere = school("SD Negeri 8", 1);
    UUID head = people(elsewhere).findFirst().orElseThrow();
    office.in(() ->
        office
            .sql("update organisation.assignment set head = true where person_id = ?")
            .params(head)
            .update());
    assertThat(desk.get(head, "/lembar/" + sheet)).hasStatus(404);
    assertThat(scan(head, sheet, JPEG, "a.jpg", "1")).hasStatus(404);
    assertThat(desk.get(head, "/lembar?langkah=" + campaign.measure())).hasStatusOk();
  }

  @Test
  void whoSignsBeforeAnOfficerIsToldSo() {
    UUID unit = school("SD Negeri 9", 1);
    UUID signer = people(unit).findFirst().orElseThrow();
    String path = "/saksi/" + campaign.measure() + "/" + signer;
    assertThat(
            Desk.body(desk.get(teller, "/saksi?langkah=" + campaign.measure() + "&unit=" + unit)))
        .contains("Guru 0");
    assertThat(Desk.body(desk.post(teller, path, "setuju", "1"))).contains("Keduanya perlu");
    assertThat(desk.post(teller, path, "setuju", "1", "saksi", "1")).hasStatus(302);
    assertThat(campaign.standing(signer)).isEqualTo(new Campaign.Standing("MET", 1, 1, 1));
    assertThat(Desk.body(desk.get(signer, "/kotak"))).contains("di hadapan petugas");
    assertThat(Desk.body(desk.get(signer, "/ikrar/" + campaign.measure())))
        .contains("disaksikan petugas");
    String own = "/saksi/" + campaign.measure() + "/" + teller;
    assertThat(desk.post(teller, own, "setuju", "1", "saksi", "1")).hasStatus(404);
  }

  private UUID school(String name, int teachers) {
    UUID unit = office.unit(name, office.root());
    IntStream.range(0, teachers).forEach(i -> office.person("Guru " + i, unit));
    office.in(() -> laying.sync(campaign.measure()));
    return unit;
  }

  private UUID printed(UUID unit) {
    assertThat(desk.post(teller, "/lembar", "langkah", campaign.measure(), "unit", unit))
        .hasStatusOk();
    return sheets(unit).getFirst();
  }

  private Stream<UUID> people(UUID unit) {
    return office
        .in(() ->
            office
                .sql(
                    "select person_id from organisation.assignment where unit_id = ? order by person_id")
                .params(unit)
                .query(UUID.class)
                .list())
        .stream();
  }

  private List<UUID> sheets(UUID unit) {
    return office.in(() ->
        office
            .sql("select id from programme.sheet where unit_id = ? order by id")
            .params(unit)
            .query(UUID.class)
            .list());
  }

  private long lines(UUID sheet) {
    return office.in(() ->
        office
            .sql("select count(*) from programme.sheet_line where sheet_id = ?")
            .params(sheet)
            .query(Long.class)
            .single());
  }

  private MvcTestResult scan(UUID by, UUID sheet, byte[] bytes, String name, String... lines) {
    var request =
        pages
            .post()
            .multipart()
            .uri("/lembar/" + sheet + "/pindai")
            .file(new MockMultipartFile("berkas", name, "image/jpeg", bytes))
            .param("tanggal", "2024-10-01")
            .with(csrf())
            .with(office.as(by));
    if (lines.length > 0) {
      request = request.param("baris", lines);
    }
    return request.exchange();
  }

  private static byte[] picture(String what) {
    return ("ÿØÿ" + what).getBytes(StandardCharsets.ISO_8859_1);
  }
}
