package id.netra.app.advice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages of news through a real server; every answer is held against the document.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ClipEndpointTest {
  private static final String PATH = "/api/v1/clip";
  private static final String PAGE =
      "{\"id\":\"contoh-1\",\"text\":\"Wali Kota Palu, Rekananda Bukitsenja, memimpin apel ikrar"
          + " netralitas ASN menjelang pilkada, Senin (2/9/2024), dengan dasar Surat Edaran Nomor"
          + " 800/0145/BKPSDM/VIII/2024 dan UU Nomor 5 Tahun 2014.\"}";

  private final Program program;

  ClipEndpointTest(@LocalServerPort int port) {
    this.program = new Program(port);
  }

  @Test
  void answersAPageWithItsClipAndNamesNoPerson(CapturedOutput output) {
    HttpResponse<String> answer = program.post(PATH, Program.JSON, PAGE);
    assertThat(answer.statusCode()).isEqualTo(200);
    Description.check(answer.body(), "Clip");
    JsonNode clip = JsonMapper.shared().readTree(answer.body());
    assertThat(clip.path("isProgramme").asBoolean()).isTrue();
    assertThat(clip.at("/region/code").asString()).isEqualTo("72.71");
    assertThat(clip.path("eventDate").asString()).isEqualTo("2024-09-02");
    assertThat(clip.path("leadOffice").asString()).isEqualTo("Wali Kota");
    assertThat(clip.at("/circularNumbers/0").asString()).isEqualTo("800/0145/BKPSDM/VIII/2024");
    assertThat(clip.path("citations").findValuesAsString("status"))
        .containsExactly("UNKNOWN", "REPEALED");
    assertThat(answer.body() + output.getAll()).doesNotContain("Rekananda", "Bukitsenja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"id\":\"contoh-1\"}", "{\"text\":[]}"})
  void saysWhatIsWrongWithABadObject(String body) {
    HttpResponse<String> answer = program.post(PATH, Program.JSON, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    Description.check(answer.body(), "Error");
  }

  @Test
  void answersLinesInTheirOrderAndBadOnesInTheirPlace() {
    HttpResponse<String> answer =
        program.post(PATH, Program.LINES, PAGE + "\n\nnot json\n{\"text\":\"🙂\"}\n");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(3);
    Description.check(lines.get(0), "Clip");
    Description.check(lines.get(1), "Error");
    assertThat(lines.get(1)).contains("\"line\":3");
    Description.check(lines.get(2), "Clip");
    assertThat(lines.get(2)).contains("\"isProgramme\":false");
  }

  @Test
  void namesTheLimitOfOnePage() {
    String large = PAGE.replace("Senin", "x".repeat(1 << 18));
    HttpResponse<String> answer = program.post(PATH, Program.JSON, large);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("256 KB");
    Description.check(answer.body(), "Refusal");
  }

  @Test
  void takesJsonByPostOnly() {
    assertThat(program.post(PATH, "text/html", "<p>" + PAGE).statusCode()).isEqualTo(415);
    HttpResponse<String> answer = program.send("GET", PATH, "");
    assertThat(answer.statusCode()).isEqualTo(405);
    Description.check(answer.body(), "Refusal");
  }
}
