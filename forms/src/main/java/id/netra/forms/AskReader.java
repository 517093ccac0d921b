package id.netra.forms;

import id.netra.law.act.BadAct;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads a question or a page from one JSON object, `{"id","text"}` (contract, section 7). Unknown
/// fields are skipped.
final class AskReader {
  private static final JsonFactory JSON = new JsonFactory();

  /// A question, or what is wrong with it; the id as far as it could be read.
  record Read(@Nullable String text, @Nullable BadAct fault, @Nullable String id) {}

  private @Nullable String id;
  private @Nullable String text;
  private @Nullable BadAct fault;

  /// Reads the bytes from `start` to `end`, which must be UTF-8.
  Read read(byte[] bytes, int start, int end) {
    id = null;
    text = null;
    fault = null;
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), bytes, start, end - start)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return bad(null, "bad.not-an-object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        value(name, parser.nextToken(), parser);
      }
      if (parser.nextToken() != null) {
        return bad(null, "bad.more-than-one");
      }
    } catch (JacksonException broken) {
      return bad(null, "bad.json");
    }
    if (fault == null && text == null) {
      return bad("text", "bad.no-text");
    }
    return new Read(text, fault, id);
  }

  private void value(String name, JsonToken token, JsonParser parser) {
    boolean wanted = name.equals("id") || name.equals("text");
    if (wanted && token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL) {
      fault = fault == null ? new BadAct(name, Words.text("bad.string", name)) : fault;
    }
    if (token == JsonToken.VALUE_STRING && name.equals("id")) {
      id = parser.getString();
    } else if (token == JsonToken.VALUE_STRING && name.equals("text")) {
      text = parser.getString();
    } else {
      parser.skipChildren();
    }
  }

  private Read bad(@Nullable String field, String key) {
    return new Read(null, new BadAct(field, Words.text(key)), id);
  }
}
