package id.netra.app.organisation.roles;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages on which roles are seen, given and taken away.
@SpringBootTest
@AutoConfigureMockMvc
class RolePagesTest {
  private final Office office;
  private final Desk desk;
  private final UUID first;
  private final UUID second;
  private final UUID dewi;

  RolePagesTest(ApplicationContext beans, MockMvcTester pages) {
    office = Office.found(beans);
    desk = new Desk(pages, office);
    first = office.holder("Sari Pertama", Role.ADMINISTRATOR);
    second = office.holder("Budi Kedua", Role.SECRETARY);
    dewi = office.person("Dewi Ketiga, S.Sos.");
  }

  @Test
  void givesAPowerfulRoleByTwoPeople() {
    String found =
        body(desk.post(first, "/peran/beri/cari", "nama", "dewi ketigo", "alasan", "SP 7"));
    assertThat(found).contains("Dewi Ketiga, S.Sos.", "value=\"SP 7\"");
    MvcTestResult given =
        desk.post(
            first,
            "/peran/beri",
            "nama",
            "dewi",
            "orang",
            dewi.toString(),
            "peran",
            "EXAMINER",
            "satuan",
            office.root().toString(),
            "alasan",
            "SP 7");
    assertThat(given).hasStatus(302);
    String path = path(given);
    assertThat(body(desk.get(first, path)))
        .contains("Menunggu orang kedua")
        .doesNotContain("konfirmasi\" m");
    assertThat(body(desk.get(second, "/peran"))).contains("1 peran menunggu konfirmasi Anda");
    assertThat(desk.post(second, path + "/konfirmasi")).hasStatus(302);
    assertThat(body(desk.get(second, path))).contains("Dikonfirmasi oleh Budi Kedua", "Berlaku");
    assertThat(body(desk.get(dewi, "/peran/saya"))).contains("Pemeriksa");
    assertThat(body(desk.get(first, "/tugas"))).contains("Peran diberikan kepada Dewi Ketiga");
    assertThat(body(desk.get(dewi, "/tugas"))).doesNotContain("Peran diberikan kepada");
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsMissing() {
    String page =
        body(desk.post(first, "/peran/beri", "nama", "dewi", "peran", "LIAISON", "alasan", "SP 8"));
    assertThat(page).contains("Cari lalu pilih orangnya", "value=\"SP 8\"", "Dewi Ketiga");
  }

  @Test
  void warnsLoudlyWhileThereIsOneAdministratorOnly() {
    assertThat(body(desk.get(first, "/peran"))).contains("hanya mempunyai satu administrator");
  }

  @Test
  void answersForAStrangersGrantAsForNone() {
    UUID grant = office.grant(first, Role.LIAISON, office.root(), Instant.EPOCH, null);
    assertThat(desk.get(dewi, "/peran/" + grant)).hasStatus(404);
    assertThat(desk.get(dewi, "/peran/" + UUID.randomUUID())).hasStatus(404);
    assertThat(desk.post(dewi, "/peran/" + grant + "/cabut", "alasan", "x")).hasStatus(404);
    assertThat(desk.get(dewi, "/peran")).hasStatus(403);
  }

  @Test
  void namesSomebodyToStandIn() {
    UUID grant = office.grant(dewi, Role.LIAISON, office.root(), Instant.EPOCH, null);
    String page = body(desk.post(dewi, "/peran/" + grant + "/delegasi/cari", "nama", "budi kedua"));
    assertThat(page).contains("Budi Kedua", second.toString());
    MvcTestResult done =
        desk.post(
            dewi,
            "/peran/" + grant + "/delegasi",
            "orang",
            second.toString(),
            "sampai",
            LocalDateTime.now(Clock.systemUTC()).plusDays(3).toString(),
            "alasan",
            "cuti");
    assertThat(done).hasStatus(302);
    assertThat(body(desk.get(second, path(done)))).contains("Menggantikan", "Dewi Ketiga");
  }

  private static String path(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }
}
