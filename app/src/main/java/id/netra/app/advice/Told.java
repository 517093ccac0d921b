package id.netra.app.advice;

import id.netra.law.act.Act;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.act.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// What a reader has told so far, by the contract's names. Nothing else of a form is looked at.
///
/// @param facts a value for each thing told, in the order in which they are shown
/// @param attributes what was worn or shown; `NONE` alone when nothing was; empty when not told
public record Told(Map<String, String> facts, List<String> attributes) {
  /// In a form, the name of what is to be asked again.
  static final String AGAIN = "ubah";

  private static final String ATTRIBUTES = "attributes";
  private static final List<String> FIELDS =
      Stream.concat(
              Stream.of(
                  "kind",
                  "date",
                  "actor.status",
                  "election",
                  "region",
                  "move.headInauguratedOn",
                  "move.termEndsOn"),
              Stream.of(Facet.values())
                  .filter(facet -> !facet.isDerived() && !Facet.attributes().contains(facet))
                  .map(Facet::path))
          .distinct()
          .toList();

  /// When nothing has been told yet.
  public static Told nothing() {
    return new Told(Map.of(), List.of());
  }

  /// Reads a form: known names with a value, but for the one that is to be asked again.
  public static Told of(MultiValueMap<String, String> form) {
    String again = form.getFirst(AGAIN);
    var facts = new LinkedHashMap<String, String>();
    for (String field : FIELDS) {
      // The last value wins: buttons stand behind the hidden fields.
      List<String> values = form.getOrDefault(field, List.of());
      if (!values.isEmpty() && !values.getLast().isBlank() && !field.equals(again)) {
        facts.put(field, values.getLast().strip());
      }
    }
    List<String> worn =
        ATTRIBUTES.equals(again)
            ? List.of()
            : form.getOrDefault(ATTRIBUTES, List.of()).stream().distinct().toList();
    return new Told(facts, worn);
  }

  /// The same, with one thing more told.
  public Told with(String field, String value) {
    var more = new LinkedHashMap<>(facts);
    more.put(field, value);
    return new Told(more, attributes);
  }

  /// The value told, or nothing at all.
  public String get(String field) {
    return facts.getOrDefault(field, "");
  }

  /// The act told of.
  ///
  /// @throws BadAct naming the first thing that makes no sense
  public Act act() throws BadAct {
    var draft = new ActDraft();
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      draft.set(fact.getKey(), fact.getValue());
    }
    if (!attributes.isEmpty()) {
      var worn = new ArrayList<>(attributes);
      boolean none = worn.remove("NONE");
      if (none && !worn.isEmpty()) {
        throw new BadAct("attributes", Messages.text("act.value", "attributes", "NONE", ""));
      }
      draft.attributes(worn);
    }
    return draft.act();
  }
}
