package id.netra.law.catalogue;

import id.netra.law.act.Facet;
import id.netra.law.rule.Citation;
import id.netra.law.rule.Condition;
import id.netra.law.rule.Effect;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.OffenceClass;
import id.netra.law.rule.Route;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Rule.Breach;
import id.netra.law.rule.SanctionLevel;
import id.netra.law.rule.Tariff;
import id.netra.law.rule.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the rules in an instrument's file.
final class RuleReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "effect",
          "when",
          "or",
          "requires",
          "class",
          "levels",
          "tariffs",
          "citations",
          "route",
          "plain",
          "instead",
          "overrides",
          "readings",
          "from",
          "until",
          "confidence",
          "verify",
          "sources",
          "note",
          "endedBy");

  private final InstrumentReader registry;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<Item> overrides = new ArrayList<>();

  RuleReader(InstrumentReader registry) {
    this.registry = registry;
  }

  /// Reads all rules, first those of their own and then those that follow others.
  List<Rule> read(List<Item> files) {
    var followers = new ArrayList<Runnable>();
    for (Item file : files) {
      Instrument instrument = registry.get(file.get("instrument").get("id"));
      for (Item item : file.get("rules").items()) {
        if (item.find("follows") == null) {
          add(item, rule(instrument, item.only(KEYS)));
        } else {
          followers.add(
              () -> new Followers(this, instrument, item).read(List.copyOf(rules.values())));
        }
      }
    }
    followers.forEach(Runnable::run);
    overrides.forEach(this::mustExist);
    for (Item override : overrides) {
      mustEnd(override, override.text(), new ArrayList<>());
    }
    return List.copyOf(rules.values());
  }

  InstrumentReader registry() {
    return registry;
  }

  void add(Item place, Rule rule) {
    if (rules.putIfAbsent(rule.id(), rule) != null) {
      throw place.fault("catalogue.twice", rule.id());
    }
  }

  private Rule rule(Instrument instrument, Item item) {
    Effect effect = item.get("effect").one(Effect.class);
    return new Rule(
        instrument.id() + "." + item.get("id").text(),
        null,
        instrument,
        item.get("title").both(),
        effect,
        condition(item),
        requires(item, effect),
        breach(item, effect),
        cited(item),
        routes(item.find("route")),
        item.get("plain").both(),
        item.find("instead") == null ? null : item.get("instead").both(),
        overridden(item),
        new ReadingReader(registry).read(item, effect),
        validity(instrument, item),
        InstrumentReader.standing(item));
  }

  private static Condition condition(Item item) {
    Condition condition = ConditionReader.read(item.get("when"), item.find("or"));
    if (condition.facets().contains(Facet.APPROVAL)) {
      throw item.get("when").fault("catalogue.condition-facet", Facet.APPROVAL.path());
    }
    return condition;
  }

  private List<Citation> cited(Item item) {
    List<Citation> cited = registry.cites(item.get("citations"));
    if (cited.isEmpty()) {
      throw item.get("citations").fault("catalogue.missing", "citations");
    }
    return cited;
  }

  private static @Nullable Facet requires(Item item, Effect effect) {
    if (effect != Effect.REQUIRES) {
      return null;
    }
    Item required = item.get("requires");
    Facet facet = Facet.of(required.text());
    if (facet != Facet.APPROVAL && facet != Facet.UNPAID_LEAVE) {
      throw required.fault("catalogue.value", required.text(), "approval, actor.unpaidLeave");
    }
    return facet;
  }

  private @Nullable Breach breach(Item item, Effect effect) {
    if (effect != Effect.FORBIDS && effect != Effect.REQUIRES) {
      return null;
    }
    return new Breach(
        item.get("class").one(OffenceClass.class),
        levels(item.find("levels")),
        item.find("tariffs") == null
            ? List.of()
            : item.get("tariffs").items().stream().map(this::tariff).toList());
  }

  SortedMap<SanctionLevel, List<Citation>> levels(@Nullable Item item) {
    var levels = new TreeMap<SanctionLevel, List<Citation>>();
    if (item != null) {
      for (Item.Pair pair : item.pairs()) {
        levels.put(level(pair), registry.cites(pair.value()));
      }
    }
    return levels;
  }

  private static SanctionLevel level(Item.Pair pair) {
    for (SanctionLevel level : SanctionLevel.values()) {
      if (level.name().equals(pair.key())) {
        return level;
      }
    }
    throw pair.value()
        .fault("catalogue.value", pair.key(), List.of(SanctionLevel.values()).toString());
  }

  private Tariff tariff(Item item) {
    item.only(Set.of("from", "until", "text", "citations", "milder"));
    return new Tariff(
        dayOf(item.find("from")),
        dayOf(item.find("until")),
        item.get("text").both(),
        registry.cites(item.get("citations")),
        InstrumentReader.isYes(item.find("milder")));
  }

  static List<Route> routes(@Nullable Item item) {
    return item == null
        ? List.of()
        : item.items().stream().map(route -> route.one(Route.class)).toList();
  }

  private Set<String> overridden(Item item) {
    Item ids = item.find("overrides");
    if (ids == null) {
      return Set.of();
    }
    overrides.addAll(ids.items());
    return new HashSet<>(ids.texts());
  }

  /// Follows what a rule overrides, which must not lead back.
  private void mustEnd(Item place, String id, List<String> way) {
    if (way.contains(id)) {
      throw place.fault("catalogue.circle", String.join(", ", way));
    }
    way.add(id);
    Rule rule = rules.get(id);
    if (rule != null) {
      rule.overrides().forEach(next -> mustEnd(place, next, way));
    }
    way.removeLast();
  }

  private void mustExist(Item id) {
    if (!rules.containsKey(id.text())) {
      throw id.fault("catalogue.no-rule", id.text());
    }
  }

  /// The instrument's own days, narrowed by the rule's.
  Validity validity(Instrument instrument, Item item) {
    Validity whole = instrument.validity();
    LocalDate from = dayOf(item.find("from"));
    LocalDate until = dayOf(item.find("until"));
    if (whole == null) {
      if (from == null) {
        throw item.fault("catalogue.no-days", instrument.cite());
      }
      return new Validity(from, from, until, null);
    }
    LocalDate begins = from == null ? whole.from() : from;
    if (until != null && until.isBefore(begins)) {
      throw item.fault("catalogue.ends-before", until.toString());
    }
    Item endedBy = item.find("endedBy");
    Validity later = endedBy == null ? null : registry.get(endedBy).validity();
    return new Validity(whole.known(), begins, until, later == null ? null : later.known())
        .within(whole);
  }

  private static @Nullable LocalDate dayOf(@Nullable Item item) {
    return item == null ? null : item.day();
  }
}
