package id.netra.app.organisation.units;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A change of a unit from its page: seen, agreed to, taken back.
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.Setting.class)
class UnitFormsTest {
  private final MockMvcTester pages;
  private final Office office;
  private final UUID officer;
  private final UUID east;
  private final UUID west;

  UnitFormsTest(ApplicationContext beans, MockMvcTester pages, TestClock clock) {
    this.pages = pages;
    clock.set(Instant.parse("2024-10-15T02:42:00Z"));
    office = Office.found(beans);
    officer = office.holder("Oka Pengelola", Role.PROGRAMME_OFFICER);
    east = office.unit("Dinas Timur", office.root());
    west = office.unit("Dinas Barat", office.root());
    office.person("Ani Timur", east);
  }

  @Test
  void showsWhatAMergeDoesBeforeItIsDoneAndTakesItBack() {
    String preview = body(post(officer, east, "gabung", "ke", west, "sejak", "2024-10-01"));
    assertThat(preview)
        .contains("1 orang dan 0 unit langsung di bawah Dinas Timur berpindah ke Dinas Barat")
        .contains("Hari itu sudah lewat", "name=\"setuju\" value=\"ya\"");
    assertThat(body(get(east))).doesNotContain("sudah ditutup");
    assertThat(post(officer, east, "gabung", "ke", west, "sejak", "2024-10-01", "setuju", "ya"))
        .hasStatus(302);
    assertThat(body(get(east))).contains("Unit ini sudah ditutup");
    String into = body(get(west));
    assertThat(into).contains("Dinas Timur digabung ke unit ini", "dicatat Oka Pengelola");
    String change = into.replaceFirst("(?s).*name=\"perubahan\" value=\"([^\"]*)\".*", "$1");
    assertThat(post(officer, west, "urungkan", "perubahan", change)).hasStatus(302);
    assertThat(body(get(east))).doesNotContain("sudah ditutup");
    assertThat(body(post(officer, west, "urungkan", "perubahan", change)))
        .contains("tidak dapat diurungkan lagi");
  }

  @Test
  void showsTheFirstChartForAnyEarlierDay() {
    assertThat(
            body(pages.get().uri("/unit?tanggal=1945-08-17").with(office.as(officer)).exchange()))
        .contains("Dinas Timur", "2020");
  }

  @Test
  void namesWhatIsRecordedForLaterDays() {
    UUID school = office.unit("Sekolah", office.root());
    post(
        officer,
        school,
        "ubah",
        "nama",
        "Sekolah",
        "jenis",
        "SCHOOL",
        "induk",
        west,
        "sejak",
        "2025-03-01",
        "setuju",
        "ya");
    assertThat(body(post(officer, west, "tutup", "sejak", "2025-01-01", "setuju", "ya")))
        .contains("Pada 1 Maret 2025 Sekolah berada di bawah Dinas Barat")
        .doesNotContain("name=\"setuju\"");
    assertThat(body(get(west))).doesNotContain("sudah ditutup");
  }

  @Test
  void letsAnOfficerOfOnePartChangeThatPartOnly() {
    UUID small = office.person("Sari Sebagian");
    office.grant(small, Role.PROGRAMME_OFFICER, west, Instant.parse("2024-01-01T00:00:00Z"), null);
    assertThat(post(small, east, "tutup", "sejak", "2024-10-20")).hasStatus(404);
    assertThat(post(small, west, "gabung", "ke", east, "sejak", "2024-10-20")).hasStatus(404);
    assertThat(post(small, west, "tutup", "sejak", "2024-10-20")).hasStatusOk();
  }

  private MvcTestResult get(UUID unit) {
    return pages.get().uri("/unit/" + unit).with(office.as(officer)).exchange();
  }

  private MvcTestResult post(UUID person, UUID unit, String action, Object... fields) {
    var request =
        pages.post().uri("/unit/" + unit + "/" + action).with(office.as(person)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i].toString(), fields[i + 1].toString());
    }
    return request.exchange();
  }
}
