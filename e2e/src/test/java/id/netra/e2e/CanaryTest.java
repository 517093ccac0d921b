package id.netra.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is typed into the question box appears in no file, table, log or address.
class CanaryTest {
  private static final String CANARY = "kenariqzx7731";

  @Test
  void leavesNoTraceOfAQuestion() throws IOException, InterruptedException {
    RunningNetra netra = RunningNetra.start();
    var addresses = new ArrayList<String>();
    try (Visit visit = Visit.of(Visit.PHONE, netra)) {
      visit.page().onRequest(request -> addresses.add(request.url()));
      visit.open("/tanya");
      visit.page().fill("#q", "saya PNS like postingan calon " + CANARY + " 13 Oktober 2024");
      visit.page().click(".hero .btn");
      visit.page().click("label[for=u-LIKE]");
      visit.page().locator("main .acts .btn").first().click();
      assertThat(visit.page().content()).as("the answer").doesNotContain(CANARY);
      visit.page().click("form[action='/tanya/simpan'] button >> nth=0");
      assertThat(visit.page().url()).contains("/j/");
      assertThat(visit.page().content()).as("the kept answer").doesNotContain(CANARY);
    }
    post(netra.address() + "/tanya", "kind=" + CANARY + "&q=" + CANARY);
    post(netra.address() + "/api/v1/ask", "{\"text\":\"" + CANARY + "\"}");
    post(
        netra.address() + "/api/v1/assess",
        "{\"id\":\"" + CANARY + "\",\"kind\":\"" + CANARY + "\"}");
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

  private static void post(String address, String body) throws IOException, InterruptedException {
    String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.discarding());
  }
}
