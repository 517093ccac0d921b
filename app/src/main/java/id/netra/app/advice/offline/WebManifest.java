package id.netra.app.advice.offline;

import id.netra.app.platform.Assets;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a phone must know to put the page beside its programs.
record WebManifest(Assets assets, Language language) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String PAGE = "/luring";

  String json() {
    Words words = Words.in(language);
    var out = new StringWriter();
    JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeStringProperty("id", PAGE);
    json.writeStringProperty("name", words.text("offline.app"));
    json.writeStringProperty("short_name", "Netra");
    json.writeStringProperty("description", words.text("offline.lead"));
    json.writeStringProperty("lang", language.code());
    json.writeStringProperty("start_url", PAGE);
    json.writeStringProperty("scope", "/");
    json.writeStringProperty("display", "standalone");
    json.writeStringProperty("background_color", "#ffffff");
    json.writeStringProperty("theme_color", "#2b2158");
    json.writeArrayPropertyStart("icons");
    icon(json, "mark.svg", "any", "image/svg+xml");
    icon(json, "netra-192.png", "192x192", "image/png");
    icon(json, "netra-512.png", "512x512", "image/png");
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    return out.toString();
  }

  private void icon(JsonGenerator json, String name, String sizes, String type) {
    json.writeStartObject();
    json.writeStringProperty("src", assets.path(name));
    json.writeStringProperty("sizes", sizes);
    json.writeStringProperty("type", type);
    json.writeEndObject();
  }
}
