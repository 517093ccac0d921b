// The rule book on the reader's own phone: the same answers as the server's, from the same data.
// It knows no article; everything legal comes from the book.

import { Condition } from "./condition.js";
import { Election } from "./calendars.js";
import { day, dayIn } from "./days.js";
import { Facets, and, bit, places } from "./facts.js";
import { Finder } from "./finder.js";
import { KindLaw } from "./kindlaw.js";
import { VERDICTS, gravity } from "./outcome.js";
import { Settings } from "./settings.js";
import { finding } from "./finding.js";

export class Assessor {
  /** `book` as the server writes it. */
  constructor(book) {
    this.edition = book.edition;
    this.facets = new Facets(book.facets);
    this.text = (place) => (place === undefined ? null : book.texts[place]);
    this.instruments = book.instruments.map((one) => ({
      cite: one.cite,
      title: this.text(one.title),
      validity: one.from === undefined ? null : validity(one),
    }));
    this.places = book.places.map(([instrument, text]) => ({
      instrument: this.instruments[instrument],
      text: this.text(text),
    }));
    this.rules = book.rules.map((rule) => this.rule(rule));
    this.elections = book.elections.map((one) => new Election({ ...one, title: this.text(one.title) }));
    this.settings = new Settings(this.facets, this.elections);
    this.bodies = book.bodies.map((body) => ({
      role: body.role,
      name: this.text(body.name),
      from: day(body.from),
      until: day(body.until),
    }));
    this.zones = book.zones;
    this.capital = book.capital;
    this.regions = book.regions;
  }

  /**
   * Judges what was told: `told` holds a value by facet's path, `date`, `asOf`,
   * `headInauguratedOn` and `termEndsOn` are ISO dates, `region` and `election` codes; all but the
   * kind may be absent. `now` is the moment of asking.
   */
  assess(act, now) {
    const asked = {
      facts: this.facets.told(act.told),
      date: day(act.date),
      region: act.region ?? null,
      election: act.election ?? null,
      headInauguratedOn: day(act.headInauguratedOn),
      termEndsOn: day(act.termEndsOn),
    };
    const asOf = day(act.asOf) ?? dayIn(this.zone(asked.region), now);
    const findings = this.settings.of(asked, asOf).map((setting) => this.find(asked, setting));
    findings.sort((one, other) => gravestFirst(one, other));
    return { finding: findings[0], alternatives: findings.slice(1) };
  }

  /** The name of an election. */
  title(code) {
    return this.elections.find((election) => election.code === code)?.title ?? code;
  }

  /** Today in that region, as a number; in the capital's zone when the region is unknown. */
  today(now, region = null) {
    return dayIn(this.zone(region), now);
  }

  zone(region) {
    return (region === null ? null : this.zones[region.slice(0, 2)]) ?? this.capital;
  }

  find(act, setting) {
    const kind = places(this.facets.possible(act.facts, "kind"))[0];
    const active = this.inForce(kind, setting.days, setting.asOf);
    const found = new Finder(this.facets, act, setting, new KindLaw(active, this.facets)).find();
    const bodies = this.bodies.filter((body) => fills(body, setting.days));
    return finding(this.facets, setting, found, bodies);
  }

  /** The rules for a kind in force on some of the days, as known on the day of asking. */
  inForce(kind, days, asOf) {
    const index = this.facets.of("kind").index;
    return this.rules
      .filter((rule) => and(rule.when.values(index), bit(kind)) !== 0)
      .filter((rule) => touches(rule.validity, days, asOf))
      .map((rule) => ({
        rule,
        citations: citedOn(rule.citations, days, asOf),
        sanctions: rule.levels.map(([level, cited]) => ({
          level,
          citations: citedOn(cited, days, asOf),
          tariffs: level === "CRIMINAL" ? tariffsOn(rule.tariffs, days, asOf) : [],
        })),
      }));
  }

  rule(rule) {
    const cited = (list) => list.map((place) => this.places[place]);
    return {
      id: rule.id,
      origin: rule.origin,
      instrument: this.instruments[rule.instrument],
      title: this.text(rule.title),
      effect: rule.effect,
      when: new Condition(rule.when, this.facets),
      requires: rule.requires,
      class: rule.class,
      levels: Object.entries(rule.levels ?? {}).map(([level, list]) => [level, cited(list)]),
      tariffs: (rule.tariffs ?? []).map((tariff) => ({
        from: day(tariff.from),
        until: day(tariff.until),
        text: this.text(tariff.text),
        milder: tariff.milder,
      })),
      citations: cited(rule.citations),
      route: rule.route ?? [],
      plain: this.text(rule.plain),
      instead: this.text(rule.instead),
      overrides: new Set(rule.overrides ?? []),
      readings: (rule.readings ?? []).map((reading) => ({
        adopted: reading.adopted,
        says: reading.says,
        levels: reading.levels ?? [],
        heldBy: this.text(reading.heldBy),
        text: this.text(reading.text),
        citations: cited(reading.citations).map((place) => place.text),
      })),
      validity: validity(rule),
      confidence: rule.confidence,
      verify: rule.verify === true,
    };
  }
}

function validity(days) {
  return {
    known: day(days.known),
    from: day(days.from),
    until: day(days.until),
    endKnown: day(days.endKnown),
  };
}

/** True if, by what was enacted on the day of asking, it is in force on some of the days. */
function touches({ known, from, until, endKnown }, [first, last], asOf) {
  if (known > asOf || from > last) return false;
  const ended = until !== null && until < first;
  return !ended || (endKnown !== null && endKnown > asOf);
}

/** Of one citation for many days, only what was law on some of them. */
function citedOn(cited, days, asOf) {
  const inForce = cited.filter(
    ({ instrument }) => instrument.validity === null || touches(instrument.validity, days, asOf),
  );
  return (inForce.length === 0 ? cited : inForce).map((place) => place.text);
}

/** The tariff of the act's days and every later one up to the day of asking. */
function tariffsOn(tariffs, [first, last], asOf) {
  return tariffs
    .filter((tariff) => tariff.until === null || tariff.until >= first)
    .filter((tariff) => tariff.from === null || tariff.from <= Math.max(asOf, last));
}

function fills(body, [first, last]) {
  return (
    (body.from === null || body.from <= last) && (body.until === null || body.until >= first)
  );
}

function gravestFirst(one, other) {
  const verdicts = VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict);
  const [mine, theirs] = [one, other].map(({ rules }) => Math.min(...rules.map(({ rule }) => gravity(rule))));
  return verdicts || (mine === theirs ? 0 : mine < theirs ? -1 : 1);
}
