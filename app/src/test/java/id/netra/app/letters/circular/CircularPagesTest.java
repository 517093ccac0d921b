package id.netra.app.letters.circular;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.letters.CircularState;
import id.netra.app.letters.Circulars;
import id.netra.app.letters.Published;
import id.netra.app.letters.seal.Sealed;
import id.netra.app.letters.seal.Sealing;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A signed letter on its way in, replaced and withdrawn, and what anybody can verify of it.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class CircularPagesTest {
  private static final Instant NOW = Instant.parse("2024-09-16T02:42:00Z");
  private static final List<String> LETTER =
      List.of(
          "SURAT EDARAN",
          "Nomor: 100.3.4.2/ BKPSDM-MPP/IX/2024",
          "Sifat: Penting",
          "Hal: Netralitas pegawai dalam pemilihan serentak",
          "Pulang Pisau, 12 September 2024",
          "Berdasarkan UU 5 Tahun 2014 tentang Aparatur Sipil Negara Pasal 2, setiap pegawai",
          "menjaga netralitas pada semua tahap.");

  private final MockMvcTester pages;
  private final Circulars circulars;
  private final Sealing sealing;
  private final TestClock clock;
  private final Office office;
  private final Desk desk;
  private final UUID officer;
  private final UUID employee;

  CircularPagesTest(
      ApplicationContext beans,
      MockMvcTester pages,
      Circulars circulars,
      Sealing sealing,
      TestClock clock) {
    this.pages = pages;
    this.circulars = circulars;
    this.sealing = sealing;
    this.clock = clock;
    office = Office.found(beans);
    desk = new Desk(pages, office);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    employee = office.person("Sari Pegawai");
  }

  @BeforeEach
  void standOnTheDay() {
    clock.set(NOW);
  }

  @Test
  void proposesWhatTheLetterSaysAndPublishesTheVeryBytes() throws Exception {
    byte[] pdf = sealed(pdf(LETTER));
    String at = brought(pdf, null);
    String page = body(desk.get(officer, at));
    assertThat(page)
        .contains("value=\"100.3.4.2/ BKPSDM-MPP/IX/2024\"")
        .contains("value=\"Netralitas pegawai dalam pemilihan serentak\"")
        .contains("value=\"2024-09-12\"", "value=\"Penting\"")
        .contains("Terbukti", "sertifikat demo")
        .contains("Sudah tidak berlaku");
    UUID circular = published(at, "Netralitas pegawai", "");
    Published published = office.in(() -> circulars.published(circular)).orElseThrow();
    assertThat(published.versionNo()).isEqualTo(1);
    assertThat(published.number()).isEqualTo("100.3.4.2/ BKPSDM-MPP/IX/2024");
    assertThat(published.day()).isEqualTo(LocalDate.of(2024, 9, 12));
    assertThat(published.text()).contains("menjaga netralitas");
    assertThat(office.in(() -> circulars.allPublished())).contains(published);
    assertThat(body(desk.get(employee, "/surat"))).contains("Netralitas pegawai", "versi 1");
    assertThat(body(desk.get(employee, "/surat/" + circular)))
        .contains("Terbukti", published.sha256())
        .doesNotContain("Tarik surat ini");
    MvcTestResult file = desk.get(employee, "/surat/" + circular + "/berkas/1");
    assertThat(file).hasStatusOk();
    assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(pdf);
    assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(file.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'");
    MvcTestResult shown = desk.get(employee, "/surat/" + circular + "/berkas/1?tampil=true");
    assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(pdf);
    assertThat(shown.getResponse().getHeader("Content-Disposition")).startsWith("inline");
    assertThat(shown.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(shown.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'");
    assertThat(desk.get(employee, "/surat/" + circular + "/berkas/2")).hasStatus(404);
  }

  @Test
  void keepsALetterWithoutSignatureAndSaysSo() throws Exception {
    String at = brought(pdf(LETTER), null);
    assertThat(body(desk.get(officer, at))).contains("tidak bertanda tangan elektronik");
    UUID circular = published(at, "Tanpa tanda tangan", "");
    assertThat(body(desk.get(employee, "/surat/" + circular)))
        .contains("tidak bertanda tangan elektronik");
  }

  @Test
  void saysThatALetterWasChangedAfterSigning() throws Exception {
    byte[] pdf = sealed(pdf(LETTER));
    int place = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
    pdf[place + 11] ^= 1;
    assertThat(body(desk.get(officer, brought(pdf, null)))).contains("Jangan percaya isinya");
  }

  @Test
  void refusesWhatIsNoPdfInPlainWords() {
    assertThat(bring("ini bukan pdf".getBytes(StandardCharsets.UTF_8), null))
        .hasStatus(400)
        .bodyText()
        .contains("Ini bukan berkas PDF");
    assertThat(bring(new byte[0], null)).hasStatus(400).bodyText().contains("Pilih berkasnya");
    byte[] large = new byte[20 * 1024 * 1024 + 1];
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
    assertThat(bring(large, null)).hasStatus(400).bodyText().contains("20 MB");
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
    String at = brought(pdf(LETTER), null);
    for (String[] wrong :
        new String[][] {
          {"", "1", "2024-09-12", "Tulis perihalnya"},
          {"Perihal saya", "", "2024-09-12", "Tulis nomornya"},
          {"Perihal saya", "1", "2024-02-31", "Tulis tanggal suratnya"},
          {"Perihal saya", "1", "2025-01-01", "belum tiba"}
        }) {
      MvcTestResult result =
          desk.post(
              officer, at, "perihal", wrong[0], "nomor", wrong[1], "tanggal", wrong[2], "sifat",
              "Aneh");
      assertThat(result).hasStatus(400);
      assertThat(result.getResponse().getContentAsString())
          .contains(wrong[3], "value=\"Aneh\"", "value=\"" + wrong[1] + "\"");
    }
    assertThat(desk.post(officer, at + "/batal")).hasStatus(302);
    assertThat(desk.get(officer, at)).hasStatus(404);
  }

  @Test
  void showsWhatANewVersionChanges() throws Exception {
    UUID circular = published(brought(sealed(pdf(LETTER)), null), "Netralitas", "");
    UUID first = office.in(() -> circulars.published(circular)).orElseThrow().version();
    var changed = new java.util.ArrayList<>(LETTER);
    changed.set(6, "menjaga netralitas sebelum, selama, dan sesudah pemilihan.");
    byte[] second = sealed(pdf(changed));
    String at = brought(second, circular);
    MvcTestResult without =
        desk.post(officer, at, "perihal", "Netralitas", "nomor", "2", "tanggal", "2024-09-14");
    assertThat(without).hasStatus(400).bodyText().contains("alasan penggantian");
    assertThat(published(at, "Netralitas", "Kalimatnya diperjelas")).isEqualTo(circular);
    assertThat(body(desk.get(employee, "/surat/" + circular)))
        .contains("<ins>menjaga netralitas sebelum, selama, dan sesudah pemilihan.</ins>")
        .contains("<del>menjaga netralitas pada semua tahap.</del>", "Kalimatnya diperjelas");
    Published now = office.in(() -> circulars.published(circular)).orElseThrow();
    assertThat(now.versionNo()).isEqualTo(2);
    assertThat(now.version()).isNotEqualTo(first);
    assertThat(office.in(() -> circulars.versions(circular))).hasSize(2);
    assertThat(office.in(() -> circulars.version(first))).isPresent();
    assertThat(verified(second)).contains("masih berlaku");
  }

  @Test
  void withdrawsWithAReason() throws Exception {
    byte[] pdf = sealed(pdf(LETTER));
    UUID circular = published(brought(pdf, null), "Akan ditarik", "");
    assertThat(verified(pdf)).contains(office.institution().name(), "masih berlaku");
    assertThat(desk.post(officer, "/surat/" + circular + "/tarik", "alasan", " "))
        .hasStatus(400)
        .bodyText()
        .contains("alasan penarikan");
    assertThat(desk.post(officer, "/surat/" + circular + "/tarik", "alasan", "Salah lampiran"))
        .hasStatus(302);
    assertThat(desk.post(officer, "/surat/" + circular + "/tarik", "alasan", "Lagi"))
        .hasStatus(409);
    assertThat(office.in(() -> circulars.published(circular))).isEmpty();
    assertThat(office.in(() -> circulars.state(circular))).contains(CircularState.WITHDRAWN);
    assertThat(body(desk.get(employee, "/surat/" + circular)))
        .contains("sudah ditarik", "Salah lampiran", "Oka Pengelola");
    assertThat(verified(pdf)).contains("sudah ditarik");
    assertThat(desk.get(officer, "/surat/impor?ganti=" + circular)).hasStatus(404);
  }

  @Test
  void lettersInAreNotForEverybody() throws Exception {
    UUID part = office.unit("Dinas Sempit", office.root());
    UUID narrow = office.person("Nia Sempit", part);
    office.grant(narrow, Role.PROGRAMME_OFFICER, part, Instant.parse("2024-01-01T00:00:00Z"), null);
    UUID lawyer = office.holder("Leo Hukum", Role.LEGAL_BUREAU);
    String at = brought(pdf(LETTER), null);
    for (UUID person : List.of(employee, narrow, lawyer)) {
      assertThat(desk.get(person, "/surat/impor")).hasStatus(403);
      assertThat(desk.get(person, at)).hasStatus(403);
      assertThat(desk.post(person, at, "perihal", "a", "nomor", "1", "tanggal", "2024-09-12"))
          .hasStatus(403);
      assertThat(body(desk.get(person, "/surat"))).doesNotContain("/surat/impor");
    }
  }

  @Test
  void turnsPagesWithoutLosingOrRepeatingAny() {
    for (int i = 0; i < 45; i++) {
      String subject = "Surat halaman " + i;
      office.in(() ->
          office
              .sql(
                  """
                  insert into letters.circular (institution_id, id, state, subject, created_by, created_at)
                  values (?, ?, 'PREPARED', ?, ?, now())
                  """)
              .params(office.id(), id.netra.app.platform.Ids.next(), subject, officer)
              .update());
    }
    String first = body(desk.get(officer, "/surat?keadaan=PREPARED"));
    var next =
        java.util.regex.Pattern.compile("href=\"(/surat\\?keadaan=PREPARED&amp;setelah=[^\"]+)\"")
            .matcher(first);
    assertThat(next.find()).as(first).isTrue();
    String second = body(desk.get(officer, next.group(1).replace("&amp;", "&")));
    for (int i = 0; i < 45; i++) {
      String subject = "Surat halaman " + i + "<";
      assertThat(first.contains(subject) ^ second.contains(subject)).as(subject).isTrue();
    }
    assertThat(body(desk.get(employee, "/surat?keadaan=PREPARED"))).doesNotContain("Surat halaman");
  }

  @Test
  void verifiesWithoutKeeping() throws Exception {
    long before = files();
    assertThat(verified(pdf(List.of("Tidak dikenal " + UUID.randomUUID()))))
        .contains("tidak ada di Netra ini", "tidak bertanda tangan elektronik")
        .doesNotContain("tetap disimpan");
    assertThat(files()).isEqualTo(before);
    var wrong =
        pages
            .post()
            .uri("/verifikasi")
            .multipart()
            .file("berkas", "bukan".getBytes(StandardCharsets.UTF_8))
            .with(csrf())
            .exchange();
    assertThat(wrong).hasStatus(400).bodyText().contains("bukan berkas PDF");
    assertThat(body(pages.get().uri("/verifikasi?lang=en").exchange()))
        .contains("Verify a document");
  }

  private long files() {
    return office.in(
        () -> office.sql("select count(*) from platform.file").query(Long.class).single());
  }

  private String verified(byte[] pdf) {
    return body(
        pages.post().uri("/verifikasi").multipart().file("berkas", pdf).with(csrf()).exchange());
  }

  private MvcTestResult bring(byte[] pdf, @Nullable UUID replaced) {
    var form =
        pages
            .post()
            .uri("/surat/impor")
            .multipart()
            .file("berkas", pdf)
            .with(office.as(officer))
            .with(csrf());
    return replaced == null ? form.exchange() : form.param("ganti", replaced.toString()).exchange();
  }

  /// The page to which a file that came leads.
  private String brought(byte[] pdf, @Nullable UUID replaced) {
    MvcTestResult result = bring(pdf, replaced);
    assertThat(result).hasStatus(302);
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  private UUID published(String at, String subject, String change) {
    MvcTestResult result =
        desk.post(
            officer,
            at,
            "perihal",
            subject,
            "nomor",
            "100.3.4.2/ BKPSDM-MPP/IX/2024",
            "tanggal",
            "2024-09-12",
            "sifat",
            "Penting",
            "alasan",
            change);
    assertThat(result).hasStatus(302);
    String to = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
  }

  private byte[] sealed(byte[] pdf) {
    return Tenancy.in(
        office.id(),
        () ->
            sealing.seal(pdf, "Diterbitkan", NOW) instanceof Sealed.Done done
                ? done.pdf()
                : new byte[0]);
  }

  static byte[] pdf(List<String> lines) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var ink = new PDPageContentStream(document, page)) {
        ink.beginText();
        ink.setFont(new PDType1Font(FontName.HELVETICA), 11);
        ink.setLeading(16);
        ink.newLineAtOffset(60, 700);
        for (String line : lines) {
          ink.showText(line);
          ink.newLine();
        }
        ink.endText();
      }
      var out = new ByteArrayOutputStream();
      document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
