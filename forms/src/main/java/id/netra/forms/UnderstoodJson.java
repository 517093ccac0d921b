package id.netra.forms;

import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.assessment.Finding;
import id.netra.text.Understood;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a question seems to be about, as JSON (contract, section 7).
///
/// Beyond the contract's fields a single answer has `facts`: what else the question seems to tell,
/// in the form of an Act. It never repeats the text.
final class UnderstoodJson {
  private static final JsonFactory JSON = new JsonFactory();

  /// Scores are written with three places: more would promise what words cannot tell.
  private static final double PLACES = 1_000;

  private UnderstoodJson() {}

  /// The kinds alone, for a batch.
  ///
  /// @param id the asker's own name for the question, echoed; null if it has none
  static byte[] kinds(@Nullable String id, Understood understood) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      kinds(json, understood);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /// The kinds, the facts told beside, and the questions that remain for the likeliest kind.
  ///
  /// @param id the asker's own name for the question, echoed; null if it has none
  /// @param now the moment of asking
  static byte[] whole(@Nullable String id, Understood understood, RuleBook book, Instant now) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      kinds(json, understood);
      facts(json, understood);
      json.writeName("questions");
      json.writeStartArray();
      remaining(understood, book, now).forEach(question -> FindingJson.question(json, question));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static List<Finding.Question> remaining(
      Understood understood, RuleBook book, Instant now) {
    if (understood.kinds().isEmpty()) {
      return List.of();
    }
    try {
      return book.assess(act(understood), now).finding().questions();
    } catch (BadAct impossible) {
      throw new IllegalStateException("what was understood contradicts nothing", impossible);
    }
  }

  private static Act act(Understood understood) throws BadAct {
    var draft = new ActDraft().set("kind", understood.kinds().getFirst().kind());
    for (Map.Entry<String, String> fact : understood.facts().entrySet()) {
      draft.set(fact.getKey(), fact.getValue());
    }
    if (understood.wearsNothing()) {
      draft.attributes(List.of());
    }
    return draft.act();
  }

  private static void kinds(JsonGenerator json, Understood understood) {
    json.writeName("kinds");
    json.writeStartArray();
    understood
        .kinds()
        .forEach(guess -> {
          json.writeStartObject();
          json.writeStringProperty("kind", guess.kind());
          json.writeNumberProperty("score", Math.round(guess.score() * PLACES) / PLACES);
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private static void facts(JsonGenerator json, Understood understood) {
    json.writeName("facts");
    json.writeStartObject();
    for (String part : List.of("", "actor.", "target.", "move.")) {
      var own =
          understood.facts().keySet().stream()
              .filter(path -> part.isEmpty() ? path.indexOf('.') < 0 : path.startsWith(part))
              .toList();
      if (!part.isEmpty() && !own.isEmpty()) {
        json.writeName(part.substring(0, part.length() - 1));
        json.writeStartObject();
      }
      own.forEach(path -> fact(json, path, part, understood.facts().getOrDefault(path, "")));
      if (!part.isEmpty() && !own.isEmpty()) {
        json.writeEndObject();
      }
    }
    if (understood.wearsNothing()) {
      json.writeName("attributes");
      json.writeStartArray();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void fact(JsonGenerator json, String path, String part, String value) {
    Facet facet = Facet.of(path);
    json.writeName(path.substring(part.length()));
    if (facet != null && facet.isBoolean()) {
      json.writeBoolean(Boolean.parseBoolean(value));
    } else {
      json.writeString(value);
    }
  }
}
