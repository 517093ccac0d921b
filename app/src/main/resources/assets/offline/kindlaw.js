// The rules for one kind of act on certain days, put to facts. What is unknown is cut into cases
// until every rule is decided in each; each case has one outcome.

import { FALSE, TRUE } from "./condition.js";
import { and, changed, without } from "./facts.js";
import { outcome } from "./outcome.js";

/** Where cases led, each outcome once, and which facets parted them. */
export class Cases {
  outcomes = [];
  decideVerdict = new Set();
  decideRules = new Set();

  verdicts() {
    return new Set(this.outcomes.map((one) => one.verdict));
  }

  hasOutcomesOf(other) {
    return (
      this.outcomes.length === other.outcomes.length &&
      other.outcomes.every((one) => this.outcomes.includes(one))
    );
  }

  add(other) {
    for (const one of other.outcomes) if (!this.outcomes.includes(one)) this.outcomes.push(one);
    for (const facet of other.decideVerdict) this.decideVerdict.add(facet);
    for (const facet of other.decideRules) this.decideRules.add(facet);
  }
}

export class KindLaw {
  constructor(active, facets) {
    this.facets = facets;
    this.rules = overridersFirst(active);
    this.asked = new Set(active.flatMap((one) => one.rule.when.facets));
    this.required = active
      .map((one) => one.rule.requires)
      .filter((facet) => facet !== undefined);
    this.outcomes = new Map();
  }

  /** True if some rule looks at the facet. */
  asks(facet) {
    return this.asked.has(facet);
  }

  /** Every case that the facts leave open; `known` holds what was found so far for one act. */
  cases(facts, known) {
    const truths = this.rules.map((active) => active.rule.when.test(facts));
    const fired = this.rules.filter((_, i) => truths[i] === TRUE);
    const open = this.rules.filter((_, i) => truths[i] !== TRUE && truths[i] !== FALSE);
    if (open.length === 0) {
      const cases = new Cases();
      cases.outcomes.push(this.outcome(fired, facts));
      return cases;
    }
    const looked = new Set([...this.required, ...open.flatMap((active) => active.rule.when.facets)]);
    const place =
      truths.map((truth) => truth[0]).join("") +
      this.facets.list.map(({ index }) => (looked.has(index) ? facts[index] : "")).join();
    let found = known.get(place);
    if (found === undefined) {
      found = this.split(facts, open, known);
      known.set(place, found);
    }
    return found;
  }

  split(facts, open, known) {
    const cases = new Cases();
    const facet = mostAsked(facts, open);
    let first = null;
    for (const part of parts(facts, facet, open)) {
      const branch = this.cases(changed(facts, facet, part), known);
      cases.add(branch);
      first ??= branch;
      if (!branch.hasOutcomesOf(first)) cases.decideRules.add(facet);
      if (!same(branch.verdicts(), first.verdicts())) cases.decideVerdict.add(facet);
    }
    return cases;
  }

  /** The parts into which the rules cut the values of a facet. */
  parts(facts, facet) {
    return parts(facts, facet, this.rules);
  }

  /** Outcomes that are equal are one object. */
  outcome(fired, facts) {
    const live = [];
    for (const active of fired) {
      if (!live.some((other) => overrides(other.rule, active.rule))) live.push(active);
    }
    const made = outcome(live, facts);
    const key = [made.verdict, ...made.deciding.map((active) => active.rule.id)].join(" ");
    if (!this.outcomes.has(key)) this.outcomes.set(key, made);
    return this.outcomes.get(key);
  }
}

function same(one, other) {
  return one.size === other.size && [...one].every((value) => other.has(value));
}

/** The facet that most open rules wait for; of equals the first. */
function mostAsked(facts, open) {
  const asked = new Map();
  for (const active of open) {
    for (const facet of active.rule.when.facets) {
      if (parts(facts, facet, [active]).length > 1) asked.set(facet, (asked.get(facet) ?? 0) + 1);
    }
  }
  const most = Math.max(...asked.values());
  return Math.min(...[...asked.keys()].filter((facet) => asked.get(facet) === most));
}

function parts(facts, facet, asking) {
  let found = [facts[facet]];
  for (const active of asking) {
    for (const values of active.rule.when.asks(facet, facts)) {
      found = found.flatMap((part) =>
        [and(part, values), without(part, values)].filter((finer) => finer !== 0),
      );
    }
  }
  return found;
}

/** True if the one rule, when it speaks, silences the other. */
function overrides(one, other) {
  return (
    one.overrides.has(other.id) || (other.origin !== undefined && one.overrides.has(other.origin))
  );
}

/** Sorted so that whatever silences a rule comes before it. */
function overridersFirst(active) {
  const sorted = [];
  const left = active.slice();
  while (left.length > 0) {
    const next = left.findIndex(
      (one) => !left.some((other) => overrides(other.rule, one.rule)),
    );
    sorted.push(...left.splice(next, 1));
  }
  return sorted;
}
