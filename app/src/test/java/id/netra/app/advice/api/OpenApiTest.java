package id.netra.app.advice.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.act.Facet;
import id.netra.law.act.Stage;
import id.netra.law.assessment.Verdict;
import id.netra.law.rule.Confidence;
import id.netra.law.rule.Effect;
import id.netra.law.rule.OffenceClass;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Route;
import id.netra.law.rule.SanctionLevel;
import id.netra.text.cite.ReferenceType;
import id.netra.text.news.Level;
import id.netra.text.news.Measure;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What describes the interface says what is so.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiTest {
  private static final JsonNode DOCUMENT = Description.whole();

  private final Program program;
  private final Environment settings;

  OpenApiTest(@LocalServerPort int port, Environment settings) {
    this.program = new Program(port);
    this.settings = settings;
  }

  @Test
  void servesTheDocument() {
    HttpResponse<String> answer = program.send("GET", "/api/v1/openapi.json", "");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Program.JSON);
    assertThat(JsonMapper.shared().readTree(answer.body())).isEqualTo(DOCUMENT);
    assertThat(DOCUMENT.path("openapi").asString()).startsWith("3.1.");
  }

  /// Every closed list of the document is one of the program, value by value, in its order.
  @Test
  void listsWhatTheProgramKnows() {
    Map<String, List<String>> listed = new TreeMap<>();
    DOCUMENT
        .path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> {
          if (schema.getValue().has("enum")) {
            listed.put(
                schema.getKey(),
                schema.getValue().path("enum").valueStream().map(JsonNode::asString).toList());
          }
        });
    assertThat(listed).isEqualTo(known());
  }

  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new TreeMap<>();
    known.put("Kind", Facet.KIND.domain());
    known.put("Status", Facet.STATUS.domain());
    known.put("TargetType", Facet.TARGET_TYPE.domain());
    known.put("TargetOffice", Facet.OFFICE.domain());
    known.put("Support", Facet.SUPPORT.domain());
    known.put("Stance", Facet.STANCE.domain());
    known.put("Channel", Facet.CHANNEL.domain());
    known.put("PostClass", Facet.POST_CLASS.domain());
    known.put(
        "Attribute",
        Facet.attributes().stream().map(one -> one.path().replace("attributes.", "")).toList());
    known.put("Stage", names(Stage.values()));
    known.put("Verdict", names(Verdict.values()));
    known.put("OffenceClass", names(OffenceClass.values()));
    known.put("SanctionLevel", names(SanctionLevel.values()));
    known.put("Effect", names(Effect.values()));
    known.put("Route", names(Route.values()));
    known.put("Confidence", names(Confidence.values()));
    known.put("ReadingVerdict", names(Reading.Says.values()));
    known.put("ReferenceType", names(ReferenceType.values()));
    known.put("ReferenceStatus", names(id.netra.text.cite.Status.values()));
    known.put("Measure", names(Measure.values()));
    known.put("Level", names(Level.values()));
    return known;
  }

  private static List<String> names(Enum<?>... values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// Every facet that can be told has its field, a boolean one as a boolean.
  @Test
  void describesEveryFieldOfAnAct() {
    JsonNode act = schema("Act");
    for (Facet facet : Facet.values()) {
      if (!facet.isDerived() && !facet.path().startsWith("attributes.")) {
        JsonNode place = act;
        for (String part : facet.path().split("\\.", -1)) {
          place = place.path("properties").path(part);
        }
        assertThat(place.isMissingNode()).as(facet.path()).isFalse();
        assertThat(place.path("type").asString("").equals("boolean"))
            .as(facet.path())
            .isEqualTo(facet.isBoolean());
      }
    }
  }

  @Test
  void refersToNothingThatIsMissing() {
    for (String reference : references(DOCUMENT, new ArrayList<>())) {
      assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  private static List<String> references(JsonNode node, List<String> found) {
    if (node.has("$ref")) {
      found.add(node.path("$ref").asString());
    }
    node.forEach(child -> references(child, found));
    return found;
  }

  @TestFactory
  Stream<DynamicTest> answersUnderEveryPathAsItSays() {
    return DOCUMENT
        .path("paths")
        .propertyStream()
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(method ->
                    dynamicTest(
                        method.getKey() + " " + path.getKey(),
                        () -> answers(path.getKey(), method.getKey(), method.getValue()))));
  }

  private void answers(String path, String method, JsonNode operation) {
    if (method.equals("get")) {
      assertThat(program.send("GET", path, "").statusCode()).isEqualTo(200);
      return;
    }
    JsonNode bodies = operation.path("requestBody").path("content");
    JsonNode answers = operation.path("responses").path("200").path("content");
    for (String type : List.of(Program.JSON, Program.LINES)) {
      JsonNode example = bodies.path(type).path("example");
      String body = example.isString() ? example.asString() : example.toString();
      String name = name(bodies.path(type).path("schema"));
      body.lines().forEach(line -> Description.check(line, name));
      HttpResponse<String> answer = program.post(path, type, body);
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode schema = answers.path(type).path("schema");
      String answered = name(schema.has("anyOf") ? schema.path("anyOf").path(0) : schema);
      answer.body().lines().forEach(line -> Description.check(line, answered));
      assertThat(answer.body().lines()).hasSize((int) body.lines().count());
    }
  }

  private static String name(JsonNode reference) {
    return reference.path("$ref").asString().replace("#/components/schemas/", "");
  }

  @Test
  void givesExamplesThatKeepToTheirSchemas() {
    for (String name : List.of("Act", "AskedQuestion", "CheckedText", "Page", "Error")) {
      assertThat(schema(name).path("examples").size()).isPositive();
      schema(name).path("examples").forEach(example -> Description.check(example.toString(), name));
    }
  }

  @Test
  void namesTheLimitsInForce() {
    String limit = settings.getProperty("netra.limit.interface") + " requests";
    assertThat(DOCUMENT.at("/components/responses/TooMany/description").asString()).contains(limit);
  }

  @ParameterizedTest
  @EnumSource
  void hasAPageForPeople(Language language) {
    String page = program.send("GET", "/api?lang=" + language.code(), "").body();
    assertThat(page)
        .contains(
            "<h1>" + Words.in(language).text("api.title") + "</h1>",
            "curl http://localhost:" + program.port() + "/api/v1/assess",
            "curl http://localhost:" + program.port() + "/api/v1/ask",
            "href=\"/api/v1/openapi.json\"",
            "<dd>64 KB</dd>",
            "<dd>16 MB</dd>",
            "<dd>" + settings.getProperty("netra.limit.interface") + "</dd>");
    DOCUMENT.path("paths").propertyNames().forEach(path -> assertThat(page).contains(path));
    assertThat(program.send("GET", "/tanya", "").body()).contains("href=\"/api\"");
  }

  private static JsonNode schema(String name) {
    return DOCUMENT.path("components").path("schemas").path(name);
  }
}
