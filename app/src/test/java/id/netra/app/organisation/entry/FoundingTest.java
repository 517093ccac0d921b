package id.netra.app.organisation.entry;

import static id.netra.app.organisation.entry.Visitor.body;
import static id.netra.app.organisation.entry.Visitor.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.PaperCodes;
import id.netra.app.support.TestTime;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An institution and its first administrator: both or neither.
@EntryTest
class FoundingTest {
  private static final String PASSWORD = "kapal hijau di dermaga";

  private final MockMvcTester server;
  private final SetUpCode code;
  private final SetUp setUp;
  private final Institutions institutions;
  private final TestTime time;
  private String right = "";
  private Region region;

  FoundingTest(
      MockMvcTester server, SetUpCode code, SetUp setUp, Institutions institutions, TestTime time) {
    this.server = server;
    this.code = code;
    this.setUp = setUp;
    this.institutions = institutions;
    this.time = time;
    this.region = free();
  }

  @BeforeEach
  void newCode() {
    right = PaperCodes.grouped(code.renew());
    region = free();
  }

  @Test
  void makesTheInstitutionAndItsAdministratorWhoEntersAtOnce() {
    Visitor visitor = new Visitor(server);
    MvcTestResult result = found(visitor, right.toLowerCase(Locale.ROOT), region.name(), "");
    assertThat(goal(result)).isEqualTo("/akun?baru=1");
    String page = body(visitor.get("/akun?baru=1"));
    assertThat(page).contains("Nomor akun Anda").containsPattern("\\d{3}-\\d{4}");
    assertThat(visitor.get("/peran")).as("roles count after the set-up code").hasStatusOk();
    assertThat(institutions.ofCode(region.code())).isPresent();
    assertThat(body(found(new Visitor(server), right, free().code(), "")))
        .contains("kodenya sudah dipakai");
    String number = page.replaceFirst("(?s).*?(\\d{3}-\\d{4}).*", "$1");
    visitor.post("/keluar");
    assertThat(goal(visitor.enter(region.code(), number, PASSWORD))).isEqualTo("/tugas");
  }

  @ParameterizedTest
  @CsvSource({
    "wilayah, Atlantis, tidak kami temukan",
    "wilayah, '', tidak kami temukan",
    "unit, '', Tulis sebutan unit terendah",
    "unit, desa desa desa desa desa desa desa desa, Tulis sebutan unit terendah",
    "nama, ' ', Tulis nama Anda",
    "nip, 0123456789012345678901234567890123, paling banyak 30",
    "sandi, pendek, sedikitnya 10",
    "ulang, lain sama sekali, tidak sama",
  })
  void whatIsMissingIsSaidAndTheCodeGoesOn(String field, String value, String said) {
    String page = body(send(new Visitor(server), field, value));
    assertThat(page).contains(said).contains("Belum ada yang tersimpan").contains("tetap berlaku");
    assertThat(institutions.ofCode(region.code())).isEmpty();
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.RIGHT);
  }

  @Test
  void aNameOfSeveralRegionsIsChosenAmongThem() {
    String page = body(send(new Visitor(server), "wilayah", "solok"));
    assertThat(page).contains("Kabupaten Solok").contains("Kota Solok").contains("name=\"pilih\"");
  }

  @Test
  void signsThatNoDatabaseKeepsAreRefused() {
    for (String field : List.of("unit", "nama", "nip")) {
      assertThat(send(new Visitor(server), field, "a\u0000b")).hasStatusOk();
    }
    assertThat(institutions.ofCode(region.code())).isEmpty();
  }

  @Test
  void wrongCodesNeverEndTheRightOne() {
    for (int i = 0; i < 60; i++) {
      String page = body(found(new Visitor(server), "SALAH" + i, region.code(), ""));
      assertThat(page).containsAnyOf("tidak cocok", "Terlalu banyak").contains("tetap berlaku");
    }
    assertThat(body(found(new Visitor(server), right, region.code(), "")))
        .contains("Terlalu banyak");
    time.pass(Duration.ofSeconds(30));
    assertThat(goal(found(new Visitor(server), right, region.code(), "")))
        .isEqualTo("/akun?baru=1");
  }

  @Test
  void afterTenMinutesItSaysSo() {
    time.pass(SetUpCode.HOLDS);
    assertThat(body(found(new Visitor(server), right, region.code(), "")))
        .contains("Sepuluh menit sudah lewat")
        .contains(region.code());
  }

  @Test
  void anInstitutionThatIsThereLeavesTheCodeAlone() {
    found(new Visitor(server), right, region.code(), "");
    right = PaperCodes.grouped(code.renew());
    String page = body(found(new Visitor(server), right, region.code(), ""));
    assertThat(page).contains("sudah ada di Netra ini").contains("tetap berlaku");
    assertThat(goal(found(new Visitor(server), right, free().code(), "")))
        .isEqualTo("/akun?baru=1");
  }

  @Test
  void whatFailsHalfwayLeavesNothingBehind() {
    var wish = new SetUp.Wish(region, "desa", "Nama\u0000Ganjil", null, "{hash}");
    assertThatThrownBy(() -> setUp.found(right, wish)).isInstanceOf(DataAccessException.class);
    assertThat(institutions.ofCode(region.code())).isEmpty();
    assertThat(code.check(right)).isEqualTo(SetUpCode.State.RIGHT);
    assertThat(goal(found(new Visitor(server), right, region.code(), "")))
        .isEqualTo("/akun?baru=1");
  }

  @Test
  void ofManyBrowsersWithTheCodeOneFounds() {
    List<Region> several = frees().subList(0, 4);
    var next = new AtomicInteger();
    var goals =
        Together.times(
            4,
            () ->
                goal(
                    found(
                        new Visitor(server),
                        right,
                        several.get(next.getAndIncrement()).code(),
                        "")));
    assertThat(Collections.frequency(goals, "/akun?baru=1")).isEqualTo(1);
    assertThat(several).filteredOn(one -> institutions.ofCode(one.code()).isPresent()).hasSize(1);
  }

  private MvcTestResult found(Visitor visitor, String typedCode, String place, String nip) {
    return visitor.post(
        "/mulai",
        "kode",
        typedCode,
        "wilayah",
        place,
        "unit",
        "nagari",
        "nama",
        "Sari Wulandari, S.Kom.",
        "nip",
        nip,
        "sandi",
        PASSWORD,
        "ulang",
        PASSWORD);
  }

  /// A form that is right but for one field.
  private MvcTestResult send(Visitor visitor, String field, String value) {
    var form = new LinkedHashMap<String, String>();
    form.put("kode", right);
    form.put("wilayah", region.code());
    form.put("unit", "nagari");
    form.put("nama", "Sari Wulandari, S.Kom.");
    form.put("nip", "19860926 201505 2 001");
    form.put("sandi", PASSWORD);
    form.put("ulang", PASSWORD);
    form.put(field, value);
    if (field.equals("sandi")) {
      form.put("ulang", value);
    }
    return visitor.post(
        "/mulai",
        form.entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new));
  }

  private Region free() {
    return frees().getFirst();
  }

  /// Regions of the islands in the east, which no other test takes.
  private List<Region> frees() {
    List<String> taken = institutions.all().stream().map(Institution::code).toList();
    return Regions.all().stream()
        .filter(one -> one.code().startsWith("81.") || one.code().startsWith("82."))
        .filter(one -> !taken.contains(one.code()))
        .toList();
  }
}
