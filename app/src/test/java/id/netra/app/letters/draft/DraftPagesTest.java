package id.netra.app.letters.draft;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.netra.app.letters.Circulars;
import id.netra.app.letters.Published;
import id.netra.app.letters.circular.CircularRows;
import id.netra.app.letters.circular.NewVersion;
import id.netra.app.letters.seal.OtherSigner;
import id.netra.app.letters.seal.SignatureReport;
import id.netra.app.letters.seal.SignatureReport.State;
import id.netra.app.letters.seal.Signatures;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.files.StoredFiles;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A letter from its first word to a published file with a seal, by the hands of three people.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class DraftPagesTest {
  private static final Instant NOW = Instant.parse("2024-09-16T02:42:00Z");
  private static final Pattern REVISION = Pattern.compile("name=\"revisi\" value=\"(\\d+)\"");

  @TempDir static Path secrets;

  private final Circulars circulars;
  private final StoredFiles files;
  private final Signatures signatures;
  private final Publishing publishing;
  private final Drafting drafting;
  private final DraftRows drafts;
  private final CircularRows rows;
  private final TestClock clock;
  private final Office office;
  private final Desk desk;
  private final UUID writer;
  private final UUID lawyer;
  private final UUID regent;

  DraftPagesTest(
      ApplicationContext beans,
      MockMvcTester pages,
      Circulars circulars,
      StoredFiles files,
      Signatures signatures,
      Publishing publishing,
      Drafting drafting,
      DraftRows drafts,
      CircularRows rows,
      TestClock clock) {
    this.circulars = circulars;
    this.files = files;
    this.signatures = signatures;
    this.publishing = publishing;
    this.drafting = drafting;
    this.drafts = drafts;
    this.rows = rows;
    this.clock = clock;
    office = Office.found(beans);
    desk = new Desk(pages, office);
    writer = office.holder("Wira Penyusun", Role.PROGRAMME_OFFICER);
    lawyer = office.holder("Leo Hukum", Role.LEGAL_BUREAU);
    regent = office.holder("Rini Bupati", Role.APPOINTING_AUTHORITY);
  }

  @DynamicPropertySource
  static void secrets(DynamicPropertyRegistry settings) {
    settings.add("netra.secrets", () -> secrets.toString());
  }

  @BeforeEach
  void standOnTheDay() {
    clock.set(NOW);
  }

  @Test
  void goesFromTheFirstWordToASealedFile() throws Exception {
    String at = started("netralitas");
    assertThat(body(desk.get(writer, at)))
        .contains("Empat butir yang dijaga", "Menolak politik uang")
        .contains("PILKADA_2024");
    submitted(at);
    assertThat(body(desk.get(lawyer, "/tugas"))).contains("Telaah konsep surat");
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(body(desk.get(regent, "/tugas"))).contains("Putuskan konsep surat");
    String page = body(desk.get(regent, at));
    assertThat(page).contains("sertifikat demo", "Menyukai unggahan calon", "Tidak boleh");
    assertThat(approved(at, "2024-09-16", "")).hasStatus(302);
    page = body(desk.get(regent, at));
    assertThat(page).contains("Sudah terbit", "Wira Penyusun", "Leo Hukum", "Rini Bupati");
    Published published = only("Netralitas Pulang Pisau");
    assertThat(published.number()).isEqualTo("800/1/BKPSDM/IX/2024");
    assertThat(published.day()).isEqualTo(LocalDate.of(2024, 9, 16));
    byte[] pdf = office.in(() -> files.bytes(published.file(), 5_000_000));
    SignatureReport report = signatures.check(pdf);
    assertThat(report.signatures())
        .extracting(SignatureReport.Signature::state)
        .containsExactly(State.PROVEN);
    assertCompliant(pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Nomor: 800/1/BKPSDM/IX/2024", "Menolak politik uang", "16 September 2024")
          .contains("boleh dan tidak boleh", "Menyukai unggahan calon", "Tidak boleh");
    }
    assertThat(body(desk.get(office.person("Sari"), "/surat/" + published.circular())))
        .contains("disusun di Netra", "Terbukti");
  }

  @Test
  void nobodyDecidesAboutHisOwnLetter() {
    UUID both = office.holder("Dua Peran", Role.PROGRAMME_OFFICER);
    Instant since = Instant.parse("2024-01-01T00:00:00Z");
    for (Role role : List.of(Role.LEGAL_BUREAU, Role.SECRETARY)) {
      office.grant(both, role, office.root(), since, null);
    }
    String at = started(both, "netralitas");
    submitted(both, at);
    assertThat(decided(both, at + "/telaah", "setuju", "")).hasStatus(403);
    assertThat(body(desk.get(both, at))).doesNotContain("/telaah");
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(decided(both, at + "/putuskan", "setuju", "")).hasStatus(403);
    String other = started("netralitas");
    submitted(other);
    assertThat(decided(both, other + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(decided(both, other + "/putuskan", "setuju", "")).hasStatus(403);
  }

  @Test
  void givesBackWithAReasonAndKeepsTheTrace() {
    String at = started("pembinaan");
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "kembali", "")).hasStatus(400);
    assertThat(decided(lawyer, at + "/telaah", "kembali", "Dasarnya kurang")).hasStatus(302);
    assertThat(body(desk.get(writer, at)))
        .contains("Dasarnya kurang", "Sedang disusun", "Leo Hukum");
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(decided(regent, at + "/putuskan", "kembali", "Tunda dahulu")).hasStatus(302);
    assertThat(body(desk.get(writer, at))).contains("Tunda dahulu", "Sedang disusun");
    assertThat(desk.post(writer, at + "/buang")).hasStatus(302);
    assertThat(desk.get(writer, at)).hasStatus(404);
  }

  @Test
  void checksTheLawInTheMarginAndMendsIt() {
    String at = started("netralitas");
    assertThat(
            write(
                writer,
                at,
                "simpan",
                "dasar",
                "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara Pasal 2"))
        .hasStatus(302);
    assertThat(body(desk.get(writer, at))).contains("Sudah tidak berlaku");
    assertThat(
            write(
                writer,
                at,
                "perbaiki",
                "dasar",
                "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara Pasal 2"))
        .hasStatus(302);
    assertThat(body(desk.get(writer, at)))
        .contains("Nomor 20 Tahun 2023")
        .doesNotContain("Sudah tidak berlaku");
  }

  @Test
  void losesNothingThatWasTyped() {
    String at = started("");
    MvcTestResult incomplete = write(writer, at, "ajukan", "perihal", "", "kepada", "Camat semua");
    assertThat(incomplete).hasStatus(400);
    assertThat(incomplete).bodyText().contains("Isi perihalnya", "Camat semua");
    assertThat(body(desk.get(writer, at))).contains("Camat semua");
    MvcTestResult stale =
        desk.post(writer, at, "revisi", "1", "aksi", "simpan", "perihal", "Ketikan saya");
    assertThat(stale).hasStatus(400).bodyText().contains("Orang lain baru saja", "Ketikan saya");
    assertThat(body(desk.get(writer, at))).doesNotContain("Ketikan saya");
    assertThat(desk.post(lawyer, at, "revisi", "2", "aksi", "simpan")).hasStatus(403);
  }

  @Test
  void losesNothingThatWasTypedBesideTheLetter() {
    String at = started("netralitas");
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "entah", "Catatan penelaah"))
        .hasStatus(400)
        .bodyText()
        .contains("Catatan penelaah");
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(
            desk.post(
                regent,
                at + "/putuskan",
                "revisi",
                revision(regent, at),
                "keputusan",
                "setuju",
                "tanggal",
                "2024-09-17",
                "urut",
                "77",
                "catatan",
                "Catatan bupati"))
        .hasStatus(400)
        .bodyText()
        .contains("value=\"2024-09-17\"", "value=\"77\"", "Catatan bupati");
    String other = started("netralitas");
    String seen = revision(writer, other);
    submitted(other);
    MvcTestResult late =
        desk.post(writer, other, "revisi", seen, "aksi", "simpan", "penutup", "Kalimat terlambat");
    assertThat(late).hasStatus(400).bodyText().contains("Orang lain baru", "Kalimat terlambat");
  }

  @Test
  void cutsNothingWithoutAWord() {
    String at = started("netralitas");
    String law =
        "Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang "
            + "Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, "
            + "Bupati, dan Walikota Menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 130, "
            + "Tambahan Lembaran Negara Republik Indonesia Nomor 5898)";
    assertThat(write(writer, at, "simpan", "dasar", law)).hasStatus(302);
    assertThat(body(desk.get(writer, at))).contains("Nomor 5898)");
    String subject = "Perihal " + "panjang ".repeat(50) + "sekali";
    assertThat(write(writer, at, "simpan", "perihal", subject))
        .hasStatus(400)
        .bodyText()
        .contains("terlalu panjang", subject);
    assertThat(body(desk.get(writer, at))).doesNotContain(subject);
  }

  @Test
  void tellsThoseWhoseTurnItIs() {
    String at = started("netralitas");
    submitted(at);
    assertThat(told("draft.notice.review")).containsExactly(lawyer);
    assertThat(decided(lawyer, at + "/telaah", "kembali", "Dasarnya kurang")).hasStatus(302);
    assertThat(told("draft.notice.returned")).containsExactly(writer);
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(told("draft.notice.approve")).containsExactly(regent);
    assertThat(body(desk.get(regent, "/kotak")))
        .contains("menunggu persetujuan Anda: Netralitas Pulang Pisau");
  }

  private List<UUID> told(String key) {
    return office.in(() ->
        office
            .sql("select person_id from platform.notice where key = ?")
            .params(key)
            .query((row, _) -> row.getObject("person_id", UUID.class))
            .list());
  }

  @Test
  void givesNoNumberTwiceAndNoneForAFailedApproval() {
    assertThat(
            desk.post(
                writer,
                "/surat/nomor",
                "tahun",
                "2024",
                "dari",
                "900",
                "sampai",
                "901",
                "guna",
                "OUTSIDE"))
        .hasStatus(302);
    assertThat(
            desk.post(
                writer,
                "/surat/nomor",
                "tahun",
                "2024",
                "dari",
                "905",
                "guna",
                "RESERVED",
                "catatan",
                "rapat"))
        .hasStatus(302);
    assertThat(
            desk.post(writer, "/surat/nomor", "tahun", "2024", "dari", "901", "guna", "RESERVED"))
        .hasStatus(400)
        .bodyText()
        .contains("Nomor 901 sudah dipakai", "value=\"901\"");
    assertThat(desk.post(writer, "/surat/nomor", "tahun", "24", "dari", "3", "guna", "OUTSIDE"))
        .hasStatus(400)
        .bodyText()
        .contains("empat angka", "value=\"24\"");
    String at = started("netralitas");
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(approved(at, "2024-09-16", "900"))
        .hasStatus(400)
        .bodyText()
        .contains("sudah dipakai");
    assertThat(approved(at, "2024-09-17", "")).hasStatus(400).bodyText().contains("paling lambat");
    assertThat(approved(at, "2024-09-16", "-1")).hasStatus(400);
    assertThat(approved(at, "2024-09-16", "905")).hasStatus(302);
    assertThat(body(desk.get(writer, "/surat/nomor?tahun=2024")))
        .contains("/905/", "surat di Netra", "surat di luar Netra");
    assertThat(desk.post(writer, "/surat/nomor/pola", "pola", "tanpa tempat"))
        .hasStatus(400)
        .bodyText()
        .contains("tanpa tempat");
    assertThat(desk.post(lawyer, "/surat/nomor/pola", "pola", "{urut}/{tahun}")).hasStatus(403);
  }

  @Test
  void waitsForItsSealAndIsPublishedWhenTheServiceIsBack() throws Exception {
    HttpServer service = service();
    String at = started("pembinaan");
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    service.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        });
    service.start();
    assertThat(approved(at, "2024-09-16", "")).hasStatus(302);
    assertThat(body(desk.get(writer, at))).contains("menunggu segelnya", "tidak menjawab");
    assertThat(office.in(circulars::allPublished)).isEmpty();
    publishing.round();
    assertThat(body(desk.get(writer, at))).contains("menunggu segelnya");
    makeDue();
    service.removeContext("/");
    service.createContext("/api/v2/sign/pdf", exchange -> answer(exchange, OtherSigner::sign));
    publishing.round();
    publishing.round();
    service.stop(0);
    assertThat(body(desk.get(writer, at))).contains("Sudah terbit");
    assertThat(office.in(circulars::allPublished)).hasSize(1);
  }

  /// The certificate ended before the letter was approved; the new one begins after.
  @Test
  void waitsForANewCertificateAndSealsWithIt() throws Exception {
    Path store = secrets.resolve("seal").resolve("segel.p12");
    Files.createDirectories(secrets.resolve("seal"));
    settings("store=segel.p12\npassword=" + OtherSigner.PASSWORD);
    OtherSigner.store(store, Instant.parse("2022-01-01T00:00:00Z"), NOW.minusSeconds(86_400));
    String at = reviewed("netralitas");
    assertThat(approved(at, "2024-09-16", "")).hasStatus(302);
    assertThat(body(desk.get(regent, at))).contains("menunggu segelnya", "sudah berakhir");
    makeDue();
    publishing.round();
    assertThat(office.in(circulars::allPublished)).isEmpty();
    Instant renewed = NOW.plusSeconds(2 * 86_400);
    OtherSigner.store(store, renewed, Instant.parse("2030-01-01T00:00:00Z"));
    clock.set(renewed.plusSeconds(3_600));
    makeDue();
    publishing.round();
    assertThat(body(desk.get(regent, at))).contains("Sudah terbit");
    Published published = only("Netralitas Pulang Pisau");
    assertThat(published.day()).isEqualTo(LocalDate.of(2024, 9, 16));
    byte[] pdf = office.in(() -> files.bytes(published.file(), 5_000_000));
    assertThat(signatures.check(pdf).signatures())
        .extracting(SignatureReport.Signature::state, SignatureReport.Signature::claimedAt)
        .containsExactly(tuple(State.UNKNOWN_ISSUER, clock.instant()));
  }

  @Test
  void publishesNothingWhoseSealDoesNotFit() throws Exception {
    HttpServer service = service();
    service.createContext(
        "/",
        exchange ->
            answer(
                exchange,
                pdf -> {
                  byte[] signed = OtherSigner.sign(pdf);
                  // In the comment behind the first line, which no reader looks at.
                  signed[11] ^= 1;
                  return signed;
                }));
    service.start();
    String at = reviewed("netralitas");
    assertThat(approved(at, "2024-09-16", "")).hasStatus(302);
    service.stop(0);
    assertThat(body(desk.get(regent, at))).contains("menunggu segelnya", "tidak cocok");
    assertThat(office.in(circulars::allPublished)).isEmpty();
  }

  @Test
  void isNotSealedTwiceWhileItIsBeingApproved() {
    String at = reviewed("netralitas");
    UUID id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    LetterDraft seen = office.in(() -> drafts.find(id)).orElseThrow();
    office.in(() -> drafting.approve(seen, LocalDate.of(2024, 9, 16), null, regent));
    publishing.round();
    assertThat(office.in(circulars::allPublished)).isEmpty();
    makeDue();
    publishing.round();
    assertThat(office.in(circulars::allPublished)).hasSize(1);
  }

  @Test
  void aNewVersionIsWrittenForAPublishedCircular() {
    String at = started("netralitas");
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(approved(at, "2024-09-16", "")).hasStatus(302);
    UUID circular = office.in(circulars::allPublished).getFirst().circular();
    String next =
        Objects.requireNonNull(
            desk.post(writer, "/surat/konsep", "ganti", circular).getResponse().getRedirectedUrl());
    assertThat(body(desk.get(writer, next))).contains("Pj. Bupati Pulang Pisau", "Kepala dinas");
    assertThat(
            desk.post(writer, "/surat/konsep", "contoh", "netralitas", "ganti", circular)
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo(next);
    MvcTestResult silent = write(writer, next, "ajukan", "alasan", "");
    assertThat(silent).hasStatus(400).bodyText().contains("alasan penggantian");
    assertThat(write(writer, next, "simpan", "alasan", "Butir c diperjelas")).hasStatus(302);
    assertThat(body(desk.get(writer, next))).contains("Butir c diperjelas</textarea>");
    assertThat(write(writer, next, "ajukan", "alasan", "Butir c diperjelas")).hasStatus(302);
    assertThat(decided(lawyer, next + "/telaah", "setuju", "")).hasStatus(302);
    assertThat(approved(next, "2024-09-16", "")).hasStatus(302);
    Published published = office.in(() -> circulars.published(circular)).orElseThrow();
    assertThat(published.versionNo()).isEqualTo(2);
    assertThat(body(desk.get(writer, "/surat/" + circular))).contains("Butir c diperjelas");
  }

  /// A service that seals, to which the settings of the institution point.
  private HttpServer service() throws IOException {
    HttpServer service =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Files.createDirectories(secrets.resolve("seal"));
    settings(
        """
        bsre=http://127.0.0.1:%d
        user=netra
        password=p
        nik=3200000000000001
        passphrase=frasa
        """
            .formatted(service.getAddress().getPort()));
    return service;
  }

  private void settings(String lines) throws IOException {
    Files.writeString(
        secrets.resolve("seal").resolve(office.institution().code() + ".properties"), lines);
  }

  /// What a service does with a file.
  private interface Signing {
    byte[] sign(byte[] pdf) throws IOException;
  }

  private static void answer(HttpExchange exchange, Signing signing) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    JsonNode asked = json.readTree(exchange.getRequestBody().readAllBytes());
    byte[] pdf = Base64.getDecoder().decode(asked.path("file").path(0).asString());
    String signed = Base64.getEncoder().encodeToString(signing.sign(pdf));
    byte[] answer =
        json.writeValueAsString(Map.of("file", List.of(signed))).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void makeDue() {
    office.in(() ->
        office
            .sql(
                "update letters.draft set next_at = now() - interval '1 minute' where state = 'APPROVED'")
            .update());
  }

  private String reviewed(String template) {
    String at = started(template);
    submitted(at);
    assertThat(decided(lawyer, at + "/telaah", "setuju", "")).hasStatus(302);
    return at;
  }

  @Test
  void manyTapsStartOneVersion() throws Exception {
    UUID circular = publishedCircular();
    List<Callable<UUID>> taps = new ArrayList<>();
    LetterContent content = LetterTemplates.content("netralitas", "Kop");
    for (int i = 0; i < 8; i++) {
      taps.add(() -> office.in(() -> drafting.start(content, "Perihal", circular, writer)));
    }
    Set<UUID> started = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(taps.size())) {
      for (Future<UUID> tap : threads.invokeAll(taps)) {
        started.add(tap.get());
      }
    }
    assertThat(started).hasSize(1);
  }

  @Test
  void aVersionThatCameInSinceIsNotUndone() {
    UUID circular = publishedCircular();
    Published written = office.in(() -> circulars.published(circular)).orElseThrow();
    office.in(() ->
        rows.publish(
            circular,
            new NewVersion(
                "IMPORTED",
                files.find(written.file()).orElseThrow(),
                "",
                "Versi bertanda tangan",
                "9/2024",
                written.day(),
                "Teks yang lain",
                new SignatureReport(SignatureReport.Outcome.UNSIGNED, List.of()),
                "Ditandatangani ulang"),
            writer));
    String next =
        Objects.requireNonNull(
            desk.post(writer, "/surat/konsep", "ganti", circular).getResponse().getRedirectedUrl());
    assertThat(body(desk.get(writer, next))).doesNotContain("Menolak politik uang");
  }

  private UUID publishedCircular() {
    String at = reviewed("netralitas");
    assertThat(approved(at, "2024-09-16", "")).hasStatus(302);
    return office.in(circulars::allPublished).getFirst().circular();
  }

  private Published only(String subject) {
    return office.in(circulars::allPublished).stream()
        .filter(one -> one.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private String started(String template) {
    return started(writer, template);
  }

  private String started(UUID person, String template) {
    MvcTestResult result = desk.post(person, "/surat/konsep", "contoh", template);
    assertThat(result).hasStatus(302);
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  private void submitted(String at) {
    submitted(writer, at);
  }

  private void submitted(UUID person, String at) {
    assertThat(write(person, at, "ajukan")).hasStatus(302);
    assertThat(body(desk.get(person, at))).contains("Menunggu telaah");
  }

  /// Sends the form of a letter, with some of its fields told otherwise.
  private MvcTestResult write(UUID person, String at, String action, Object... others) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("revisi", revision(person, at));
    fields.put("aksi", action);
    fields.put("kop", "Bupati Pulang Pisau");
    fields.put("sifat", "Penting");
    fields.put("lampiran", "1 berkas");
    fields.put("perihal", "Netralitas Pulang Pisau");
    fields.put("kepada", "Kepala dinas\nCamat");
    fields.put("dasar", "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara");
    fields.put("judul", "Empat butir");
    fields.put("bagian", "a. Menjaga netralitas.\nd. Menolak politik uang dan pemberian.");
    fields.put("penutup", "Demikian.");
    fields.put("tempat", "Pulang Pisau");
    fields.put("jabatan", "Pj. Bupati Pulang Pisau");
    fields.put("tembusan", "Ketua Bawaslu");
    fields.put("pemilihan", "PILKADA_2024");
    for (int i = 0; i < others.length; i += 2) {
      fields.put(String.valueOf(others[i]), others[i + 1]);
    }
    return desk.post(
        person,
        at,
        fields.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray());
  }

  private MvcTestResult decided(UUID person, String path, String decision, String note) {
    String at = path.substring(0, path.lastIndexOf('/'));
    return desk.post(
        person,
        path,
        "revisi",
        revision(person, at),
        "keputusan",
        decision,
        "catatan",
        note,
        "tanggal",
        "2024-09-16");
  }

  private MvcTestResult approved(String at, String day, String running) {
    return desk.post(
        regent,
        at + "/putuskan",
        "revisi",
        revision(regent, at),
        "keputusan",
        "setuju",
        "tanggal",
        day,
        "urut",
        running);
  }

  private String revision(UUID person, String at) {
    Matcher matcher = REVISION.matcher(body(desk.get(person, at)));
    return matcher.find() ? matcher.group(1) : "0";
  }

  private static void assertCompliant(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
    }
  }
}
