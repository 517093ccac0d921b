package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Everybody's pages after signing in, in the largest institution of the demonstration: each is
/// looked at by whoever works with it, on a phone and at a desk, by day and by night.
@ResourceLock("demo")
class SignedInPagesTest {
  private static final String INSTITUTION = "/demo/13";

  /// Somebody, as the page of the demonstration says it, and the pages that they open.
  record Walk(String who, List<String> paths) {
    @Override
    public String toString() {
      return who;
    }
  }

  private static final List<Walk> PEOPLE =
      List.of(
          new Walk(
              "Guru di tempat jauh",
              List.of(
                  "/tugas",
                  "/kotak",
                  "/akun",
                  "/akun/kunci",
                  "/peran/saya",
                  "/privasi",
                  "/privasi/saya",
                  "/unit",
                  "/cari",
                  "/bagian",
                  "/tampilan")),
          new Walk("Kepala dinas", List.of("/tugas", "/pegawai")),
          new Walk(
              "Petugas kepegawaian",
              List.of(
                  "/tugas",
                  "/pegawai",
                  "/pegawai/baru",
                  "/pegawai/impor",
                  "/surat-masuk",
                  "/perbaikan-data")),
          new Walk(
              "Administrator", List.of("/tugas", "/peran", "/peran/beri", "/pengaturan/surat-el")),
          new Walk("Pejabat pelindungan data", List.of("/perlindungan", "/pemusnahan")));

  static Stream<Arguments> people() {
    return PEOPLE.stream()
        .flatMap(walk ->
            Screens.zoomed().map(screen -> Arguments.of(walk, screen.get()[0], screen.get()[1])));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("people")
  void areReadableForWhoeverWorksWithThem(Walk walk, int width, boolean dark) {
    try (Visit visit = Visit.of(width, dark, RunningNetra.demo())) {
      visit.open(INSTITUTION);
      Page page = visit.page();
      page.locator("li", new Page.LocatorOptions().setHasText(walk.who()))
          .first()
          .getByRole(AriaRole.BUTTON)
          .click();
      for (String path : walk.paths()) {
        assertThat(visit.open(path)).as(path).isEqualTo(200);
        visit.look((walk.who() + path).replaceAll("[ /]", "-"));
      }
    }
  }
}
