package id.netra.forms;

import id.netra.law.act.BadAct;
import id.netra.law.act.Text;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Applied;
import id.netra.law.assessment.Finding.Sanction;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Tariff;
import id.netra.law.rule.Validity;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A finding, or an error, as JSON.
///
/// Beyond the contract's fields it writes `tariffs` of crimes, `from`, `until`, `confidence` and
/// `verify` of rules, and `inForce` for acts without a day.
final class FindingJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private FindingJson(OutputStream out) {
    this(JSON.createGenerator(ObjectWriteContext.empty(), out));
  }

  private FindingJson(JsonGenerator json) {
    this.json = json;
  }

  /// The fields of a finding without the braces around them.
  static byte[] fields(Finding finding) {
    byte[] object = object(writer -> writer.finding(finding));
    return Arrays.copyOfRange(object, 1, object.length - 1);
  }

  /// The error object in place of a bad line.
  static byte[] error(long line, @Nullable String id, BadAct fault) {
    return object(writer -> {
      writer.json.writeNumberProperty("line", line);
      writer.string("id", id);
      writer.string("field", fault.field());
      writer.text("error", fault.text());
    });
  }

  private static byte[] object(Consumer<FindingJson> fill) {
    var bytes = new ByteArrayOutputStream(4096);
    var writer = new FindingJson(bytes);
    writer.json.writeStartObject();
    fill.accept(writer);
    writer.json.writeEndObject();
    writer.json.close();
    return bytes.toByteArray();
  }

  private void finding(Finding finding) {
    json.writeStringProperty("verdict", finding.verdict().name());
    json.writeBooleanProperty("contested", finding.contested());
    string("stage", finding.stage() == null ? null : finding.stage().name());
    string("election", finding.election());
    string("class", finding.offence() == null ? null : finding.offence().name());
    array("sanctions", finding.sanctions(), this::sanction);
    array("rules", finding.rules(), this::rule);
    array("unless", finding.unless(), this::unless);
    array("conditions", finding.conditions(), this::condition);
    array("questions", finding.questions(), this::question);
    array("readings", finding.readings(), this::reading);
    strings("route", finding.route());
    json.writeObjectPropertyStart("routeNames");
    finding.bodies().forEach((role, name) -> json.writeStringProperty(role.name(), name.id()));
    json.writeEndObject();
    if (!finding.inForce().isEmpty()) {
      array("inForce", finding.inForce(), this::dated);
    }
    text("explanation", finding.explanation());
  }

  private void sanction(Sanction sanction) {
    json.writeStringProperty("level", sanction.level().name());
    strings("citations", sanction.citations());
    if (!sanction.tariffs().isEmpty()) {
      array("tariffs", sanction.tariffs(), this::tariff);
    }
  }

  private void tariff(Tariff tariff) {
    string("from", tariff.from());
    string("until", tariff.until());
    json.writeBooleanProperty("milder", tariff.milder());
    text("text", tariff.text());
    strings("citations", tariff.citations());
  }

  private void rule(Applied applied) {
    Rule rule = applied.rule();
    json.writeStringProperty("id", rule.id());
    json.writeStringProperty("effect", rule.effect().name());
    Rule.Breach breach = rule.breach();
    string("class", breach == null ? null : breach.offence());
    strings("levels", breach == null ? List.of() : breach.levels().keySet());
    strings("citations", applied.citations());
    strings("because", applied.because());
    validity(applied.validity());
    json.writeStringProperty("confidence", rule.standing().confidence().name());
    json.writeBooleanProperty("verify", rule.standing().verify());
  }

  private void validity(Validity validity) {
    string("from", validity.from());
    string("until", validity.until());
  }

  private void unless(Finding.Unless unless) {
    json.writeStringProperty("facet", unless.facet());
    value(unless.value());
    json.writeStringProperty("verdict", unless.verdict().name());
    strings("citations", unless.citations());
  }

  private void value(String value) {
    switch (value) {
      case "true" -> json.writeBooleanProperty("value", true);
      case "false" -> json.writeBooleanProperty("value", false);
      default -> json.writeStringProperty("value", value);
    }
  }

  private void condition(Finding.Condition condition) {
    json.writeStringProperty("facet", condition.facet().path());
    json.writeBooleanProperty("value", condition.value());
    json.writeStringProperty("otherwise", condition.otherwise().name());
    strings("citations", condition.citations());
  }

  /// Writes a question as an object.
  static void question(JsonGenerator json, Finding.Question question) {
    json.writeStartObject();
    new FindingJson(json).question(question);
    json.writeEndObject();
  }

  private void question(Finding.Question question) {
    json.writeStringProperty("facet", question.facet());
    json.writeArrayPropertyStart("options");
    for (String option : question.options()) {
      switch (option) {
        case "true" -> json.writeBoolean(true);
        case "false" -> json.writeBoolean(false);
        default -> json.writeString(option);
      }
    }
    json.writeEndArray();
    text("why", question.why());
  }

  private void reading(Reading reading) {
    json.writeBooleanProperty("adopted", reading.adopted());
    json.writeStringProperty("verdict", reading.says().name());
    strings("levels", reading.levels().stream().sorted().toList());
    text("heldBy", reading.heldBy());
    text("text", reading.text());
    strings("citations", reading.citations());
  }

  private void dated(Finding.Dated dated) {
    json.writeStringProperty("instrument", dated.cite());
    validity(dated.validity());
  }

  private <T> void array(String name, Collection<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      write.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, Collection<?> values) {
    json.writeArrayPropertyStart(name);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  private void text(String name, Text text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", text.id());
    json.writeStringProperty("en", text.en());
    json.writeEndObject();
  }

  private void string(String name, @Nullable Object value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }
}
