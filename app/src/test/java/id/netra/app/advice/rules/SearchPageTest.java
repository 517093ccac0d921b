package id.netra.app.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class SearchPageTest {
  private final MockMvcTester browser;

  SearchPageTest(MockMvcTester browser) {
    this.browser = browser;
  }

  private String find(String query) {
    var answer = browser.post().uri("/aturan/cari").param("q", query).exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          pp94,              /aturan/peraturan/pp-94-2021
          PP Nomor 94 Tahun 2021, /aturan/peraturan/pp-94-2021
          pasal 71,          /aturan/uu-10-2016.71-2
          Pasal 71 ayat (2), /aturan/uu-10-2016.71-2
          mutasi,            /aturan/perbuatan/PERSONNEL_MOVE
          mutasi,            /aturan/uu-10-2016.71-2
          UU ASN,            /aturan/peraturan/uu-20-2023
          uu desa,           /aturan/peraturan/uu-6-2014
          ngelike,           /aturan/perbuatan/LIKE
          Menyukaí,          /aturan/perbuatan/LIKE
          liking a post,     /aturan/perbuatan/LIKE
          grup wa,           /aturan/perbuatan/FOLLOW_OR_JOIN_GROUP
          kampaye,           /aturan/perbuatan/ATTEND_CAMPAIGN
          masa tenang,       /aturan/tahap/QUIET
          skb,               /aturan/peraturan/skb-2022
          skb-2022.B6,       /aturan/skb-2022.B6
          bolehkah saya memakai mobil dinas, /aturan/perbuatan/USE_STATE_FACILITY
          """)
  void findsWhatIsMeant(String query, String path) {
    assertThat(find(query)).contains("href=\"" + path + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzy", "👍👍", "198609262015051001", "Слава", "qwxz' --"})
  void helpsWhereNothingFits(String query) {
    assertThat(find(query)).contains("Belum ada yang cocok.", "/aturan/perbuatan", "/tanya");
  }

  @Test
  void bearsWhateverIsTyped() {
    assertThat(find("")).doesNotContain("Belum ada yang cocok.");
    assertThat(find("  \n ")).doesNotContain("Belum ada yang cocok.");
    assertThat(find("kata ".repeat(2_000))).contains("<h1>");
    assertThat(find("\"><script>alert(1)</script>")).doesNotContain("<script>");
    assertThat(find("yang dan di")).contains("<h1>");
  }

  @Test
  void neverPutsWhatIsTypedIntoAnAddress() {
    assertThat(find("kata rahasia sekali")).doesNotContain("=kata", "rahasia+", "rahasia%20");
    assertThat(browser.get().uri("/aturan/cari?q=rahasia"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("value=\"rahasia\"");
  }
}
