package id.netra.app.advice.kept;

import id.netra.app.advice.Told;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is kept of an answer: facts and edition, nothing that anybody typed.
///
/// @param edition the edition that answered
/// @param asked the day of asking
/// @param told the facts
record Kept(String edition, LocalDate asked, Told told) {
  private static final String EDITION = "edition";
  private static final String ASKED = "asked";

  /// A line for each thing.
  String text() {
    var lines = new StringBuilder();
    line(lines, EDITION, edition);
    line(lines, ASKED, asked.toString());
    told.facts().forEach((facet, value) -> line(lines, facet, value));
    if (!told.attributes().isEmpty()) {
      line(lines, Told.ATTRIBUTES, String.join(",", told.attributes()));
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append(name).append('=').append(value).append('\n');
  }

  /// Reads what [#text()] wrote.
  static Kept of(String text) {
    Map<String, String> facts = new LinkedHashMap<>();
    text.lines().map(line -> line.split("=", 2)).forEach(pair -> facts.put(pair[0], pair[1]));
    String edition = String.valueOf(facts.remove(EDITION));
    LocalDate asked = LocalDate.parse(String.valueOf(facts.remove(ASKED)));
    String worn = facts.remove(Told.ATTRIBUTES);
    List<String> attributes = worn == null ? List.of() : List.of(worn.split(",", -1));
    return new Kept(edition, asked, Told.of(facts, attributes));
  }
}
