package id.netra.forms;

import id.netra.text.news.Clip;
import id.netra.text.news.Place;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a page of news says of a programme, as JSON (contract, section 5).
final class ClipJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ClipJson() {}

  /// The clip of a page that stands alone.
  static byte[] alone(ClipStream.Page page) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      fields(json, page);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /// The clip of one page of many.
  ///
  /// @param id the asker's own name for the page, echoed; null if it has none
  static byte[] oneOfMany(@Nullable String id, ClipStream.Page page) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      fields(json, page);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void fields(JsonGenerator json, ClipStream.Page page) {
    Clip clip = page.clip();
    json.writeBooleanProperty("isProgramme", clip.isProgramme());
    region(json, clip.region());
    json.writeStringProperty(
        "eventDate", clip.eventDate() == null ? null : clip.eventDate().toString());
    json.writeName("measures");
    json.writeStartArray();
    clip.measures().forEach(measure -> json.writeString(measure.name()));
    json.writeEndArray();
    json.writeStringProperty("leadOffice", clip.leadOffice());
    references(json, page);
    json.writeName("participants");
    Integer participants = clip.participants();
    if (participants == null) {
      json.writeNull();
    } else {
      json.writeNumber(participants);
    }
  }

  /// Circulars and laws that the page cites.
  private static void references(JsonGenerator json, ClipStream.Page page) {
    json.writeName("circularNumbers");
    json.writeStartArray();
    page.circularNumbers().forEach(json::writeString);
    json.writeEndArray();
    json.writeName("citations");
    ReferenceJson.array(json, page.text(), page.references());
  }

  private static void region(JsonGenerator json, @Nullable Place place) {
    json.writeName("region");
    if (place == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("code", place.code());
    json.writeStringProperty("name", place.name());
    json.writeStringProperty("level", place.level().name());
    json.writeEndObject();
  }
}
