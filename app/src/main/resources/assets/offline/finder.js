// Finds the answer to one act under one setting. Excuses that nobody raised are presumed not to
// hold; what each would change is tried one by one.

import { bit, changed, or, places } from "./facts.js";
import { iso } from "./days.js";
import { Cases } from "./kindlaw.js";

export class Finder {
  constructor(facets, act, setting, law) {
    this.facets = facets;
    this.act = act;
    this.setting = setting;
    this.law = law;
    this.known = new Map();
  }

  /** The cases, their verdict, what could be raised against it, and what to ask. */
  find() {
    const cases = this.judge(null, 0);
    const verdict = verdictOf(cases);
    return {
      verdict,
      outcomes: cases.outcomes,
      raised: this.raised(verdict),
      questions: this.questions(cases, verdict),
    };
  }

  /** Judges all cases of the setting, with one excuse raised if there is one. */
  judge(excuse, value) {
    const given = this.setting.cases;
    const found = given.map((facts) =>
      this.law.cases(
        this.facets.presume(excuse === null ? facts : changed(facts, excuse.index, value)),
        this.known,
      ),
    );
    if (given.length === 1) return found[0];
    const all = new Cases();
    for (const cases of found) {
      all.add(cases);
      if (!found[0].hasOutcomesOf(cases)) all.decideRules.add(this.parting());
      if (all.verdicts().size > cases.verdicts().size) all.decideVerdict.add(this.parting());
    }
    return all;
  }

  /** What tells the setting's cases apart: their stage, or the kind of election. */
  parting() {
    const stage = this.facets.of("stage").index;
    const stages = this.setting.cases.map((facts) => facts[stage]).reduce(or, 0);
    return places(stages).length > 1 ? stage : this.facets.of("election.type").index;
  }

  raised(verdict) {
    const told = this.setting.cases[0];
    const found = [];
    for (const excuse of this.facets.excuses) {
      if (!this.law.asks(excuse.index) || told[excuse.index] !== excuse.all) continue;
      for (const place of places(excuse.all)) {
        if (bit(place) !== excuse.presumed) found.push(this.raise(excuse, place, verdict));
      }
    }
    const freeze = this.facets.of("freeze");
    const now = this.facets.names(freeze, told[freeze.index]).join();
    if (this.law.asks(freeze.index) && this.act.termEndsOn === null && now !== "NONE") {
      // The end of a term frees posts, not powers.
      const then = now === "TO_TERM_END" ? "NONE" : "POWERS";
      found.push(this.raise(freeze, freeze.values.indexOf(then), verdict));
    }
    return found.filter((one) => one !== null);
  }

  /** What raising the excuse would change; null if nothing, or if no day is known to reckon from. */
  raise(excuse, place, verdict) {
    const facet = excuse.path === "freeze" ? "move.termEndsOn" : excuse.question;
    let value = excuse.values[place];
    if (excuse.derived) {
      if (this.act.date === null) return null;
      value = iso(excuse.path === "freeze" ? this.act.date - 1 : this.act.date);
    }
    const then = verdictOf(this.judge(excuse, bit(place)));
    return then === verdict ? null : { facet, value, verdict: then };
  }

  /** What is not known and would decide, most decisive first. */
  questions(cases, verdict) {
    if (cases.outcomes.length === 1) return [];
    const parted = cases.verdicts().size > 1;
    if (!parted && verdict === "UNDETERMINED") return [];
    const deciding = [...(parted ? cases.decideVerdict : cases.decideRules)];
    const left = new Map(
      deciding.map((facet) => [facet, deciding.length > 1 ? this.undecidedAfter(facet) : 0]),
    );
    deciding.sort((one, other) => left.get(one) - left.get(other) || one - other);
    const byName = new Map();
    for (const index of deciding) {
      const facet = this.facets.list[index];
      if (!byName.has(facet.question)) {
        byName.set(facet.question, { facet: facet.question, options: this.options(facet) });
      }
    }
    return [...byName.values()];
  }

  /** How many verdicts stay possible, on average, once this is known. */
  undecidedAfter(facet) {
    let count = 0;
    let verdicts = 0;
    for (const facts of this.setting.cases) {
      const presumed = this.facets.presume(facts);
      for (const part of this.law.parts(presumed, facet)) {
        count++;
        verdicts += this.law.cases(changed(presumed, facet, part), this.known).verdicts().size;
      }
    }
    return verdicts / count;
  }

  options(facet) {
    if (facet.question === "attributes") return ["PARTY", "CANDIDATE", "STATE", "SYMBOL"];
    if (facet.derived) return [];
    const possible = this.setting.cases.map((facts) => facts[facet.index]).reduce(or, 0);
    return this.facets.names(facet, possible);
  }
}

/** One verdict if all cases share it; undetermined if what is unknown would decide. */
function verdictOf(cases) {
  const verdicts = [...cases.verdicts()];
  return verdicts.length === 1 ? verdicts[0] : "UNDETERMINED";
}
