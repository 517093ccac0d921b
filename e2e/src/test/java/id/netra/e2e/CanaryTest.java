package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is typed or sent appears in no file, table, log or address.
class CanaryTest {
  private static final String CANARY = "kenariqzx7731";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @Test
  void leavesNoTraceOfAQuestion() throws IOException, InterruptedException {
    RunningNetra netra = RunningNetra.start();
    var addresses = new ArrayList<String>();
    try (Visit visit = Visit.of(Visit.PHONE, false, netra)) {
      visit.page().onRequest(request -> addresses.add(request.url()));
      visit.open("/tanya");
      visit.page().fill("#q", "saya PNS like postingan calon " + CANARY + " 13 Oktober 2024");
      visit.page().click(".hero .btn");
      visit.page().click("label[for=u-LIKE]");
      visit.page().locator("main .acts .btn").first().click();
      assertThat(visit.page().content()).as("the answer").doesNotContain(CANARY);
      visit.page().click("form[action='/tanya/simpan'] button >> nth=0");
      visit.page().click("main a.btn");
      assertThat(visit.page().url()).contains("/j/");
      assertThat(visit.page().content()).as("the kept answer").doesNotContain(CANARY);
    }
    bother(netra.address());
    netra.stop();
    assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(CANARY));
    List<Path> files = filesBelow(netra.data());
    assertThat(files).as("files of the platform").hasSizeGreaterThan(100);
    for (Path file : files) {
      String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertThat(content.contains(CANARY)).as(file.toString()).isFalse();
    }
  }

  /// A search that finds nothing proves nothing unless it can find something.
  @Test
  void wouldFindATraceIfThereWereOne() throws IOException {
    RunningNetra netra = RunningNetra.start();
    netra.stop();
    Path planted = Files.writeString(netra.data().resolve("planted.log"), "x" + CANARY + "x");
    assertThat(filesBelow(netra.data())).contains(planted);
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /// The same word through every other door, rightly and wrongly.
  private static void bother(String address) throws IOException, InterruptedException {
    var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String token = token(client, address);
    assertThat(send(client, address + "/tanya", FORM, token + "&kind=" + CANARY)).isEqualTo(400);
    String digits = "1".repeat(9_000) + CANARY;
    assertThat(send(client, address + "/tanya", FORM, token + "&q=" + digits)).isEqualTo(200);
    assertThat(send(client, address + "/tanya/simpan", FORM, token + "&kind=" + CANARY))
        .isEqualTo(400);
    assertThat(send(client, address + "/aturan/cari", FORM, "q=" + CANARY)).isEqualTo(200);
    String draft = "&teks=UU+5%2F2014+" + CANARY;
    assertThat(send(client, address + "/periksa", FORM, token + draft)).isEqualTo(200);
    assertThat(send(client, address + "/periksa", FORM, token + draft + "&tanggal=" + CANARY))
        .isEqualTo(400);
    assertThat(send(client, address + "/periksa/salinan", FORM, token + draft)).isEqualTo(200);
    assertThat(send(client, address + "/periksa/berkas", FORM, token + draft)).isEqualTo(400);
    upload(client, address, token);
    assertThat(send(client, address + "/kliping", FORM, token + "&halaman=" + CANARY))
        .isEqualTo(200);
    String text = "{\"text\":\"" + CANARY + "\"}";
    for (String program : List.of("ask", "cite", "clip")) {
      assertThat(send(client, address + "/api/v1/" + program, JSON, text)).isEqualTo(200);
    }
    String act = "{\"kind\":\"" + CANARY + "\"}";
    assertThat(send(client, address + "/api/v1/assess", JSON, act)).isEqualTo(400);
  }

  /// A file so large that the server puts it on disk while it reads it, and one too large for that.
  private static void upload(HttpClient client, String address, String token)
      throws IOException, InterruptedException {
    String type = "multipart/form-data; boundary=" + CANARY;
    String field = "--" + CANARY + "\r\nContent-Disposition: form-data; name=\"";
    String head =
        field
            + "_csrf\"\r\n\r\n"
            + URLDecoder.decode(token.substring("_csrf=".length()), StandardCharsets.UTF_8)
            + "\r\n"
            + field
            + "berkas\"; filename=\""
            + CANARY
            + ".txt\"\r\n\r\n";
    String end = "\r\n--" + CANARY + "--\r\n";
    String file = (CANARY + " ").repeat(30_000);
    String tooLong = head + file + end;
    assertThat(send(client, address + "/periksa", type, tooLong)).isEqualTo(400);
    String tooLarge = head + file.repeat(30) + end;
    assertThat(send(client, address + "/periksa", type, tooLarge)).isEqualTo(413);
  }

  /// The token of the forms, as a field.
  private static String token(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(URI.create(address + "/tanya")).build();
    String page = client.send(first, BodyHandlers.ofString()).body();
    Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
  }

  private static int send(HttpClient client, String address, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
