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

/// Drafts through a real server; every answer is held against the document.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class CiteEndpointTest {
  private static final String PATH = "/api/v1/cite";
  private static final String DRAFT =
      "{\"id\":\"contoh-1\",\"date\":\"2024-09-12\",\"text\":\"🙂 kenarisenja: Pasal 9 ayat (2) UU"
          + " Nomor 20 Tahun 2023 dan UU Nomor 5 Tahun 2014\"}";

  private final Program program;

  CiteEndpointTest(@LocalServerPort int port) {
    this.program = new Program(port);
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  @Test
  void answersATextWithWhatItCites(CapturedOutput output) {
    HttpResponse<String> answer = program.post(PATH, Program.JSON, DRAFT);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Program.JSON);
    Description.check(answer.body(), "Citations");
    JsonNode citations = tree(answer.body()).path("citations");
    assertThat(citations).hasSize(2);
    assertThat(citations.get(0).path("start").asInt()).isEqualTo(15);
    assertThat(citations.get(0).path("status").asString()).isEqualTo("OK");
    assertThat(citations.get(1).path("text").asString()).isEqualTo("UU Nomor 5 Tahun 2014");
    assertThat(citations.get(1).path("status").asString()).isEqualTo("REPEALED");
    assertThat(citations.get(1).path("suggestion").asString()).isEqualTo("UU 20/2023");
    assertThat(answer.body() + output.getAll()).doesNotContain("kenarisenja");
  }

  @Test
  void checksForTheDayThatIsTold() {
    String old = DRAFT.replace("2024-09-12", "2020-03-01");
    assertThat(
            tree(program.post(PATH, Program.JSON, old).body())
                .path("citations")
                .findValuesAsString("status"))
        .containsExactly("NOT_YET_IN_FORCE", "OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"id\":\"contoh-1\"}",
        "{\"text\":7}",
        "{\"text\":null}",
        "{\"text\":\"UU 7/2017\",\"date\":\"2024-02-31\"}"
      })
  void saysWhatIsWrongWithABadObject(String body) {
    HttpResponse<String> answer = program.post(PATH, Program.JSON, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    Description.check(answer.body(), "Error");
  }

  @Test
  void answersLinesInTheirOrderAndBadOnesInTheirPlace() {
    HttpResponse<String> answer =
        program.post(
            PATH,
            Program.LINES,
            DRAFT + "\nnot json\n{\"id\":\"contoh-3\",\"text\":\"\",\"date\":\"x\"}\n" + DRAFT);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Program.LINES);
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(4);
    Description.check(lines.get(0), "Citations");
    Description.check(lines.get(1), "Error");
    Description.check(lines.get(2), "Error");
    assertThat(lines.get(2)).contains("\"line\":3", "\"id\":\"contoh-3\"", "\"field\":\"date\"");
    assertThat(lines.get(3)).isEqualTo(lines.get(0));
  }

  @Test
  void namesTheLimitOfOneText() {
    String most = DRAFT.replace("🙂", "x".repeat((1 << 18) - 400));
    assertThat(program.post(PATH, Program.JSON, most).statusCode()).isEqualTo(200);
    String large = DRAFT.replace("🙂", "x".repeat(1 << 18));
    HttpResponse<String> answer = program.post(PATH, Program.JSON, large);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("256 KB");
    Description.check(answer.body(), "Refusal");
    List<String> lines =
        program.post(PATH, Program.LINES, large + "\n" + DRAFT).body().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("\"line\":1", "262.144", "262,144");
    Description.check(lines.getLast(), "Citations");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16"
      })
  void refusesOtherTypes(String type) {
    HttpResponse<String> answer = program.post(PATH, type, DRAFT);
    assertThat(answer.statusCode()).isEqualTo(415);
    Description.check(answer.body(), "Refusal");
  }

  @Test
  void takesPostOnly() {
    HttpResponse<String> answer = program.send("GET", PATH, "");
    assertThat(answer.statusCode()).isEqualTo(405);
    Description.check(answer.body(), "Refusal");
  }
}
