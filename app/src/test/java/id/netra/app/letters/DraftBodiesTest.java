package id.netra.app.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How large drafts, files and all other forms may be, through a real server.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DraftBodiesTest {
  private static final String EDGE = "naskah-naskah";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MIXED = "multipart/form-data; boundary=" + EDGE;
  private static final int MEGABYTE = 1 << 20;

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  DraftBodiesTest(@LocalServerPort int port) {
    address = "http://localhost:" + port;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", type).POST(body));
  }

  /// What a page's form must send back.
  private String token() {
    String page = send(HttpRequest.newBuilder(URI.create(address + "/periksa"))).body();
    return Jsoup.parse(page).expectFirst("input[name=_csrf]").attr("value");
  }

  private static String part(String name, String value) {
    return "--"
        + EDGE
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String file(String content) {
    return part("berkas\"; filename=\"surat.txt", content);
  }

  private BodyPublisher parts(String... parts) {
    return BodyPublishers.ofString(
        part("_csrf", token()) + String.join("", parts) + "--" + EDGE + "--\r\n");
  }

  private static String alert(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("[role=alert] p").text();
  }

  @Test
  void takesADraftOfAHundredPages() {
    String text = "Pasal 9 UU Nomor 20 Tahun 2023. ".repeat(5_000);
    HttpResponse<String> answer =
        post("/periksa", MIXED, parts(part("teks", text), part("tanggal", "2024-09-12")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Tidak ada yang keliru pada");
  }

  /// Every decision is a field of its own, and the script sends fields as parts.
  @ParameterizedTest
  @ValueSource(strings = {FORM, MIXED})
  void takesAThousandDecisions(String type) {
    var fields = new ArrayList<String>();
    String text = "UU Nomor 5 Tahun 2014. ".repeat(1_200);
    for (int i = 1; i <= 1_200; i++) {
      fields.add(type.equals(MIXED) ? part("pakai", "" + i) : "&pakai=" + i);
    }
    String decisions = String.join("", fields);
    BodyPublisher body =
        type.equals(MIXED)
            ? parts(part("teks", text), part("tanggal", "2024-09-12"), decisions)
            : BodyPublishers.ofString(
                "_csrf="
                    + token()
                    + "&tanggal=2024-09-12&teks="
                    + text.replace(' ', '+')
                    + decisions);
    HttpResponse<String> answer = post("/periksa", type, body);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Semua yang keliru sudah diganti; 1200 rujukan");
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000_001, 10_600_000, 11_000_000})
  void saysInItsOwnWordsThatAFileIsLargerThanTenMegabytes(int size) {
    HttpResponse<String> answer = post("/periksa", MIXED, parts(file("x".repeat(size))));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(alert(answer)).startsWith("Berkas ini lebih besar dari 10 MB");
  }

  @Test
  void namesTheLimitOfAFileThatIsLargerStill() {
    HttpResponse<String> answer = post("/periksa", MIXED, parts(file("x".repeat(12_000_000))));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("11264 KB");
  }

  @Test
  void refusesABodyThatGrowsTooLargeWithoutSayingSo() {
    byte[] bytes =
        (part("_csrf", token()) + file("x".repeat(12 * MEGABYTE)))
            .getBytes(StandardCharsets.US_ASCII);
    var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    HttpResponse<String> answer = post("/periksa", MIXED, endless);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("11264 KB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/tanya", "/tanya/simpan", "/aturan/cari", "/periksaan", "/kliping-lain", "/"})
  void keepsEveryOtherFormAtSixtyFourKilobytes(String path) {
    HttpResponse<String> answer =
        post(path, FORM, BodyPublishers.ofString("q=" + "x".repeat(65_536)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("64 KB");
  }

  @Test
  void takesAPageOfNewsOfTwoMegabytesAndNoMore() {
    String page = "%F0%9F%99%82".repeat(90_000);
    HttpResponse<String> answer =
        post("/kliping", FORM, BodyPublishers.ofString("_csrf=" + token() + "&halaman=" + page));
    assertThat(answer.statusCode()).isEqualTo(200);
    HttpResponse<String> refusal =
        post("/kliping", FORM, BodyPublishers.ofString("halaman=" + "x".repeat(2 * MEGABYTE)));
    assertThat(refusal.statusCode()).isEqualTo(413);
    assertThat(refusal.body()).contains("2048 KB");
  }

  @Test
  void leavesNoCookieButTheTokenAndTheLanguage() {
    HttpResponse<String> answer = post("/periksa?lang=en", MIXED, parts(part("teks", "UU 7/2017")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allMatch(cookie -> cookie.startsWith("lang=") || cookie.startsWith("netra-csrf="));
    assertThat(List.copyOf(answer.headers().allValues("Cache-Control")))
        .containsExactly("private, no-cache");
  }
}
