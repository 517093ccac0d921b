package id.netra.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody looks at the demonstration: chooses a place, is somebody there, moves the day.
@ResourceLock("demo")
class DemoTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void isATeacherOnAnIslandWithTwoPresses(int width) {
    try (Visit visit = Visit.of(width, false, RunningNetra.demo())) {
      Page page = visit.page();
      visit.open("/");
      assertThat(page).hasURL(Pattern.compile(".*/demo$"));
      visit.look("demo");
      click(page, AriaRole.LINK, "Kabupaten Kepulauan Mentawai");
      visit.look("demo-peran");
      page.locator("li", new Page.LocatorOptions().setHasText("Guru di tempat jauh"))
          .getByRole(AriaRole.BUTTON)
          .click();
      assertThat(page).hasURL(Pattern.compile(".*/tugas$"));
      assertThat(page.locator("aside").first()).containsText("DEMO");
      assertThat(page.locator("body")).containsText("19 September 2024");
      visit.look("demo-tugas");
    }
  }

  @Test
  void movesTheDayOnAPhone() {
    try (Visit visit = Visit.of(Visit.PHONE, false, RunningNetra.demo())) {
      Page page = visit.page();
      visit.open("/demo/18.12");
      page.locator("li", new Page.LocatorOptions().setHasText("Petugas kepegawaian"))
          .getByRole(AriaRole.BUTTON)
          .click();
      visit.open("/demo/hari");
      visit.look("demo-hari");
      click(page, AriaRole.BUTTON, "Maju sehari");
      assertThat(page.locator("main")).containsText("8 Agustus 2024");
      page.fill("#tanggal", "2024-08-07");
      click(page, AriaRole.BUTTON, "Pindah ke tanggal itu");
      assertThat(page.locator("main")).containsText("7 Agustus 2024");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--db, postgresql://localhost/x",
    "--url, https://netra.contoh.go.id",
    "--listen, 0.0.0.0"
  })
  void refusesWhatWouldLeadBeyondThisMachine(String option, String value)
      throws IOException, InterruptedException {
    Path said = said();
    Process process =
        RunningNetra.launch(
            RunningNetra.newFolder(),
            ProcessBuilder.Redirect.to(said.toFile()),
            "--demo",
            option,
            value);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(said)).contains("--demo");
  }

  /// Loads the demonstration once more, so not in every run.
  @Test
  @EnabledIfSystemProperty(named = "netra.long", matches = "true")
  void startsAfreshWhenItWasKilledWhileLoading() throws IOException, InterruptedException {
    Path data = RunningNetra.newFolder();
    Path said = said();
    var into = ProcessBuilder.Redirect.to(said.toFile());
    Process killed = RunningNetra.launch(data, into, "--demo");
    await(said, "Kabupaten Pulang Pisau");
    assertThat(killed.destroyForcibly().waitFor()).isNotZero();
    Process process = RunningNetra.launch(data, into, "--demo");
    try {
      String address = process.inputReader(StandardCharsets.UTF_8).readLine();
      assertThat(Files.readString(said)).contains("selesai dimuat");
      assertThat(page(address + "/demo/99.99")).contains("Kabupaten Contoh Netra", "Arsiparis");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static void click(Page page, AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static Path said() throws IOException {
    return Files.createTempFile(Path.of("target").toAbsolutePath(), "said", ".txt");
  }

  private static void await(Path said, String words) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(said).contains(words)) {
      assertThat(System.nanoTime()).as("patience").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static String page(String address) throws IOException {
    var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setRequestProperty("Accept", "text/html");
    try (var in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
