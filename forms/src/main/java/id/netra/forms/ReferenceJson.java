package id.netra.forms;

import id.netra.law.act.Text;
import id.netra.text.cite.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Legal references as JSON (contract, section 3): places are counted in code points.
///
/// Beyond the contract's fields a reference has `replacement`: the words to put in place of its
/// text, null where that needs a person.
final class ReferenceJson {
  private ReferenceJson() {}

  /// The references of a text, as the elements of an array.
  static void array(JsonGenerator json, String text, List<Reference> references) {
    var points = new CodePoints(text, 0);
    json.writeStartArray();
    for (Reference reference : references) {
      object(json, reference, points.at(reference.start()), points.at(reference.end()), null);
    }
    json.writeEndArray();
  }

  /// One reference.
  ///
  /// @param start where it begins, in code points
  /// @param end where it ends
  /// @param file the file it stands in; null if that need not be told
  static void object(
      JsonGenerator json, Reference reference, long start, long end, @Nullable String file) {
    json.writeStartObject();
    if (file != null) {
      json.writeStringProperty("file", file);
    }
    json.writeNumberProperty("start", start);
    json.writeNumberProperty("end", end);
    json.writeStringProperty("text", reference.text());
    json.writeStringProperty("type", reference.type().name());
    json.writeStringProperty("number", reference.number());
    Integer year = reference.year();
    if (year == null) {
      json.writeNullProperty("year");
    } else {
      json.writeNumberProperty("year", year);
    }
    json.writeStringProperty("article", reference.article());
    json.writeStringProperty("paragraph", reference.paragraph());
    json.writeStringProperty("letter", reference.letter());
    json.writeStringProperty("canonical", reference.canonical());
    json.writeStringProperty("status", reference.status().name());
    json.writeStringProperty("suggestion", reference.suggestion());
    json.writeStringProperty("replacement", reference.replacement());
    note(json, reference.note());
    json.writeEndObject();
  }

  private static void note(JsonGenerator json, @Nullable Text note) {
    if (note == null) {
      json.writeNullProperty("note");
      return;
    }
    json.writeName("note");
    json.writeStartObject();
    json.writeStringProperty("id", note.id());
    json.writeStringProperty("en", note.en());
    json.writeEndObject();
  }
}
