package id.netra.app.advice.offline;

import id.netra.app.platform.Language;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.calendar.Bodies.Body;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Event;
import id.netra.law.calendar.Regions;
import id.netra.law.calendar.Version;
import id.netra.text.SearchWords;
import java.io.StringWriter;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The whole rule book in one language, as JSON for the scripts that answer without a server.
///
/// All that decides is data here: rules as boxes of bit masks over the facets, the calendars, the
/// days of every instrument. Days are ISO dates; a text that occurs twice stands once, in `texts`,
/// and is named by its place.
public final class OfflineBook {
  private static final JsonFactory JSON = new JsonFactory();

  private final RuleBook book;
  private final Language language;
  private final JsonGenerator json;
  private final Interned texts = new Interned();

  private OfflineBook(RuleBook book, Language language, StringWriter out) {
    this.book = book;
    this.language = language;
    json = JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  /// The JSON of a rule book for readers of that language; the same book always gives the same
  /// text.
  public static String json(RuleBook book, Language language) {
    var out = new StringWriter();
    new OfflineBook(book, language, out).write();
    return out.toString();
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("edition", book.edition());
    json.writeStringProperty("language", language.code());
    facets();
    new RulesJson(json, language, texts).write(book.rules());
    elections();
    bodies();
    zones();
    new OfflineWords(language).write(json);
    search();
    json.writeName("texts");
    json.writeStartArray();
    texts.all().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private void facets() {
    json.writeArrayPropertyStart("facets");
    for (Facet facet : Facet.values()) {
      json.writeStartObject();
      json.writeStringProperty("path", facet.path());
      json.writeStringProperty("question", facet.question());
      json.writeArrayPropertyStart("values");
      facet.domain().forEach(json::writeString);
      json.writeEndArray();
      json.writeBooleanProperty("derived", facet.isDerived());
      json.writeNumberProperty("presumed", facet.isExcuse() ? facet.presumed() : 0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void elections() {
    json.writeArrayPropertyStart("elections");
    for (Election election : book.elections()) {
      json.writeStartObject();
      json.writeStringProperty("code", election.code());
      json.writeStringProperty("type", election.type());
      json.writeNumberProperty("title", texts.place(election.title().in(language.code())));
      json.writeArrayPropertyStart("versions");
      election.versions().forEach(this::version);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void version(Version version) {
    json.writeStartObject();
    json.writeNumberProperty("number", version.number());
    JsonDays.write(json, "from", version.from());
    JsonDays.write(json, "until", version.until());
    json.writeArrayPropertyStart("regions");
    version.regions().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("events");
    for (Event event : version.events()) {
      json.writeStartObject();
      json.writeStringProperty("type", event.type().name());
      JsonDays.write(json, "from", event.from());
      JsonDays.write(json, "to", event.to());
      json.writeNumberProperty("offices", event.offices());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void bodies() {
    json.writeArrayPropertyStart("bodies");
    for (Body body : book.bodies().all()) {
      json.writeStartObject();
      json.writeStringProperty("role", body.role().name());
      json.writeNumberProperty("name", texts.place(body.name().in(language.code())));
      JsonDays.write(json, "from", body.from());
      JsonDays.write(json, "until", body.until());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The words by which the list of kinds is searched; the scripts weigh them, they decide nothing.
  private void search() {
    SearchWords words = SearchWords.current();
    json.writeObjectPropertyStart("search");
    json.writeArrayPropertyStart("concepts");
    for (Set<String> concept : words.concepts()) {
      json.writeStartArray();
      concept.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("kinds");
    new TreeMap<>(words.kinds())
        .forEach((kind, places) -> {
          json.writeArrayPropertyStart(kind);
          places.forEach(json::writeNumber);
          json.writeEndArray();
        });
    json.writeEndObject();
    json.writeEndObject();
  }

  private void zones() {
    json.writeObjectPropertyStart("zones");
    new TreeMap<>(book.zones().byProvince())
        .forEach((province, zone) -> json.writeStringProperty(province, zone.getId()));
    json.writeEndObject();
    json.writeStringProperty("capital", book.zones().of(null).getId());
    regions();
  }

  /// The names of the regions that have calendars of their own.
  private void regions() {
    json.writeObjectPropertyStart("regions");
    book.elections().stream()
        .flatMap(election -> election.versions().stream())
        .flatMap(version -> version.regions().stream())
        .distinct()
        .sorted()
        .forEach(code -> json.writeStringProperty(code, Regions.name(code)));
    json.writeEndObject();
  }
}
