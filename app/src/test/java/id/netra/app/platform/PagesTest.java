package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What every answer has in common, seen through a real server.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ProbePages.class)
class PagesTest {
  private final Browser browser;

  PagesTest(@LocalServerPort int port) {
    this.browser = new Browser("http://localhost:" + port);
  }

  @Test
  void leadsFromTheFrontDoorToTheQuestionPage() {
    HttpResponse<String> answer = browser.get("/");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/tanya");
  }

  @Test
  void setsTheHeadersThatKeepAPageToItself() {
    var headers = browser.get("/tanya").headers();
    assertThat(headers.firstValue("Content-Security-Policy")).hasValue(Security.CONTENT_POLICY);
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Permissions-Policy")).hasValue(Security.PERMISSIONS);
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void needsNoCookieToBeRead() {
    assertThat(browser.get("/tanya").headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
  }

  @Test
  void speaksIndonesianUnlessAskedForEnglish() {
    assertThat(browser.get("/tanya", "Accept-Language", "en").body())
        .contains("<html lang=\"id\">");
    HttpResponse<String> english = browser.get("/tanya?lang=en");
    assertThat(english.body()).contains("<html lang=\"en\">");
    assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(english.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("lang=en;") && cookie.contains("HttpOnly"));
    assertThat(browser.get("/tanya", "Cookie", "lang=en").body()).contains("<html lang=\"en\">");
    assertThat(browser.get("/tanya?lang=zz").body()).contains("<html lang=\"id\">");
  }

  @Test
  void servesTheStyleSheetForEverUnderTheNameOfItsContent() {
    String page = browser.get("/tanya").body();
    String path = page.replaceFirst("(?s).*href=\"(/aset/netra\\.[0-9a-f]{12}\\.css)\".*", "$1");
    HttpResponse<String> sheet = browser.get(path);
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(sheet.body()).contains("--brand").doesNotContain("/*");
    assertThat(browser.get("/aset/netra.000000000000.css").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 413, 429, 500, 503})
  void explainsAFailureOnAPlainPageInBothLanguages(int status) {
    String key = "platform.error." + status + ".title";
    for (Language language : Language.values()) {
      HttpResponse<String> answer = browser.get("/uji/" + status + "?lang=" + language.code());
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.body())
          .contains("<h1>" + Words.in(language).text(key) + "</h1>", "class=\"top\"");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void hidesWhatADefectSays() {
    HttpResponse<String> answer = browser.get("/uji/cacat");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("rahasia", "Exception");
  }

  @Test
  void saysThatTheDatabaseIsAway() {
    HttpResponse<String> answer = browser.get("/uji/basisdata");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void refusesAFormWithoutItsToken() {
    assertThat(browser.post("/uji/kirim", "a=1").statusCode()).isEqualTo(403);
  }

  @Test
  void refusesABodyThatAnnouncesTooMuch() {
    HttpResponse<String> answer = browser.post("/uji/kirim", "x".repeat(70_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("64 KB");
  }

  @Test
  void refusesABodyThatGrowsTooMuch() {
    var endless =
        BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(new byte[(int) BodyLimits.INTERFACE + 1]));
    assertThat(browser.post("/api/uji", endless).statusCode()).isEqualTo(413);
    assertThat(browser.post("/api/uji", "x".repeat(70_000)).body()).isEqualTo("70000");
  }

  @Test
  void answersProgramsWithAnObjectInBothLanguages() {
    HttpResponse<String> answer = browser.get("/api/tidak-ada", "Accept", "application/json");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(List.of("\"error\"", "\"id\"", "\"en\"")).allMatch(answer.body()::contains);
  }

  @Test
  void answersTheWatchdog() {
    assertThat(browser.get("/sehat", "Accept", "*/*").body()).isEqualTo("{\"status\":\"UP\"}");
  }
}
