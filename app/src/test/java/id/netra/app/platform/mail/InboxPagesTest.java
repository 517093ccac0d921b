package id.netra.app.platform.mail;

import static id.netra.app.support.Desk.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.netra.app.platform.access.Role;
import id.netra.app.support.Desk;
import id.netra.app.support.Office;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The inbox, and the page on which mail is looked after.
@SpringBootTest
@AutoConfigureMockMvc
class InboxPagesTest {
  private final MockMvcTester pages;
  private final Notices notices;
  private final Office office;
  private final Desk desk;
  private final UUID sari;

  InboxPagesTest(ApplicationContext beans, MockMvcTester pages, Notices notices) {
    this.pages = pages;
    this.notices = notices;
    office = Office.found(beans);
    desk = new Desk(pages, office);
    sari = office.person("Sari Ayu, S.Sos.");
  }

  @Test
  void saysThatItIsEmpty() {
    assertThat(body(desk.get(sari, "/kotak"))).contains("Tidak ada pemberitahuan");
  }

  @Test
  void showsTheUnreadFirstAndMarksWhatIsOpened() {
    UUID first = send("/tugas");
    UUID second = send("/unit");
    assertThat(body(desk.get(sari, "/kotak"))).contains("2 belum dibaca");
    assertThat(body(desk.get(sari, "/tugas"))).contains("2 belum dibaca");
    MvcTestResult opened = desk.get(sari, "/kotak/" + second);
    assertThat(opened).hasStatus(302).hasRedirectedUrl("/unit");
    String page = body(desk.get(sari, "/kotak"));
    assertThat(page).contains("1 belum dibaca").containsSubsequence("" + first, "" + second);
    assertThat(pages.post().uri("/kotak").with(office.as(sari)).with(csrf())).hasStatus(302);
    assertThat(body(desk.get(sari, "/kotak"))).contains("Semua sudah dibaca");
  }

  @Test
  void speaksTheLanguageOfTheReader() {
    send("/tugas");
    assertThat(body(desk.get(sari, "/kotak?lang=en")))
        .contains("<h1>Inbox</h1>", "Mark all as read");
  }

  @Test
  void opensNobodyElses() {
    UUID notice = send("/tugas");
    UUID budi = office.person("Budi");
    assertThat(desk.get(budi, "/kotak/" + notice)).hasStatus(404);
    assertThat(desk.get(budi, "/kotak/" + UUID.randomUUID())).hasStatus(404);
    assertThat(body(desk.get(budi, "/kotak"))).doesNotContain("" + notice);
    assertThat(body(desk.get(sari, "/kotak"))).contains("1 belum dibaca");
  }

  @Test
  void turnsPagesWithoutLosingOrRepeatingAny() {
    office.in(() -> notices.send(Collections.nCopies(45, sari), "mail.inbox", List.of(), "/tugas"));
    String page = body(desk.get(sari, "/kotak"));
    var seen = new java.util.HashSet<String>();
    int turns = 0;
    Pattern link = Pattern.compile("href=\"/kotak/([-0-9a-f]{36})\"");
    for (String at = page; turns < 4; turns++) {
      Matcher matcher = link.matcher(at);
      while (matcher.find()) {
        assertThat(seen.add(matcher.group(1))).isTrue();
      }
      Matcher next = Pattern.compile("href=\"(/kotak\\?setelah=[^\"&]+)\"").matcher(at);
      if (!next.find()) {
        break;
      }
      at = body(desk.get(sari, next.group(1)));
    }
    assertThat(seen).hasSize(45);
    assertThat(turns).isEqualTo(2);
    assertThat(desk.get(sari, "/kotak?setelah=bukan")).hasStatus(200);
  }

  @Test
  void keepsTheWishOfThePerson() {
    office.in(() ->
        office
            .sql("update organisation.person set email = 'sari@contoh.go.id' where id = ?")
            .params(sari)
            .update());
    assertThat(body(desk.get(sari, "/kotak")))
        .contains("id=\"kirim\" name=\"kirim\" value=\"1\" checked");
    assertThat(
            pages
                .post()
                .uri("/kotak/surat-el")
                .param("bahasa", "en")
                .with(office.as(sari))
                .with(csrf()))
        .hasStatus(302);
    assertThat(body(desk.get(sari, "/kotak")))
        .contains("<option value=\"en\" selected")
        .doesNotContain("value=\"1\" checked");
  }

  @Test
  void tellsTheAdministratorHowMailFares() {
    UUID administrator = office.holder("Adi Pengelola", Role.ADMINISTRATOR);
    office.in(() ->
        office
            .sql("update organisation.person set email = 'salah bentuk' where id = ?")
            .params(sari)
            .update());
    UUID notice = send("/tugas");
    assertThat(body(desk.get(administrator, "/pengaturan/surat-el")))
        .contains("Server surat belum diatur", "<b>1</b> menunggu", "NETRA_SMTP_URL");
    office.in(() ->
        office
            .sql("update platform.mail set state = 'REFUSED', fault = 'ADDRESS' where id = ?")
            .params(notice)
            .update());
    assertThat(body(desk.get(administrator, "/pengaturan/surat-el")))
        .contains("<b>1</b> ditolak", "Sari Ayu, S.Sos.", "salah bentuk. Perbaiki")
        .doesNotContain("salah bentuk<");
    assertThat(
            pages
                .post()
                .uri("/pengaturan/surat-el")
                .param("surat", "" + notice)
                .with(office.as(administrator))
                .with(csrf()))
        .hasStatus(302);
    assertThat(body(desk.get(administrator, "/pengaturan/surat-el")))
        .contains("<b>1</b> menunggu", "Tidak ada surat yang tertahan");
    assertThat(desk.get(sari, "/pengaturan/surat-el")).hasStatus(403);
  }

  private UUID send(String path) {
    return office.in(() -> notices.send(sari, "mail.inbox", List.of(), path));
  }
}
