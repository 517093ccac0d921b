package id.netra.law.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An act being written down, field by field, from whatever form it comes in: JSON, a web form, a
/// test. Every field is checked as it is set, and the whole in [#act()].
public final class ActDraft {
  private static final Pattern REGION =
      Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> DAYS =
      Set.of("date", "asOf", "move.headInauguratedOn", "move.termEndsOn");
  private static final List<Facet> OF_TARGET =
      List.of(Facet.DETERMINED, Facet.INDEPENDENT, Facet.OFFICE);

  private @Nullable String id;
  private @Nullable LocalDate date;
  private @Nullable LocalDate asOf;
  private @Nullable String region;
  private @Nullable String election;
  private @Nullable LocalDate headInauguratedOn;
  private @Nullable LocalDate termEndsOn;
  private final Facts.Changing facts = Facts.UNKNOWN.changing();

  /// Starts with nothing known.
  public ActDraft() {}

  /// A draft from words such as `kind=LIKE date=2024-10-13 attributes=[SYMBOL,PARTY]`, the form in
  /// which decided cases are written down.
  public static ActDraft of(String words) throws BadAct {
    var draft = new ActDraft();
    for (String word : words.strip().split("\\s+", -1)) {
      String[] pair = word.split("=", 2);
      if (pair[0].equals("attributes")) {
        String inner = pair[1].substring(1, pair[1].length() - 1);
        draft.attributes(inner.isEmpty() ? List.of() : List.of(inner.split(",", -1)));
      } else {
        draft.set(pair[0], pair[1]);
      }
    }
    return draft;
  }

  /// True for the fields whose value is a day, by the contract's names.
  public static boolean isDay(String path) {
    return DAYS.contains(path);
  }

  /// The same facts without whatever makes no sense, alone or beside the others.
  ///
  /// @param told values by the contract's names, but for `attributes`
  public static Map<String, String> sound(Map<String, String> told) {
    var sound = new LinkedHashMap<>(told);
    Optional<String> wrong = wrong(sound);
    while (wrong.isPresent()) {
      sound.remove(wrong.get());
      wrong = wrong(sound);
    }
    return sound;
  }

  /// The first field at fault; of any act something must be told, so its kind is no matter here.
  private static Optional<String> wrong(Map<String, String> told) {
    try {
      var draft = new ActDraft().set("kind", "OTHER");
      for (Map.Entry<String, String> fact : told.entrySet()) {
        draft.set(fact.getKey(), fact.getValue());
      }
      draft.act();
      return Optional.empty();
    } catch (BadAct bad) {
      return Optional.ofNullable(bad.field());
    }
  }

  /// Sets a field whose value is a word, a day or a code.
  ///
  /// @param path the contract's name, such as `target.type`; a name it does not know is ignored
  /// @param value as in the contract; `true` and `false` for facets that are yes or no
  /// @return this draft
  public ActDraft set(String path, String value) throws BadAct {
    switch (path) {
      case "id" -> id = value;
      case "date" -> date = day(path, value);
      case "asOf" -> asOf = day(path, value);
      case "move.headInauguratedOn" -> headInauguratedOn = day(path, value);
      case "move.termEndsOn" -> termEndsOn = day(path, value);
      case "election" -> election = value;
      case "region" -> region = code(value);
      default -> {
        Facet facet = Facet.of(path);
        if (facet != null && !facet.isDerived() && !path.startsWith("attributes")) {
          facts.set(facet, mask(facet, value));
        }
      }
    }
    return this;
  }

  /// Says which attributes were worn or shown: those and no others.
  public ActDraft attributes(Collection<String> worn) throws BadAct {
    for (Facet facet : Facet.attributes()) {
      facts.set(facet, Facet.NO);
    }
    for (String attribute : worn) {
      Facet facet = Facet.attribute(attribute);
      if (facet == null) {
        throw new BadAct(
            "attributes",
            Messages.text(
                "act.value", "attributes", attribute, String.join(", ", Facet.attributeNames())));
      }
      facts.set(facet, Facet.YES);
    }
    return this;
  }

  /// The contract's name of the act set so far, or null.
  public @Nullable String id() {
    return id;
  }

  /// The act, if its parts fit together.
  public Act act() throws BadAct {
    Facts told = facts.facts();
    if (told.isOpen(Facet.KIND)) {
      throw new BadAct("kind", Messages.text("act.kind-missing"));
    }
    if (told.is(Facet.TARGET_TYPE, "NONE")) {
      for (Facet facet : OF_TARGET) {
        if (!told.isOpen(facet)) {
          throw new BadAct(facet.path(), Messages.text("act.target-none", facet.path()));
        }
      }
    }
    return new Act(id, date, asOf, region, election, headInauguratedOn, termEndsOn, told);
  }

  private static int mask(Facet facet, String value) throws BadAct {
    int index = facet.domain().indexOf(value);
    if (index < 0) {
      throw new BadAct(
          facet.path(),
          Messages.text("act.value", facet.path(), clip(value), String.join(", ", facet.domain())));
    }
    return 1 << index;
  }

  private static LocalDate day(String path, String value) throws BadAct {
    try {
      if (DAY.matcher(value).matches()) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeException impossible) {
      // Falls through to the same words: 31 February and "kemarin" are mended in the same way.
    }
    throw new BadAct(path, Messages.text("act.day", path, clip(value)));
  }

  private static String code(String value) throws BadAct {
    if (!REGION.matcher(value).matches()) {
      throw new BadAct("region", Messages.text("act.region", clip(value)));
    }
    return value;
  }

  /// Enough of a foreign value to recognise it in a message.
  private static String clip(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
