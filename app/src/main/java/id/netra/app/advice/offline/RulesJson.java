package id.netra.app.advice.offline;

import id.netra.app.platform.Language;
import id.netra.law.act.Facet;
import id.netra.law.act.Text;
import id.netra.law.rule.Citation;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Rule.Breach;
import id.netra.law.rule.Tariff;
import id.netra.law.rule.Validity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes the rules, the places that they cite and the instruments in which those stand.
///
/// A place is a pair of an instrument's number and the place of its text; rules name places by
/// number.
final class RulesJson {
  private final JsonGenerator json;
  private final Language language;
  private final Interned texts;
  private final Map<Citation, Integer> places = new LinkedHashMap<>();
  private final List<Instrument> instruments = new ArrayList<>();

  RulesJson(JsonGenerator json, Language language, Interned texts) {
    this.json = json;
    this.language = language;
    this.texts = texts;
  }

  void write(List<Rule> rules) {
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    json.writeEndArray();
    json.writeArrayPropertyStart("places");
    for (Citation place : places.keySet()) {
      json.writeStartArray();
      json.writeNumber(number(place.instrument()));
      json.writeNumber(texts.place(place.text()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("instruments");
    instruments.forEach(this::instrument);
    json.writeEndArray();
  }

  private void rule(Rule rule) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    if (rule.origin() != null) {
      json.writeStringProperty("origin", rule.origin());
    }
    json.writeNumberProperty("instrument", number(rule.instrument()));
    text("title", rule.title());
    json.writeStringProperty("effect", rule.effect().name());
    boxes(rule.when().boxes());
    if (rule.requires() != null) {
      json.writeNumberProperty("requires", rule.requires().index());
    }
    if (rule.breach() != null) {
      breach(rule.breach());
    }
    cites("citations", rule.citations());
    names("route", rule.route());
    text("plain", rule.plain());
    text("instead", rule.instead());
    names("overrides", rule.overrides().stream().sorted().toList());
    readings(rule.readings());
    validity(rule.validity());
    json.writeStringProperty("confidence", rule.standing().confidence().name());
    if (rule.standing().verify()) {
      json.writeBooleanProperty("verify", true);
    }
    json.writeEndObject();
  }

  /// Each box as one flat list: a facet's place, its mask as an unsigned number, and so on.
  private void boxes(List<Map<Facet, Integer>> boxes) {
    json.writeArrayPropertyStart("when");
    for (Map<Facet, Integer> box : boxes) {
      json.writeStartArray();
      box.forEach((facet, values) -> {
        json.writeNumber(facet.index());
        json.writeNumber(Integer.toUnsignedLong(values));
      });
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void breach(Breach breach) {
    json.writeStringProperty("class", breach.offence().name());
    json.writeObjectPropertyStart("levels");
    breach.levels().forEach((level, cited) -> cites(level.name(), cited));
    json.writeEndObject();
    if (!breach.tariffs().isEmpty()) {
      json.writeArrayPropertyStart("tariffs");
      breach.tariffs().forEach(this::tariff);
      json.writeEndArray();
    }
  }

  private void tariff(Tariff tariff) {
    json.writeStartObject();
    JsonDays.write(json, "from", tariff.from());
    JsonDays.write(json, "until", tariff.until());
    text("text", tariff.text());
    json.writeBooleanProperty("milder", tariff.milder());
    json.writeEndObject();
  }

  private void readings(List<Reading> readings) {
    if (readings.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("readings");
    for (Reading reading : readings) {
      json.writeStartObject();
      json.writeBooleanProperty("adopted", reading.adopted());
      json.writeStringProperty("says", reading.says().name());
      names("levels", reading.levels().stream().sorted().toList());
      text("heldBy", reading.heldBy());
      text("text", reading.text());
      cites("citations", reading.citations());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void instrument(Instrument instrument) {
    json.writeStartObject();
    json.writeStringProperty("cite", instrument.cite());
    text("title", instrument.title());
    if (instrument.validity() != null) {
      validity(instrument.validity());
    }
    json.writeEndObject();
  }

  private void validity(Validity validity) {
    JsonDays.write(json, "known", validity.known());
    JsonDays.write(json, "from", validity.from());
    JsonDays.write(json, "until", validity.until());
    JsonDays.write(json, "endKnown", validity.endKnown());
  }

  private void cites(String name, List<Citation> cited) {
    json.writeArrayPropertyStart(name);
    for (Citation place : cited) {
      json.writeNumber(places.computeIfAbsent(place, unseen -> places.size()));
    }
    json.writeEndArray();
  }

  private void names(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(value -> json.writeString(value.toString()));
      json.writeEndArray();
    }
  }

  private void text(String name, @Nullable Text text) {
    if (text != null) {
      json.writeNumberProperty(name, texts.place(text.in(language.code())));
    }
  }

  private int number(Instrument instrument) {
    int known = instruments.indexOf(instrument);
    if (known >= 0) {
      return known;
    }
    instruments.add(instrument);
    return instruments.size() - 1;
  }
}
