package id.netra.app.advice.rules;

import id.netra.app.advice.Labels;
import id.netra.app.advice.VerdictLook;
import id.netra.app.advice.rules.RuleSheet.Founded;
import id.netra.app.advice.rules.RuleSheet.Head;
import id.netra.app.advice.rules.RuleSheet.Line;
import id.netra.app.advice.rules.RuleSheet.Price;
import id.netra.app.advice.rules.RuleSheet.Scope;
import id.netra.app.advice.rules.RuleSheet.Side;
import id.netra.app.advice.rules.RuleSheet.Ties;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.calendar.Bodies;
import id.netra.law.calendar.Bodies.Body;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Route;
import id.netra.law.rule.Rule;
import id.netra.law.rule.Rule.Breach;
import id.netra.law.rule.Span;
import id.netra.law.rule.Tariff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Puts a rule into the reader's words.
@Component
class RuleSheets {
  private final RuleBook book;
  private final Examples examples;

  RuleSheets(RuleBook book, Examples examples) {
    this.book = book;
    this.examples = examples;
  }

  /// @param today the day by which bodies are named and the rule is current or past
  RuleSheet of(Rule rule, LocalDate today, Speech speech) {
    return new RuleSheet(
        head(rule, today, speech),
        scope(rule, speech),
        price(rule, speech),
        rule.instead() == null ? null : speech.in(rule.instead()),
        route(rule, today, speech),
        founded(rule, speech),
        ties(rule, speech),
        examples.of(rule, speech));
  }

  private static Head head(Rule rule, LocalDate today, Speech speech) {
    var verdict = Effects.verdict(rule.effect());
    return new Head(
        speech.in(rule.title()),
        speech.in(rule.plain()),
        VerdictLook.of(verdict),
        VerdictLook.key(verdict),
        rule.isDisputed(),
        speech.days(rule.validity()),
        !RuleLine.isInForce(rule, today),
        speech.link(rule.instrument()));
  }

  private static Scope scope(Rule rule, Speech speech) {
    int kinds = rule.when().values(Facet.KIND);
    Facet required = rule.requires();
    return new Scope(
        speech.values(Facet.STATUS, rule.when().values(Facet.STATUS)),
        Facet.KIND.names(kinds).stream().map(speech::kind).toList(),
        Terms.of(rule.when(), Set.of(Facet.KIND, Facet.STATUS), speech),
        required == null ? null : speech.text("rules.condition." + required.path()));
  }

  private static Price price(Rule rule, Speech speech) {
    Breach breach = rule.breach();
    if (breach == null) {
      return new Price(null, List.of(), List.of());
    }
    var levels = new ArrayList<Line>();
    breach
        .levels()
        .forEach((level, places) ->
            levels.add(new Line(speech.text("advice.level." + level), Labels.places(places))));
    return new Price(
        speech.text("rules.class." + breach.offence()),
        levels,
        breach.tariffs().stream().map(tariff -> tariff(tariff, speech)).toList());
  }

  private static Line tariff(Tariff tariff, Speech speech) {
    LocalDate from = tariff.from();
    LocalDate until = tariff.until();
    String days = "";
    if (from != null && until != null) {
      days = speech.text("advice.from-until", speech.day(from), speech.day(until));
    } else if (from != null) {
      days = speech.text("advice.since", speech.day(from));
    } else if (until != null) {
      days = speech.text("rules.until", speech.day(until));
    }
    return new Line(
        speech.in(tariff.text()), (Labels.places(tariff.citations()) + ". " + days).strip());
  }

  private List<String> route(Rule rule, LocalDate today, Speech speech) {
    Bodies bodies = book.bodies().in(new Span(today, today));
    return rule.route().stream().map(role -> body(role, bodies, speech)).toList();
  }

  private static String body(Route role, Bodies bodies, Speech speech) {
    List<Body> filling = bodies.filling(role);
    return filling.isEmpty()
        ? speech.text("advice.role." + role)
        : String.join(" / ", filling.stream().map(body -> speech.in(body.name())).toList());
  }

  private static Founded founded(Rule rule, Speech speech) {
    return new Founded(
        rule.citations().stream()
            .map(place -> new Link(speech.link(place.instrument()).path(), place.text()))
            .toList(),
        rule.readings().stream().map(reading -> side(reading, speech)).toList(),
        "advice.sure." + rule.standing().confidence(),
        rule.standing().verify(),
        rule.standing().sources());
  }

  private static Side side(Reading reading, Speech speech) {
    String holder = speech.in(reading.heldBy());
    String places = Labels.places(reading.citations());
    return new Side(
        speech.says(reading),
        speech.in(reading.text()),
        places.isEmpty() ? holder : holder + "; " + places,
        reading.adopted());
  }

  private Ties ties(Rule rule, Speech speech) {
    return new Ties(
        Optional.ofNullable(rule.origin())
            .flatMap(book::rule)
            .map(other -> named(other, speech))
            .orElse(null),
        links(other -> rule.overrides(other), speech),
        links(other -> other.overrides(rule), speech),
        links(other -> rule.id().equals(other.origin()), speech));
  }

  private List<Link> links(Predicate<Rule> wanted, Speech speech) {
    return book.rules().stream().filter(wanted).map(other -> named(other, speech)).toList();
  }

  /// Rules that follow others have their titles too, so the instrument stands with it.
  private static Link named(Rule rule, Speech speech) {
    Link link = speech.link(rule);
    return new Link(link.path(), link.words() + " (" + rule.instrument().cite() + ")");
  }
}
