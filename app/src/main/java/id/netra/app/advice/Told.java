package id.netra.app.advice;

import id.netra.law.act.Act;
import id.netra.law.act.ActDraft;
import id.netra.law.act.BadAct;
import id.netra.law.act.Facet;
import id.netra.law.act.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What a reader has told so far, by the contract's names.
///
/// @param facts a value for each thing told, in the order in which they are shown
/// @param attributes what was worn or shown; `NONE` alone when nothing was; empty when not told
/// @param unknown what was asked and the reader could not tell
/// @param trail what was asked, in its order: the way back
public record Told(
    Map<String, String> facts,
    List<String> attributes,
    SequencedSet<String> unknown,
    SequencedSet<String> trail) {
  /// The name under which all four attributes are asked for.
  public static final String ATTRIBUTES = "attributes";

  /// Everything that can be told but attributes, in the order in which it is shown.
  static final List<String> FIELDS =
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
    return new Told(Map.of(), List.of(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  /// Something told and nothing asked.
  public static Told of(Map<String, String> facts, List<String> attributes) {
    return new Told(facts, attributes, new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  /// The same, with one thing more told.
  public Told with(String field, String value) {
    var more = new LinkedHashMap<>(facts);
    more.put(field, value);
    return new Told(more, attributes, unknown, trail);
  }

  /// The same with other attributes told.
  Told wearing(List<String> worn) {
    return new Told(facts, worn, unknown, trail);
  }

  /// The same as if that had never been told or asked; its place on the way back is kept.
  Told without(String field) {
    var less = new LinkedHashMap<>(facts);
    less.remove(field);
    var open = new LinkedHashSet<>(unknown);
    open.remove(field);
    return new Told(less, field.equals(ATTRIBUTES) ? List.of() : attributes, open, trail);
  }

  /// The value told, or nothing at all.
  public String get(String field) {
    return facts.getOrDefault(field, "");
  }

  /// True if that was told, or asked in vain.
  public boolean isSettled(String field) {
    return unknown.contains(field)
        || (field.equals(ATTRIBUTES) ? !attributes.isEmpty() : facts.containsKey(field));
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
        throw new BadAct(ATTRIBUTES, Messages.text("act.value", ATTRIBUTES, "NONE", ""));
      }
      draft.attributes(worn);
    }
    return draft.act();
  }

  /// The same without whatever makes no sense.
  Told sound() {
    var sound = new Told(ActDraft.sound(facts), attributes, unknown, trail);
    try {
      sound.act();
      return sound;
    } catch (BadAct bad) {
      return ATTRIBUTES.equals(bad.field()) ? sound.without(ATTRIBUTES) : sound;
    }
  }

  /// The same before the last question was put.
  Told back() {
    var shorter = new LinkedHashSet<>(trail);
    shorter.removeLast();
    return new Told(facts, attributes, unknown, shorter);
  }
}
