package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// An officer sets an institution up, brings in a list that is not clean, prints letters for one
/// school; a teacher enters by letter on a phone, adds a passkey and comes back with it.
class OfficersDayTest {
  private static final String PASSWORD = "kapal hijau di dermaga";
  private static final String SCHOOL = "SD Negeri 05 Contoh";

  /// As an export of the national personnel system has it, with faults: a day that is none, a
  /// number with a digit too few, a missing name, one person twice.
  private static final String LIST =
      """
      NIP BARU;NAMA;GELAR BLK;TANGGAL LAHIR;STATUS CPNS PNS;GOL AKHIR NAMA;JABATAN NAMA;UNOR ID;UNOR NAMA
      198503122010012003;RAHMI SABILA;S.Pd.;12-03-1985;PNS;III/c;Guru Kelas;0501;SD Negeri 05 Contoh
      199007212015031002;DODI PRASETIA;;21-07-1990;PNS;III/a;Guru Olahraga;0501;SD Negeri 05 Contoh
      19881105201403100;YULI ANDARI;M.Pd.;05-11-1988;PNS;III/b;Kepala Sekolah;0501;SD Negeri 05 Contoh
      199211302019032011;MELATI KARTIKA;;31-02-1992;PNS;II/c;Perawat;0602;Puskesmas Contoh Hulu
      ;;;;PNS;;Staf;0602;Puskesmas Contoh Hulu
      198503122010012003;RAHMI SABILA;S.Pd.;12-03-1985;PNS;III/c;Guru Kelas;0501;SD Negeri 05 Contoh
      """;

  @Test
  void fromTheSetUpCodeToTheTeachersPasskey() throws IOException, GeneralSecurityException {
    Path said = Files.createTempFile(Path.of("target").toAbsolutePath(), "said", ".txt");
    RunningNetra netra = RunningNetra.startSaying(said);
    try {
      String letter;
      String number;
      try (Visit visit = Visit.of(Visit.DESK, false, netra)) {
        setUp(visit, code(said));
        secondCode(visit);
        importList(visit);
        letter = letters(visit);
        people(visit);
      }
      try (Visit visit = Visit.of(Visit.PHONE, false, netra)) {
        number = enterByLetter(visit, letter);
        byNumber(visit, number);
        passkey(visit);
      }
      restored(netra, number);
    } finally {
      netra.stop();
    }
  }

  /// Kept while it runs, brought back elsewhere, where the restore itself compares counts and
  /// digests table by table; the teacher enters there as before.
  private static void restored(RunningNetra netra, String number) {
    Path file = netra.data().resolveSibling(netra.data().getFileName() + ".backup");
    assertThat(RunningNetra.command("backup", file.toString(), "--data", netra.data().toString()))
        .isZero();
    assertThat(RunningNetra.command("backup", file.toString(), "--data", netra.data().toString()))
        .as("a file that is there stays")
        .isNotZero();
    Path other = RunningNetra.newFolder();
    assertThat(RunningNetra.command("restore", file.toString(), "--data", other.toString()))
        .isZero();
    assertThat(RunningNetra.command("restore", file.toString(), "--data", netra.data().toString()))
        .as("a Netra that runs is left alone")
        .isNotZero();
    RunningNetra there = RunningNetra.startOn(other);
    try (Visit visit = Visit.of(Visit.PHONE, false, there)) {
      visit.open("/masuk");
      enter(visit, number);
    } finally {
      there.stop();
    }
  }

  private static void enter(Visit visit, String number) {
    Page page = visit.page();
    page.fill("#nama", number);
    page.fill("#sandi", "perahu biru sore");
    page.click("main form[action='/masuk'] .btn");
    assertThat(page.locator("h1")).hasText("Tugas saya");
  }

  static void setUp(Visit visit, String code) {
    Page page = visit.page();
    visit.open("/masuk");
    visit.look("masuk-0-kosong");
    visit.open("/mulai");
    page.fill("#kode", "SALAH");
    page.click("main .acts .btn");
    assertThat(page.locator("[role=alert]")).containsText("Kode penyiapan tidak cocok");
    visit.look("mulai-1-salah");
    page.fill("#kode", code.toLowerCase(Locale.ROOT));
    page.fill("#wilayah", "mentawai");
    page.fill("#unit", "nagari");
    page.fill("#nama", "Sari Wulandari, S.Kom.");
    page.fill("#nip", "19860926 201505 2 001");
    page.fill("#sandi", PASSWORD);
    page.fill("#ulang", "lain sama sekali");
    page.click("main .acts .btn");
    assertThat(page.locator("[role=alert]")).containsText("Kode penyiapan tetap berlaku");
    visit.look("mulai-2-tetap-berlaku");
    page.fill("#sandi", PASSWORD);
    page.fill("#ulang", PASSWORD);
    page.click("main .acts .btn");
    assertThat(page.locator("h1")).hasText("Akun saya");
    assertThat(page.locator("main [role=status]").first()).containsText("Nomor akun Anda");
    visit.look("akun-1");
  }

  /// The authenticator program is this test.
  private static void secondCode(Visit visit) throws GeneralSecurityException {
    Page page = visit.page();
    page.click("a[href='/akun/kode']");
    visit.look("kode-baru");
    String secret = page.locator("strong.code").innerText().replace("-", "");
    page.fill("#kode", totp(secret));
    page.click("main .acts .btn");
    assertThat(page.locator("h1")).hasText("Kode pemulihan");
    assertThat(page.locator("strong.code")).hasCount(10);
    visit.look("pemulihan");
    String recovery = page.locator("strong.code").first().innerText();
    page.click("main .acts .btn");
    page.click("form[action='/keluar'] button");
    page.fill("#nama", "198609262015052001");
    page.fill("#sandi", "bukan sandinya");
    page.click("main form[action='/masuk'] .btn");
    assertThat(page.locator("[role=alert]")).containsText("tidak cocok");
    visit.look("masuk-1-salah");
    page.fill("#sandi", PASSWORD);
    page.click("main form[action='/masuk'] .btn");
    visit.look("masuk-2-kode");
    page.fill("#kode", recovery);
    page.click("main .acts .btn");
    assertThat(page.locator("h1")).hasText("Tugas saya");
    visit.look("tugas-1");
  }

  private static void importList(Visit visit) {
    Page page = visit.page();
    page.click("a[href='/pegawai/impor'] >> nth=0");
    visit.look("impor-1");
    page.setInputFiles(
        "#berkas", new FilePayload("siasn.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
    page.click("main .acts .btn");
    assertThat(page.locator("h1")).hasText("Cocokkan kolom");
    visit.look("impor-2-kolom");
    page.click("main .acts .btn");
    page.waitForSelector(
        "h1:has-text('Hasil pemeriksaan')", new Page.WaitForSelectorOptions().setTimeout(30_000));
    visit.look("impor-3-hasil");
    page.click("a:has-text('Lihat semua masalah')");
    assertThat(page.locator("main")).containsText("NIP");
    visit.look("impor-4-masalah");
    page.goBack();
    assertThat(page.locator("main")).not().containsText("Keluar");
    page.click("a[href*='jenis=JOINED']");
    assertThat(page.locator("main tbody tr")).hasCount(4);
    visit.look("impor-5-perbedaan");
    page.goBack();
    page.click("button:has-text('Terapkan')");
    assertThat(page.locator("h1")).hasText("Daftar sudah diterapkan");
    visit.look("impor-6-diterapkan");
  }

  private static String letters(Visit visit) throws IOException {
    Page page = visit.page();
    visit.open("/surat-masuk");
    visit.look("surat-masuk");
    Download file = page.waitForDownload(() -> page.click("tr:has-text('" + SCHOOL + "') button"));
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file.path()))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("RAHMI SABILA").contains(SCHOOL).doesNotContain("MELATI");
      Files.copy(
          file.path(),
          Path.of("target", "screens", "surat-masuk.pdf"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Matcher code =
          Pattern.compile("RAHMI SABILA.*?(13\\.09(?:-[0-9A-Z]{4}){7})", Pattern.DOTALL)
              .matcher(text);
      assertThat(code.find()).isTrue();
      return code.group(1);
    }
  }

  private static void people(Visit visit) {
    Page page = visit.page();
    visit.open("/pegawai");
    visit.look("pegawai");
    page.fill("main form[action='/cari'] input[name=q]", "Rahmy Sabilla");
    page.click("main form[action='/cari'] button");
    assertThat(page.locator("main")).containsText("RAHMI SABILA");
    visit.look("cari");
    page.click("main a:has-text('RAHMI')");
    visit.look("orang");
    visit.open("/unit");
    visit.look("unit-semua");
    page.click("main a:has-text('" + SCHOOL + "')");
    visit.look("unit");
  }

  /// Answers the account number that is shown afterwards.
  private static String enterByLetter(Visit visit, String code) {
    Page page = visit.page();
    visit.open("/m/" + code);
    assertThat(page.locator("h1")).hasText("Selamat datang, Rahmi");
    page.fill("#sandi", "pendek");
    page.fill("#ulang", "pendek");
    page.click("main .acts .btn");
    assertThat(page.locator("[role=alert]")).containsText("sedikitnya 10");
    visit.look("selamat");
    page.fill("#sandi", "perahu biru sore");
    page.fill("#ulang", "perahu biru sore");
    page.click("main .acts .btn");
    assertThat(page.locator("h1")).hasText("Akun saya");
    visit.look("akun-2");
    Matcher number =
        Pattern.compile("\\d{3}-\\d{4}")
            .matcher(page.locator("main [role=status]").first().innerText());
    assertThat(number.find()).isTrue();
    visit.open("/tugas");
    visit.look("tugas-2");
    assertThat(visit.open("/pegawai")).isEqualTo(403);
    visit.look("ditolak");
    visit.open("/m/" + code);
    assertThat(page.locator("[role=alert]")).containsText("tidak berlaku");
    visit.look("surat-lama");
    return number.group();
  }

  /// Whoever has neither a NIP nor an address comes back by the number of the account.
  private static void byNumber(Visit visit, String number) {
    Page page = visit.page();
    visit.open("/akun");
    page.click("form[action='/keluar'] button");
    visit.look("masuk-3-nomor");
    enter(visit, number);
  }

  private static void passkey(Visit visit) {
    Page page = visit.page();
    CDPSession device = page.context().newCDPSession(page);
    device.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var wanted = new JsonObject();
    wanted.add("options", options);
    device.send("WebAuthn.addVirtualAuthenticator", wanted);
    visit.open("/akun/kunci");
    page.click("[data-passkey-add]");
    assertThat(page.locator("main ul.rows li")).hasCount(1);
    visit.look("kunci");
    visit.open("/akun");
    page.click("form[action='/keluar'] button");
    page.click("[data-passkey-enter]");
    assertThat(page.locator("h1")).hasText("Tugas saya");
    visit.open("/akun");
    assertThat(page.locator("#sesi ~ ul")).containsText("kunci sandi");
  }

  /// Waits for the line with the set-up code.
  static String code(Path said) throws IOException {
    Matcher code =
        Pattern.compile("([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})").matcher(Files.readString(said));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  static String totp(String base32) throws GeneralSecurityException {
    long bits = 0;
    int held = 0;
    ByteBuffer secret = ByteBuffer.allocate(base32.length() * 5 / 8);
    for (int i = 0; i < base32.length(); i++) {
      bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
      held += 5;
      if (held >= 8) {
        held -= 8;
        secret.put((byte) (bits >> held));
      }
    }
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret.array(), "HmacSHA1"));
    long step = System.currentTimeMillis() / 1000 / 30;
    byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
    int number = ByteBuffer.wrap(hash, hash[19] & 0xF, 4).getInt() & 0x7FFFFFFF;
    return String.format(Locale.ROOT, "%06d", number % 1_000_000);
  }
}
