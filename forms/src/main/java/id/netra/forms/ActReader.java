package id.netra.forms;

import id.netra.law.act.Act;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads an act from one JSON object (contract, section 1). Unknown fields are skipped; the first
/// bad one is reported, with the act's own id wherever in the object that stands.
final class ActReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> PARTS = Set.of("actor", "target", "move");
  private static final Set<String> WORDS =
      Set.of(
          "id", "date", "asOf", "election", "region", "move.headInauguratedOn", "move.termEndsOn");

  private ActDraft draft = new ActDraft();
  private @Nullable BadAct fault;

  /// An act, or what is wrong with it; the id as far as it could be read.
  record Read(@Nullable Act act, @Nullable BadAct fault, @Nullable String id) {}

  /// Reads the bytes from `start` to `end`, which must be UTF-8.
  Read read(byte[] bytes, int start, int end) {
    draft = new ActDraft();
    fault = null;
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), bytes, start, end - start)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return bad(null, "bad.not-an-object");
      }
      object(parser, "");
      if (parser.nextToken() != null) {
        return bad(null, "bad.more-than-one");
      }
      if (fault == null) {
        return new Read(draft.act(), null, draft.id());
      }
    } catch (JacksonException broken) {
      return bad(null, "bad.json");
    } catch (BadAct contradiction) {
      fault = contradiction;
    }
    return new Read(null, fault, draft.id());
  }

  private Read bad(@Nullable String field, String key, Object... arguments) {
    return new Read(null, new BadAct(field, Words.text(key, arguments)), draft.id());
  }

  private void object(JsonParser parser, String prefix) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String path = prefix.isEmpty() ? parser.currentName() : prefix + parser.currentName();
      JsonToken token = parser.nextToken();
      if (prefix.isEmpty() && PARTS.contains(path) && token == JsonToken.START_OBJECT) {
        object(parser, path + ".");
      } else if (token != JsonToken.VALUE_NULL) {
        try {
          value(parser, path, token);
        } catch (BadAct bad) {
          fault = fault == null ? bad : fault;
        }
      }
    }
  }

  private void value(JsonParser parser, String path, JsonToken token) throws BadAct {
    if (path.equals("attributes")) {
      draft.attributes(attributes(parser, token));
      return;
    }
    Facet facet = Facet.of(path);
    boolean known =
        WORDS.contains(path) || PARTS.contains(path) || (facet != null && !facet.isDerived());
    if (!known || path.startsWith("attributes.")) {
      parser.skipChildren();
      return;
    }
    boolean wantsTruth = facet != null && facet.isBoolean();
    boolean isTruth = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
    if (PARTS.contains(path)
        || wantsTruth != isTruth
        || (!wantsTruth && token != JsonToken.VALUE_STRING)) {
      parser.skipChildren();
      String wanted =
          PARTS.contains(path) ? "bad.object" : wantsTruth ? "bad.boolean" : "bad.string";
      throw new BadAct(path, Words.text(wanted, path));
    }
    draft.set(path, parser.getString());
  }

  private static List<String> attributes(JsonParser parser, JsonToken token) throws BadAct {
    if (token != JsonToken.START_ARRAY) {
      parser.skipChildren();
      throw new BadAct("attributes", Words.text("bad.attributes"));
    }
    var worn = new ArrayList<String>();
    boolean words = true;
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      words &= item == JsonToken.VALUE_STRING;
      if (item == JsonToken.VALUE_STRING) {
        worn.add(parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    if (!words) {
      throw new BadAct("attributes", Words.text("bad.attributes"));
    }
    return worn;
  }
}
