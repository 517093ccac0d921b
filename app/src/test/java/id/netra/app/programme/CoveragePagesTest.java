package id.netra.app.programme;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Role;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Coverage as each role sees it, the files of it, who is missing, and reminders.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class CoveragePagesTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 10, 15);
  private static final Pattern ROW =
      Pattern.compile("(?s)<tr role=\"row\" class=\"[a-z]*\"><th[^>]*>(.*?)</th>(.*?)</tr>");

  private final Desk desk;
  private final Obligations obligations;
  private final Reminders reminders;
  private final Exemptions exemptions;
  private final TestClock clock;
  private final Office office;
  private final Plans plans;
  private final UUID officer;
  private final UUID secretary;
  private final UUID auditor;
  private final UUID head;
  private final UUID east;
  private final UUID west;
  private final UUID programme;
  private final UUID pledge;
  private final UUID refuser;

  CoveragePagesTest(
      ApplicationContext beans,
      MockMvcTester pages,
      Obligations obligations,
      Reminders reminders,
      Exemptions exemptions,
      TestClock clock) {
    this.obligations = obligations;
    this.reminders = reminders;
    this.exemptions = exemptions;
    this.clock = clock;
    clock.set(Instant.parse("2024-10-15T02:42:00Z"));
    office = Office.found(beans);
    desk = new Desk(pages, office);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    secretary = office.holder("Sari Sekda", Role.SECRETARY);
    auditor = office.holder("Agus Auditor", Role.AUDITOR);
    east = office.unit("=A Dinas Timur", office.root());
    west = office.unit("B Dinas Barat", office.root());
    UUID deep = office.unit("A1 Bidang", east);
    head = office.person("Dewi Kepala", east);
    new Roster(office).setHead(head, true);
    refuser = office.person("Rudi Menolak", deep);
    for (int i = 0; i < 9; i++) {
      office.person("Orang %02d".formatted(i), i % 3 == 0 ? west : deep);
    }
    plans = new Plans(beans, office, officer);
    programme = plans.programme("Netral");
    pledge = plans.laid(programme, Audience.ALL, Plans.DUE);
    plans.order(programme, Subject.UNIT, Audience.ALL);
    meet("Orang 01");
    meet("Orang 03");
    office.in(() -> obligations.decline(of(refuser), refuser, "Rahasia hati saya"));
  }

  @Test
  void figuresByStatusAndFromDayToDayAddUpToTheOnesByUnit() {
    String path = "/program/" + programme + "/cakupan/rincian";
    clock.set(Instant.parse("2024-10-17T02:42:00Z"));
    meet("Orang 05");
    String page = body(desk.get(auditor, path));
    // Fourteen people; two signed two days ago and one today.
    assertThat(page)
        .contains(">PNS</th>")
        .contains("3<small>/14</small>")
        .contains("3 dari 14 sudah. 3 lebih banyak daripada seminggu lalu.")
        .containsPattern("17 Oktober 2024</th><td[^>]*>3<")
        .containsPattern("16 Oktober 2024</th><td[^>]*>2<")
        .containsPattern("14 Oktober 2024</th><td[^>]*>0<")
        .doesNotContain("Orang 05")
        .doesNotContain("Rahasia");
    assertThat(body(desk.get(head, path))).contains("2 dari 8 sudah");
    assertThat(desk.get(head, path + "?unit=" + west)).hasStatus(404);
  }

  @Test
  void filesAreEqualToTheScreen() throws IOException {
    String path = "/program/" + programme + "/cakupan";
    for (String filter : List.of("", "?tampil=belum", "?kelompok=DEPARTMENT")) {
      String screen = body(desk.get(officer, path + filter));
      String csv = body(desk.get(officer, path + ".csv" + filter));
      List<String> lines = csv.lines().toList();
      Map<String, String> shown =
          ROW.matcher(screen)
              .results()
              .collect(Collectors.toMap(row -> text(row.group(1)), row -> cells(row.group(2))));
      Map<String, String> file =
          lines.subList(1, lines.size() - 1).stream()
              .map(line -> line.split(",", -1))
              .collect(Collectors.toMap(cells -> csvName(cells), CoveragePagesTest::csvCells));
      assertThat(shown).isEqualTo(file).isNotEmpty();
      String above = csv.substring(0, csv.lastIndexOf('\n', csv.length() - 2) + 1);
      String digest = HexFormat.of().formatHex(Digests.of(above));
      assertThat(lines.getLast()).contains(digest, file.size() + " baris");
      assertThat(screen)
          .contains(
              file.size() + " baris",
              digest.substring(0, 4)
                  + " "
                  + digest.substring(4, 8)
                  + " "
                  + digest.substring(8, 12));
      assertThat(xlsx(path + ".xlsx" + filter)).isEqualTo(csvTable(lines));
      String paper = pdf(path + ".pdf" + filter);
      assertThat(paper).contains(digest);
      file.keySet().forEach(unit -> assertThat(paper).contains(unit.replaceAll("\\s", "")));
    }
  }

  @Test
  void eachSeesTheOwnPart() {
    String whole = body(desk.get(officer, "/program/" + programme + "/cakupan"));
    assertThat(whole).contains("A Dinas Timur", "B Dinas Barat", "12 orang belum");
    String own = body(desk.get(head, "/program/" + programme + "/cakupan"));
    assertThat(own).contains("A1 Bidang").doesNotContain("B Dinas Barat");
    assertThat(desk.get(head, "/program/" + programme + "/cakupan?unit=" + west)).hasStatus(404);
    assertThat(desk.get(head, missing(west))).hasStatus(404);
    assertThat(desk.get(head, "/program/" + programme + "/laporan")).hasStatus(403);
    String figures = body(desk.get(auditor, "/program/" + programme + "/cakupan"));
    assertThat(figures).contains("B Dinas Barat").doesNotContain("cakupan/" + pledge);
    assertThat(desk.get(auditor, missing(east))).hasStatus(403);
    UUID employee = office.person("Ani Biasa", east);
    assertThat(desk.get(employee, "/program/" + programme + "/cakupan")).hasStatus(403);
  }

  @Test
  void nobodyButTheOfficerLearnsWhoDeclined() {
    String evidence = "/bukti/" + of(refuser);
    assertThat(body(desk.get(officer, missing(east)))).contains("Menyampaikan keberatan");
    assertThat(body(desk.get(officer, evidence))).contains("Rahasia hati saya");
    for (UUID other : List.of(head, secretary)) {
      assertThat(body(desk.get(other, missing(east))))
          .contains("Rudi Menolak")
          .doesNotContain("keberatan", "Rahasia");
      assertThat(body(desk.get(other, evidence)))
          .contains("Rudi Menolak", "Belum")
          .doesNotContain("keberatan", "Rahasia");
    }
    String list = body(desk.get(head, missing(east)));
    assertThat(list).contains("value=\"" + refuser + "\">Ingatkan");
  }

  @Test
  void showsWhyASignMayBeMissingAndWhatWasDone() {
    new Roster(office).setOfflineDays(east, 14);
    assertThat(body(desk.get(head, missing(east)))).contains("Tanpa sinyal, diberi 14 hari");
    assertThat(body(desk.get(officer, missing(west) + "&tampil=sudah")))
        .contains("Orang 03")
        .doesNotContain("Orang 06");
    UUID done = person("Orang 03");
    assertThat(body(desk.get(officer, "/bukti/" + of(done))))
        .contains("Tanda tangan dengan kunci sandi", "abab");
  }

  @Test
  void anExemptionIsAskedForAndDecidedOnThePages() {
    UUID person = person("Orang 02");
    String evidence = "/bukti/" + of(person);
    desk.post(officer, evidence + "/pengecualian", "alasan", "Cuti melahirkan");
    assertThat(body(desk.get(secretary, "/tugas"))).contains("1 permintaan pengecualian");
    assertThat(body(desk.get(secretary, "/pengecualian"))).contains("Orang 02", "Cuti melahirkan");
    UUID exemption = office.in(() -> exemptions.of(of(person)).orElseThrow().id());
    assertThat(desk.post(officer, "/pengecualian/" + exemption, "putusan", "ya")).hasStatus(403);
    desk.post(secretary, "/pengecualian/" + exemption, "putusan", "ya");
    assertThat(body(desk.get(officer, "/program/" + programme + "/cakupan")))
        .contains("11 orang belum");
    String report = body(desk.get(secretary, "/program/" + programme + "/laporan"));
    assertThat(report).contains("2 / 13", "Dikecualikan").doesNotContain("Orang 02");
  }

  @Test
  void remindsOnceADayAndNotAtNight() {
    UUID person = person("Orang 04");
    String path = "/program/" + programme + "/cakupan/" + pledge + "/ingatkan";
    assertThat(redirect(desk.post(head, path, "unit", east, "orang", person)))
        .contains("terkirim=1");
    assertThat(redirect(desk.post(head, path, "unit", east, "orang", person)))
        .contains("terkirim=0");
    assertThat(notices(person)).isEqualTo(1);
    assertThat(desk.post(head, path, "unit", west, "orang", person("Orang 06"))).hasStatus(404);
    clock.set(local("2024-10-15T22:42"));
    assertThat(redirect(desk.post(head, path, "unit", east, "orang", person)))
        .contains("terkirim=1", "pagi=ya");
    assertThat(notices(person)).isEqualTo(1);
    clock.set(local("2024-10-16T04:59"));
    office.in(reminders::climb);
    assertThat(notices(person)).isEqualTo(1);
    clock.set(local("2024-10-16T05:00"));
    office.in(reminders::climb);
    office.in(reminders::climb);
    assertThat(notices(person)).isEqualTo(2);
  }

  @Test
  void theLadderRemindsBeforeTheOwnLastDayOfTheUnit() {
    new Roster(office).setOfflineDays(east, 3);
    UUID near = person("Orang 06");
    UUID met = person("Orang 03");
    // Seven days before 21 October.
    clock.set(local("2024-10-14T09:00"));
    office.in(reminders::climb);
    assertThat(notices(near)).isEqualTo(1);
    assertThat(notices(met)).isZero();
    assertThat(notices(head)).isZero();
    // Seven days before the 24th, the last day of a unit with three days without signal.
    clock.set(local("2024-10-17T09:00"));
    office.in(reminders::climb);
    office.in(reminders::climb);
    assertThat(notices(head)).isEqualTo(1);
    assertThat(notices(near)).isEqualTo(1);
  }

  @Test
  void whatIsClosedStaysAsItIsAndRemindsNobody() {
    String figures = body(desk.get(officer, "/program/" + programme + "/cakupan"));
    assertThat(figures).contains("12 orang belum");
    desk.post(officer, "/program/" + programme + "/tahap", "tahap", "tutup");
    clock.set(Instant.parse("2024-10-17T02:42:00Z"));
    Roster roster = new Roster(office);
    roster.leave(person("Orang 02"), TODAY.plusDays(1));
    UUID late = roster.join("Zed Baru", west, "PNS", TODAY.plusDays(1));
    roster.join("Zul Baru", west, "PNS", TODAY.plusDays(1));
    assertThat(plans.sync(pledge)).isEqualTo(new Laying.Changes(0, 0, 0));
    assertThat(office.in(() -> obligations.findOrLay(pledge, late))).isEmpty();
    assertThat(body(desk.get(officer, "/program/" + programme + "/cakupan")))
        .contains("12 orang belum");
    assertThat(body(desk.get(officer, missing(west))))
        .contains("Orang 06")
        .doesNotContain("Zed Baru");
    UUID person = person("Orang 04");
    desk.post(
        officer,
        "/program/" + programme + "/cakupan/" + pledge + "/ingatkan",
        "unit",
        east,
        "orang",
        person);
    assertThat(notices(person)).isZero();
    assertThat(body(desk.get(person, "/tugas"))).doesNotContain("/ikrar/" + pledge);
    assertThat(office.in(() -> obligations.meet(of(person), Plans.signature(person, TODAY))))
        .isEqualTo(Outcome.REFUSED);
  }

  @Test
  void aReopeningDoesNotTellWhoDeclined() {
    office.in(() -> obligations.reopenAll(pledge, officer, "NEW_VERSION"));
    String again = "Diminta kembali";
    assertThat(body(desk.get(officer, "/bukti/" + of(refuser)))).contains(again);
    assertThat(body(desk.get(head, "/bukti/" + of(refuser)))).doesNotContain(again);
    assertThat(body(desk.get(head, "/bukti/" + of(person("Orang 01"))))).contains(again);
  }

  @Test
  void nobodyLetsHimselfOff() {
    desk.post(officer, "/bukti/" + of(secretary) + "/pengecualian", "alasan", "Cuti");
    UUID exemption = office.in(() -> exemptions.of(of(secretary)).orElseThrow().id());
    assertThat(body(desk.get(secretary, "/pengecualian")))
        .doesNotContain("/pengecualian/" + exemption);
    assertThat(desk.post(secretary, "/pengecualian/" + exemption, "putusan", "ya")).hasStatus(404);
    UUID authority = office.holder("Bima Bupati", Role.APPOINTING_AUTHORITY);
    assertThat(desk.post(authority, "/pengecualian/" + exemption)).hasStatus(404);
    assertThat(desk.post(authority, "/pengecualian/" + exemption, "putusan", "ya")).hasStatus(302);
  }

  @Test
  void whoBelongsStillIsNotDestroyed() {
    assertThat(destroyed(refuser)).isZero();
    new Roster(office).leave(refuser, LocalDate.of(2024, 10, 15));
    assertThat(destroyed(refuser)).isEqualTo(1);
  }

  private long destroyed(UUID person) {
    return office.in(() ->
        office
            .sql("select programme.destroy_people(cast(? as uuid[]))")
            .params((Object) new UUID[] {person})
            .query(Long.class)
            .single());
  }

  @Test
  void whoHeadsTwoPartsReachesBoth() {
    office.in(() ->
        office
            .sql(
                """
                insert into organisation.assignment
                  (institution_id, id, person_id, unit_id, post, standing, head, since)
                values (?, ?, ?, ?, 'Kepala', 'PLT', true, '2024-01-01')
                """)
            .params(office.id(), UUID.randomUUID(), head, west)
            .update());
    String page = body(desk.get(head, "/program/" + programme + "/cakupan"));
    assertThat(page).contains("/cakupan?unit=" + east, "/cakupan?unit=" + west);
    assertThat(desk.get(head, "/program/" + programme + "/cakupan?unit=" + west)).hasStatusOk();
  }

  @Test
  void goesThroughTheListPageByPage() {
    for (int i = 0; i < 60; i++) {
      office.person("Tambahan %02d".formatted(i), west);
    }
    String first = body(desk.get(officer, missing(west)));
    assertThat(first).contains("Tambahan 00").doesNotContain("Tambahan 59");
    String next = first.replaceFirst("(?s).*href=\"(/program/[^\"]*setelah=[^\"]*)\".*", "$1");
    assertThat(body(desk.get(officer, next.replace("&amp;", "&"))))
        .contains("Tambahan 59")
        .doesNotContain("Tambahan 00");
  }

  @Test
  void anEmployeesPageIsSmall() {
    assertThat(body(desk.get(refuser, "/tugas")).length()).isLessThan(60 * 1024);
  }

  private String missing(UUID unit) {
    return "/program/" + programme + "/cakupan/" + pledge + "?unit=" + unit;
  }

  private Instant local(String time) {
    return LocalDateTime.parse(time).atZone(office.institution().zone()).toInstant();
  }

  private void meet(String name) {
    UUID person = person(name);
    office.in(() -> obligations.meet(of(person), Plans.signature(person, TODAY)));
  }

  private UUID of(UUID person) {
    return office.in(() -> obligations.find(pledge, person).orElseThrow().id());
  }

  private UUID person(String name) {
    return office.in(() ->
        office
            .sql("select id from organisation.person where name = ?")
            .params(name)
            .query((row, _) -> (UUID) row.getObject("id"))
            .single());
  }

  private int notices(UUID person) {
    return office.in(() ->
        office
            .sql(
                """
                select count(*) from platform.notice
                where person_id = ? and key = 'programme.notice.reminder'
                """)
            .params(person)
            .query(Integer.class)
            .single());
  }

  private static String redirect(MvcTestResult result) {
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "").replace("&#61;", "=").strip();
  }

  /// Done and how many there should be, measure by measure; what is complete shows a tick.
  private static String cells(String html) {
    return Pattern.compile("(?s)<td[^>]*>(.*?)</td>")
        .matcher(html)
        .results()
        .map(cell -> text(cell.group(1)))
        .map(cell -> cell.startsWith("✓") ? "✓" : cell)
        .collect(Collectors.joining(" "));
  }

  private static String csvName(String[] cells) {
    return cells[0].replaceFirst("^\"", "").replaceFirst("\"$", "").replaceFirst("^'", "");
  }

  private static String csvCells(String[] cells) {
    return Stream.iterate(1, i -> i + 2 < cells.length, i -> i + 3)
        .map(i ->
            cells[i + 1].equals("0")
                ? "–"
                : cells[i].equals(cells[i + 1]) ? "✓" : cells[i] + "/" + cells[i + 1])
        .collect(Collectors.joining(" "));
  }

  private static List<List<String>> csvTable(List<String> lines) {
    return lines.stream()
        .map(line ->
            line.startsWith("\"") && !line.contains("\",")
                ? List.of(line.replaceAll("^\"|\"$", ""))
                : Stream.of(line.split(",(?! )", -1))
                    .map(cell -> cell.replaceAll("^\"|\"$", ""))
                    .toList())
        .toList();
  }

  /// What stands on the paper, without blanks: lines break where there is no more room.
  private String pdf(String path) throws IOException {
    try (PDDocument paper =
        Loader.loadPDF(desk.get(officer, path).getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
    }
  }

  private List<List<String>> xlsx(String path) throws IOException {
    byte[] bytes = desk.get(officer, path).getResponse().getContentAsByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.map(row -> row.stream().map(cell -> cell.getText()).toList()).toList();
    }
  }
}
