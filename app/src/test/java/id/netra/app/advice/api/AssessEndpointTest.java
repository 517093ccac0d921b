package id.netra.app.advice.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.decided.DecidedCase;
import id.netra.law.decided.DecidedCases;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Acts in and assessments out, through a real server; every answer is held against the document.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AssessEndpointTest {
  private static final String PATH = "/api/v1/assess";
  private static final String LIKE =
      "{\"id\":\"contoh-1\",\"date\":\"2024-10-13\",\"election\":\"PILKADA_2024\",\"kind\":\"LIKE\","
          + "\"actor\":{\"status\":\"PNS\"},\"target\":{\"type\":\"CANDIDATE\"}}";

  private final Program program;

  AssessEndpointTest(@LocalServerPort int port) {
    this.program = new Program(port);
  }

  @Test
  void answersOneActWithOneAssessment() {
    HttpResponse<String> answer = program.post(PATH, Program.JSON, LIKE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Program.JSON);
    assertThat(answer.body())
        .contains("\"id\":\"contoh-1\"", "\"verdict\":\"FORBIDDEN\"", "SKB 2/2022");
    Description.check(answer.body(), "Assessment");
  }

  @Test
  void takesAnObjectOfManyLinesAndAnyCaseOfItsType() {
    HttpResponse<String> answer =
        program.post(PATH, "Application/JSON; charset=UTF-8", LIKE.replace(",", ",\n  "));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{\"date\":\"2024-10-13\"}", "{\"kind\":\"LIKE\",\"date\":7}"})
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
            LIKE + "\n\nnot json\n{\"id\":\"contoh-4\",\"kind\":\"WINK\"}\n" + LIKE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Program.LINES);
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(4);
    Description.check(lines.get(0), "Assessment");
    Description.check(lines.get(1), "Error");
    Description.check(lines.get(2), "Error");
    assertThat(lines.get(2)).contains("\"line\":4", "\"id\":\"contoh-4\"", "\"field\":\"kind\"");
    Description.check(lines.get(3), "Assessment");
  }

  @Test
  void keepsToTheDocumentInEveryDecidedCase() {
    List<DecidedCase> cases = DecidedCases.all();
    List<String> acts = cases.stream().map(one -> json(one.words())).toList();
    List<String> answers =
        program.post(PATH, Program.LINES, String.join("\n", acts)).body().lines().toList();
    assertThat(answers).hasSameSizeAs(cases);
    for (int n = 0; n < answers.size(); n++) {
      Description.check(acts.get(n), "Act");
      Description.check(answers.get(n), "Assessment");
      String verdict = JsonMapper.shared().readTree(answers.get(n)).path("verdict").asString();
      assertThat(cases.get(n).verdicts()).as(cases.get(n).name()).contains(verdict);
    }
  }

  /// The words of a decided case as the object that a program would send.
  private static String json(String words) {
    ObjectNode act = JsonMapper.shared().createObjectNode();
    for (String word : words.strip().split("\\s+", -1)) {
      String[] pair = word.split("=", 2);
      String[] path = pair[0].split("\\.", -1);
      ObjectNode place = path.length == 1 ? act : act.withObject("/" + path[0]);
      switch (pair[1]) {
        case "true", "false" -> place.put(path[path.length - 1], Boolean.parseBoolean(pair[1]));
        case String list when list.startsWith("[") ->
            Stream.of(list.substring(1, list.length() - 1).split(",", 0))
                .filter(item -> !item.isEmpty())
                .forEach(act.withArray("/" + path[0])::add);
        case String value -> place.put(path[path.length - 1], value);
      }
    }
    return act.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
  void takesPostOnly(String method) {
    HttpResponse<String> answer = program.send(method, PATH, "");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    Description.check(answer.body(), "Refusal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=utf-16",
        "application/*",
        "nonsense"
      })
  void refusesOtherTypesInBothLanguages(String type) {
    HttpResponse<String> answer = program.post(PATH, type, LIKE);
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("tanpa kompresi", "not compressed");
    Description.check(answer.body(), "Refusal");
    assertThat(program.post(PATH, Program.JSON, LIKE, "Content-Encoding", "gzip").statusCode())
        .isEqualTo(415);
    assertThat(program.send("POST", PATH, LIKE).statusCode()).isEqualTo(415);
  }

  @Test
  void namesTheLimitOfOneObjectAndOfABody() {
    String large = LIKE.replace("contoh-1", "x".repeat(70_000));
    HttpResponse<String> answer = program.post(PATH, Program.JSON, large, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("64 KB");
    Description.check(answer.body(), "Refusal");
    String line = program.post(PATH, Program.LINES, large + "\n" + LIKE).body();
    assertThat(line.lines().toList()).hasSize(2).first().asString().contains("65.536", "65,536");
    HttpResponse<String> huge =
        program.post(PATH, Program.LINES, "x".repeat(17 << 20), "Accept", "text/html");
    assertThat(huge.statusCode()).isEqualTo(413);
    assertThat(huge.body()).contains("16384 KB");
    Description.check(huge.body(), "Refusal");
  }

  @Test
  void leavesNothingWithTheProgramAndInvitesNoOtherHost() {
    HttpResponse<String> answer =
        program.post(PATH + "?lang=en", Program.JSON, LIKE, "Origin", "https://lain.example");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map())
        .doesNotContainKeys("set-cookie", "access-control-allow-origin");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    HttpResponse<String> preflight =
        program.send(
            "OPTIONS",
            PATH,
            "",
            "Origin",
            "https://lain.example",
            "Access-Control-Request-Method",
            "POST");
    assertThat(preflight.headers().map())
        .doesNotContainKeys("access-control-allow-origin", "access-control-allow-methods");
  }
}
