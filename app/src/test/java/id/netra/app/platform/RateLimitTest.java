package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// One too many in a minute, through a real server: alone, and behind a proxy.
class RateLimitTest {
  private static final String PROGRAM = "/api/v1/assess";

  /// A minute that does not end while the test runs.
  @TestConfiguration
  static class Standing {
    @Bean
    @Primary
    Clock standing() {
      return Clock.fixed(Instant.parse("2026-11-23T03:00:20Z"), ZoneOffset.UTC);
    }
  }

  private static HttpResponse<String> send(Browser browser, String... headers) {
    return browser.post(
        PROGRAM,
        "{}",
        Stream.concat(
                Stream.of("Content-Type", "application/json", "Accept", "text/html"),
                Stream.of(headers))
            .toArray(String[]::new));
  }

  @Nested
  @SpringBootTest(
      webEnvironment = WebEnvironment.RANDOM_PORT,
      properties = {"netra.limit.interface=3", "netra.limit.forms=2"})
  @Import({Standing.class, ProbePages.class})
  class Alone {
    private final Browser browser;

    Alone(@LocalServerPort int port) {
      browser = new Browser("http://localhost:" + port);
    }

    @Test
    void namesTheLimitAndTheTimeToWaitWhateverAHeaderClaims() {
      for (int n = 0; n < 3; n++) {
        assertThat(send(browser, "X-Forwarded-For", "203.0.113." + n).statusCode()).isEqualTo(400);
      }
      HttpResponse<String> answer = send(browser, "X-Forwarded-For", "203.0.113.99");
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("40");
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(answer.body())
          .startsWith("{\"error\":{")
          .contains("Batasnya 3 kiriman", "The limit is 3 requests");
      assertThat(browser.get("/tanya").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsAReaderInHisLanguageAndLetsHimRead() {
      for (int n = 0; n < 2; n++) {
        assertThat(browser.post("/uji/kirim", "a=1").statusCode()).isEqualTo(403);
      }
      HttpResponse<String> answer = browser.post("/uji/kirim", "a=1", "Cookie", "lang=en");
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("40");
      assertThat(answer.body()).contains("<html lang=\"en\"", "The limit is 2 requests a minute");
      assertThat(browser.get("/tanya").statusCode()).isEqualTo(200);
    }
  }

  @Nested
  @SpringBootTest(
      webEnvironment = WebEnvironment.RANDOM_PORT,
      properties = {"netra.limit.interface=1", "netra.url=https://netra.example"})
  @Import(Standing.class)
  @ExtendWith(OutputCaptureExtension.class)
  class BehindAProxy {
    private final Browser browser;

    BehindAProxy(@LocalServerPort int port) {
      browser = new Browser("http://localhost:" + port);
    }

    @Test
    void countsTheLastAddressThatTheProxyWroteAndLogsNone(CapturedOutput output) {
      assertThat(send(browser, "X-Forwarded-For", "203.0.113.177").statusCode()).isEqualTo(400);
      assertThat(send(browser, "X-Forwarded-For", "203.0.113.177").statusCode()).isEqualTo(429);
      assertThat(send(browser, "X-Forwarded-For", "192.0.2.9, 203.0.113.177").statusCode())
          .isEqualTo(429);
      assertThat(send(browser, "X-Forwarded-For", "203.0.113.178").statusCode()).isEqualTo(400);
      assertThat(output.getAll()).doesNotContain("203.0.113", "192.0.2.9");
    }
  }
}
