package id.netra.app.record;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Facts in the one form in which they are hashed and signed: a JSON object of texts by the JSON
/// Canonicalization Scheme (RFC 8785), so that anybody can make the same bytes again.
///
/// @param facts names and values; names are compared by their UTF-16 units, as the scheme says
public record Statement(Map<String, String> facts) {
  private static final int FIRST_PRINTABLE = 0x20;

  public Statement {
    facts = Map.copyOf(facts);
  }

  /// Without blanks, by name.
  public String json() {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(fact -> quoted(fact.getKey()) + ":" + quoted(fact.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  public byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (unit < FIRST_PRINTABLE) {
            out.append("\\u%04x".formatted((int) unit));
          } else {
            out.append(unit);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
