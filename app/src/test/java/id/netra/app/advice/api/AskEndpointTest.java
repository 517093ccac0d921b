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

/// Everyday questions through a real server; every answer is held against the document.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class AskEndpointTest {
  private static final String PATH = "/api/v1/ask";
  private static final String LIKE =
      "{\"id\":\"contoh-1\",\"text\":\"bolehkah saya ngelike postingan paslon kenarisenja\"}";

  private final Program program;

  AskEndpointTest(@LocalServerPort int port) {
    this.program = new Program(port);
  }

  @Test
  void proposesTheActAndNeverRepeatsTheText(CapturedOutput output) {
    HttpResponse<String> answer = program.post(PATH, Program.JSON, LIKE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{\"id\":\"contoh-1\",\"kinds\":[{\"kind\":\"LIKE\",")
        .contains("\"questions\":[{")
        .doesNotContain("kenarisenja");
    Description.check(answer.body(), "Understood");
    assertThat(output.getAll()).doesNotContain("kenarisenja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"id\":\"contoh-1\"}", "{\"text\":7}"})
  void saysWhatIsWrongWithABadObject(String body) {
    HttpResponse<String> answer = program.post(PATH, Program.JSON, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    Description.check(answer.body(), "Error");
  }

  @Test
  void answersLinesInTheirOrderAndBadOnesInTheirPlace() {
    HttpResponse<String> answer =
        program.post(PATH, Program.LINES, LIKE + "\nnot json\n{\"text\":\"🙂\"}\n");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(3);
    Description.check(lines.get(0), "Kinds");
    Description.check(lines.get(1), "Error");
    Description.check(lines.get(2), "Kinds");
  }

  @Test
  void takesPostOnly() {
    HttpResponse<String> answer = program.send("GET", PATH, "");
    assertThat(answer.statusCode()).isEqualTo(405);
    Description.check(answer.body(), "Refusal");
  }
}
