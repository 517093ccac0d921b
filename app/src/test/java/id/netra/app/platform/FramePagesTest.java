package id.netra.app.platform;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.search.SearchSource;
import id.netra.app.platform.tasks.Done;
import id.netra.app.platform.tasks.Line;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import id.netra.app.support.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What surrounds the pages of somebody who has signed in, the tasks and the search.
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestClock.Setting.class, FramePagesTest.Probes.class})
class FramePagesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  private final MockMvcTester pages;
  private final TestClock clock;
  private final Office office;
  private final Desk desk;
  private final UUID yosefa;

  FramePagesTest(ApplicationContext beans, MockMvcTester pages, TestClock clock) {
    this.pages = pages;
    this.clock = clock;
    office = Office.found(beans);
    desk = new Desk(pages, office);
    yosefa = office.person("Yosefa Tatubeket, S.Pd.");
  }

  @TestConfiguration
  static class Probes {
    private static List<Task> tasks = List.of();
    private static boolean broken;

    @Bean
    TaskSource probeTasks() {
      return new TaskSource() {
        @Override
        public List<Task> of(SignedIn reader) {
          if (broken) {
            throw new IllegalStateException("rahasia");
          }
          return tasks;
        }

        @Override
        public List<Done> done(SignedIn reader, int limit) {
          return tasks.isEmpty()
              ? List.of()
              : List.of(
                  new Done(
                      Line.written("Arahan awal dibaca"),
                      Instant.parse("2024-09-12T07:03:00Z"),
                      new Task.Action("/kotak", "mail.inbox")));
        }
      };
    }

    @Bean
    SearchSource brokenSearch() {
      return new SearchSource() {
        @Override
        public String heading() {
          return "platform.search";
        }

        @Override
        public int order() {
          return 99;
        }

        @Override
        public List<Found> find(SignedIn reader, String text, int limit) {
          if (text.equals("rusak")) {
            throw new IllegalStateException("rahasia");
          }
          return List.of();
        }
      };
    }
  }

  @BeforeEach
  void standOnTheDay() {
    clock.set(Instant.parse("2024-10-15T02:42:00Z"));
    Probes.broken = false;
    Probes.tasks = List.of();
  }

  @Test
  void sayWhoReadsWhereAndOnWhichDay() {
    String page = body(desk.get(yosefa, "/tugas"));
    assertThat(page)
        .contains("href=\"/akun\"", "<i aria-hidden=\"true\">YT</i>", "Yosefa T.")
        .contains(office.institution().name(), "15 Oktober 2024", "hari ke-21 dari 60")
        .contains("<i class=\"here\"></i>");
    assertThat(page.split("<nav", 2)[1].split("</nav>", 2)[0].split("<li>")).hasSizeLessThan(7);
  }

  @Test
  void nobodyIsShownTheDoor() {
    String page = body(pages.get().uri("/tanya").exchange());
    assertThat(page).contains("href=\"/masuk\"").doesNotContain("class=\"stages\"", "/kotak");
  }

  @Test
  void footLeadsToPagesThatThereAreOnly() {
    String foot = body(desk.get(yosefa, "/tugas")).split("<footer", 2)[1];
    for (String path : List.of("/bantuan", "/cara", "/privasi", "/aksesibilitas", "/log")) {
      boolean there = desk.get(yosefa, path).getResponse().getStatus() != 404;
      assertThat(foot.contains("href=\"" + path + "\"")).as(path).isEqualTo(there);
    }
  }

  @Test
  void greetByTheHourOfTheRegion() {
    assertThat(body(desk.get(yosefa, "/tugas")))
        .contains("Yosefa.", "Tidak ada yang menunggu Anda");
    clock.set(Instant.parse("2024-10-14T23:30:00Z"));
    assertThat(body(desk.get(yosefa, "/tugas"))).contains("Selamat pagi, Yosefa.");
    clock.set(Instant.parse("2024-10-15T13:30:00Z"));
    assertThat(body(desk.get(yosefa, "/tugas"))).contains("Selamat malam, Yosefa.");
  }

  @Test
  void showTasksByTheirDays() {
    Probes.tasks =
        List.of(
            task("Tanpa hari", null, null, false),
            task("Ikrar", DAY.plusDays(6), null, false),
            task("Apel", DAY.plusDays(2), LocalTime.of(7, 30), false),
            task("Surat", DAY.plusDays(3), null, false),
            task("Terlambat", DAY.minusDays(1), null, false),
            task("Darurat", null, null, true));
    String page = body(desk.get(yosefa, "/tugas"));
    assertThat(page)
        .contains("Ada enam hal yang menunggu Anda.", "Arahan awal dibaca", "Sudah selesai")
        .containsSubsequence("Darurat", "Terlambat", "Apel", "Surat", "Ikrar", "Tanpa hari")
        .contains("Lewat 1 hari", "Lusa, Kamis pukul 07.30 WI", "3 hari lagi, Jumat")
        .contains("6 hari lagi, Senin", "<b>17</b><span>Okt</span>");
    assertThat(page).contains("Tugas saya <b>6");
    assertThat(body(desk.get(yosefa, "/tugas?lang=en")))
        .contains("Six things are waiting for you.", "In 3 days, Friday");
  }

  @Test
  void keepThePageWhenASourceFails() {
    Probes.broken = true;
    assertThat(body(desk.get(yosefa, "/tugas")))
        .contains("Sebagian tidak dapat kami tampilkan")
        .doesNotContain("rahasia");
  }

  @Test
  void searchIsSentAndNeverStandsInAnAddress() {
    UUID officer = office.holder("Petugas Cari", Role.PROGRAMME_OFFICER);
    String page = body(search(officer, "yosefah tatubeket"));
    assertThat(page).contains("href=\"/pegawai/" + yosefa + "\"", "value=\"yosefah tatubeket\"");
    assertThat(body(desk.get(officer, "/cari?q=yosefa"))).doesNotContain(yosefa.toString());
    assertThat(body(search(officer, "zzzzz"))).contains("Tidak ada yang cocok");
    assertThat(body(search(officer, "rusak")))
        .contains("Sebagian tidak dapat kami tampilkan")
        .doesNotContain("rahasia");
    assertThat(body(search(officer, "<script>\"")).split("<main", 2)[1])
        .contains("value=\"&lt;script>&#34;\"");
  }

  @Test
  void thePartIsChosenAmongThoseHeldAndNarrowsOnly() {
    Instant since = Instant.parse("2024-01-01T00:00:00Z");
    UUID one = office.unit("Dinas Satu", office.root());
    UUID two = office.unit("Dinas Dua", office.root());
    UUID other = office.unit("Dinas Tiga", office.root());
    UUID inOne = office.person("Maria Bagian", one);
    UUID inTwo = office.person("Marta Bagian", two);
    UUID officer = office.person("Dua Bagian");
    assertThat(body(desk.get(officer, "/tugas"))).doesNotContain("/bagian");
    office.grant(officer, Role.PROGRAMME_OFFICER, one, since, null);
    office.grant(officer, Role.PROGRAMME_OFFICER, two, since, null);
    assertThat(body(desk.get(officer, "/bagian")))
        .contains("Dinas Satu", "Dinas Dua", "Semua bagian");
    assertThat(body(search(officer, "bagian"))).contains(inOne.toString(), inTwo.toString());
    MvcTestResult chosen = choose(officer, one);
    Cookie cookie = cookie(chosen);
    assertThat(cookie.getValue()).isEqualTo(one.toString());
    assertThat(cookie.getMaxAge()).isEqualTo(-1);
    assertThat(body(search(officer, "bagian", cookie)))
        .contains(inOne.toString(), "Yang dicari hanya di Dinas Satu")
        .doesNotContain(inTwo.toString());
    assertThat(cookie(choose(officer, other)).getMaxAge()).isZero();
    assertThat(body(search(officer, "bagian", new Cookie("bagian", other.toString()))))
        .contains(inOne.toString(), inTwo.toString());
    assertThat(body(search(officer, "bagian", new Cookie("bagian", "x")))).contains("Maria");
  }

  @Test
  void anEndedSessionIsSaid() {
    var cookie = new Cookie("netra-session", "lama");
    assertThat(pages.get().uri("/tugas").cookie(cookie)).hasRedirectedUrl("/berakhir?ke=%2Ftugas");
    assertThat(pages.post().uri("/cari").cookie(cookie).with(csrf()))
        .hasRedirectedUrl("/berakhir?kirim=1");
    assertThat(pages.get().uri("/tugas")).hasRedirectedUrl("/masuk?ke=%2Ftugas");
    assertThat(body(pages.get().uri("/berakhir").queryParam("ke", "/tugas").exchange()))
        .contains("Sesi Anda berakhir", "href=\"/masuk?ke=%2Ftugas\"");
    assertThat(body(pages.get().uri("/berakhir").queryParam("ke", "//jahat.example").exchange()))
        .contains("class=\"btn\" href=\"/masuk\"");
    assertThat(body(pages.get().uri("/berakhir?kirim=1").exchange()))
        .contains("kiriman terakhir belum kami terima");
  }

  @Test
  void theThemeIsAFormAndACookie() {
    MvcTestResult chosen =
        pages.post().uri("/tampilan").param("tema", "dark").with(csrf()).exchange();
    assertThat(chosen.getResponse().getHeaders("Set-Cookie").toString()).contains("theme=dark");
    assertThat(body(pages.get().uri("/tanya").cookie(new Cookie("theme", "dark")).exchange()))
        .contains("data-theme=\"dark\"");
  }

  private static Cookie cookie(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("bagian"));
  }

  private static Task task(
      String title, @Nullable LocalDate due, @Nullable LocalTime time, boolean urgent) {
    return new Task(
        Line.written(title),
        null,
        due,
        time,
        urgent,
        new Task.Action("/unit", "platform.search-do"),
        new Task.Action("/kotak", "platform.help"));
  }

  private MvcTestResult choose(UUID person, UUID unit) {
    return pages
        .post()
        .uri("/bagian")
        .param("bagian", unit.toString())
        .with(office.as(person))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult search(UUID person, String text, Cookie... cookies) {
    var request = pages.post().uri("/cari").param("q", text).with(office.as(person)).with(csrf());
    return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
  }
}
