package id.netra.app.organisation.demo;

import id.netra.app.platform.access.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Somebody in whose place one may look at the demonstration (`demo/personas.psv`). The personas
/// are the first people of every town.
///
/// @param number the same in every town
/// @param key of the words that say what this persona does
/// @param unit the code of the unit; `REMOTE` for the school of the remote district
/// @param post empty where the persona takes the post that heads the unit
/// @param role that was given; null for whoever holds none
record Persona(
    int number,
    String key,
    String unit,
    String post,
    String postClass,
    boolean head,
    @Nullable Role role) {
  private static final String REMOTE = "REMOTE";

  /// The one who gives the others their roles, and the one who confirms them.
  static final String GIVER = "administrator";

  static final String SECOND = "secretary";

  static List<Persona> all() {
    List<Sheet.Line> lines = Sheet.read("personas");
    return IntStream.range(0, lines.size()).mapToObj(i -> read(i, lines.get(i))).toList();
  }

  static Persona of(String key) {
    return all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private static Persona read(int number, Sheet.Line line) {
    String role = line.text("role");
    return new Persona(
        number,
        line.text("key"),
        line.text("unit"),
        line.text("post"),
        line.text("class"),
        line.isYes("head"),
        role.isEmpty() ? null : Role.valueOf(role));
  }

  /// The person who is this persona in that town.
  UUID in(Town town) {
    return DemoIds.of(DemoIds.Of.PERSON, town.number(), number);
  }

  /// Where the persona works in that town.
  PlannedUnit place(Town town, List<PlannedUnit> plan) {
    if (unit.equals(Plan.ROOT)) {
      return plan.getFirst();
    }
    String code = unit.equals(REMOTE) ? Plan.remoteSchool(town) : unit;
    return plan.stream()
        .filter(place -> place.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit " + code));
  }
}
