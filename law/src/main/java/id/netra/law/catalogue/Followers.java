package id.netra.law.catalogue;

import id.netra.law.act.Facet;
import id.netra.law.rule.Citation;
import id.netra.law.rule.Effect;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.OffenceClass;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Route;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Rule.Breach;
import id.netra.law.rule.Validity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A rule that applies the forms of other rules to other people, as laws do ("the forms of
/// violation follow those for ASN"): one rule here for each that it follows.
///
/// `follows` names rules, or all rules of an instrument that begin alike (`skb-2022.B*`); what it
/// forbids they forbid, to the people in `for`, with its own class, levels, route and doubts.
final class Followers {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "follows",
          "for",
          "class",
          "levels",
          "citations",
          "route",
          "readings",
          "from",
          "until",
          "confidence",
          "verify",
          "sources",
          "note");

  private final RuleReader reader;
  private final Instrument instrument;
  private final Item item;

  Followers(RuleReader reader, Instrument instrument, Item item) {
    this.reader = reader;
    this.instrument = instrument;
    this.item = item.only(KEYS);
  }

  void read(List<Rule> rules) {
    var followed = new LinkedHashSet<Rule>();
    for (Item pattern : item.get("follows").items()) {
      List<Rule> matching = rules.stream().filter(rule -> matches(pattern.text(), rule)).toList();
      if (matching.isEmpty()) {
        throw pattern.fault("catalogue.no-rule", pattern.text());
      }
      followed.addAll(matching);
    }
    Validity own = reader.validity(instrument, item);
    for (Rule rule : followed) {
      if (meet(own, rule.validity())) {
        reader.add(item, follow(rule, own.within(rule.validity())));
      }
    }
  }

  private static boolean matches(String pattern, Rule rule) {
    if (rule.origin() != null) {
      return false;
    }
    return pattern.endsWith("*")
        ? rule.id().startsWith(pattern.substring(0, pattern.length() - 1))
        : rule.id().equals(pattern);
  }

  private static boolean meet(Validity one, Validity other) {
    return (one.until() == null || !one.until().isBefore(other.from()))
        && (other.until() == null || !other.until().isBefore(one.from()));
  }

  private Rule follow(Rule rule, Validity validity) {
    List<Reading> readings =
        rule.effect() == Effect.FORBIDS && item.find("readings") != null
            ? new ReadingReader(reader.registry()).read(item, rule.effect())
            : rule.readings();
    return new Rule(
        instrument.id() + "." + item.get("id").text() + ":" + rule.id(),
        rule.id(),
        instrument,
        rule.title(),
        rule.effect(),
        rule.when().with(Facet.STATUS, people()),
        rule.requires(),
        rule.breach() == null ? null : breach(),
        citations(rule),
        route(rule),
        rule.plain(),
        rule.instead(),
        rule.overrides(),
        readings,
        validity,
        InstrumentReader.standing(item));
  }

  private int people() {
    int people = 0;
    for (Item status : item.get("for").items()) {
      if (!Facet.STATUS.domain().contains(status.text())) {
        throw status.fault(
            "catalogue.value", status.text(), String.join(", ", Facet.STATUS.domain()));
      }
      people |= Facet.STATUS.mask(status.text());
    }
    return people;
  }

  private Breach breach() {
    return new Breach(
        item.get("class").one(OffenceClass.class), reader.levels(item.get("levels")), List.of());
  }

  private List<Citation> citations(Rule rule) {
    var citations = new ArrayList<Citation>(reader.registry().cites(item.get("citations")));
    citations.addAll(rule.citations());
    return citations;
  }

  private List<Route> route(Rule rule) {
    return item.find("route") == null ? rule.route() : RuleReader.routes(item.get("route"));
  }
}
