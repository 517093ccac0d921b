package id.netra.app.advice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.springframework.util.MultiValueMap;

/// Reads what was told from a form. Fields that it does not know are not looked at.
///
/// A form carries what was told before in hidden fields, the facet asked now under [#ASKED], and
/// for it a value or [#UNKNOWN].
public final class ToldForm {
  /// The value that means "I do not know".
  static final String UNKNOWN = "?";

  /// Names the facet that the form asks.
  static final String ASKED = "ditanya";

  /// Facets asked in vain, comma-separated.
  static final String IN_VAIN = "tidaktahu";

  /// Facets asked so far in their order, comma-separated.
  static final String TRAIL = "jejak";

  /// Facts that were understood from words and that the reader left ticked: `facet=value`.
  static final String UNDERSTOOD = "fakta";

  /// Says that the day is the one in [#OTHER_DAY].
  static final String OTHER = "lain";

  static final String OTHER_DAY = "tanggal";

  private ToldForm() {}

  /// Everything told in a form.
  public static Told read(MultiValueMap<String, String> form) {
    var facts = new LinkedHashMap<String, String>();
    SequencedSet<String> unknown = listed(form, IN_VAIN);
    for (String field : Told.FIELDS) {
      String value = last(form, field);
      if (value.equals(UNKNOWN)) {
        unknown.add(field);
      } else if (field.equals("date") && (value.equals(OTHER) || value.isEmpty())) {
        put(facts, field, last(form, OTHER_DAY));
      } else {
        put(facts, field, value);
      }
    }
    List<String> worn =
        form.getOrDefault(Told.ATTRIBUTES, List.of()).stream()
            .filter(value -> !value.isBlank())
            .distinct()
            .toList();
    if (worn.contains(UNKNOWN)) {
      unknown.add(Told.ATTRIBUTES);
      worn = List.of();
    }
    if (!worn.isEmpty()) {
      unknown.remove(Told.ATTRIBUTES);
    }
    SequencedSet<String> trail = trail(form, facts, worn, unknown);
    // What was asked in vain and is told now was asked all the same.
    facts.keySet().stream().filter(unknown::remove).forEach(trail::add);
    return understood(form, new Told(facts, worn, unknown, trail));
  }

  /// What was asked before, and the facet asked now once it is settled.
  private static SequencedSet<String> trail(
      MultiValueMap<String, String> form,
      Map<String, String> facts,
      List<String> worn,
      SequencedSet<String> unknown) {
    SequencedSet<String> trail = listed(form, TRAIL);
    String asked = last(form, ASKED);
    if (facts.containsKey(asked)
        || unknown.contains(asked)
        || (asked.equals(Told.ATTRIBUTES) && !worn.isEmpty())) {
      trail.add(asked);
    }
    return trail;
  }

  private static Told understood(MultiValueMap<String, String> form, Told told) {
    Told more = told;
    for (String fact : form.getOrDefault(UNDERSTOOD, List.of())) {
      String[] pair = fact.split("=", 2);
      if (pair.length == 2 && pair[0].equals(Told.ATTRIBUTES)) {
        more = more.wearing(List.of(pair[1].split(",", -1)));
      } else if (pair.length == 2 && Told.FIELDS.contains(pair[0])) {
        more = more.with(pair[0], pair[1]);
      }
    }
    return more;
  }

  /// The last value wins: buttons stand behind the hidden fields.
  static String last(MultiValueMap<String, String> form, String field) {
    List<String> values = form.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.getLast().strip();
  }

  private static void put(Map<String, String> facts, String field, String value) {
    if (!value.isEmpty()) {
      facts.put(field, value);
    }
  }

  /// The known facets among those listed.
  private static SequencedSet<String> listed(MultiValueMap<String, String> form, String field) {
    var found = new LinkedHashSet<String>();
    for (String name : last(form, field).split(",", -1)) {
      if (Told.FIELDS.contains(name) || name.equals(Told.ATTRIBUTES)) {
        found.add(name);
      }
    }
    return found;
  }
}
