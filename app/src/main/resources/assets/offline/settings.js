// Under which elections an act is judged, and what the calendars say of it.

import { plusMonths } from "./days.js";
import { or, places, without } from "./facts.js";
import { STAGES } from "./calendars.js";

const NEW_FOR_MONTHS = 6;

/** Where and when an act is judged: `election`, `stage`, `days`, `asOf`, and its `cases`. */
export class Settings {
  constructor(facets, elections) {
    this.facets = facets;
    this.elections = elections;
    this.stageDays = new Map();
  }

  /** At least one: the election asked for, or every one whose calendar covers day and region. */
  of(act, asOf) {
    const found = this.asked(act)
      .map((election) =>
        act.date === null ? this.dateless(act, asOf, election) : this.dated(act, asOf, election),
      )
      .filter((setting) => setting !== null);
    return found.length === 0 ? [this.outside(act, asOf)] : found;
  }

  asked(act) {
    if (act.election === null) return act.date === null ? [] : this.elections;
    const found = this.elections.filter((election) => election.code === act.election);
    if (found.length === 0) throw new Error("no such election");
    return found;
  }

  dated(act, asOf, election) {
    const on = act.date;
    const known = Math.min(on, asOf);
    const version = election.on(on, known, act.region);
    if (version === null) return null;
    const facts = this.office(act.facts, election.type);
    const offices = this.facets.possible(facts, "target.office");
    const stage = this.stage(facts, version.stage(on, offices));
    const determined = this.facets.isOpen(facts, "stage")
      ? this.determinedFor(version.determined(on, offices), offices)
      : this.determined(stage);
    const freeze =
      version.regions.length === 0 ? election.freeze(on, known, act.termEndsOn) : "TO_ELECTED";
    const derived = this.facets.with(this.derive(facts, stage, determined), {
      "election.type": this.facets.mask("election.type", election.type),
      freeze: this.facets.mask("freeze", freeze),
      "move.newHead": this.newHead(act, on),
    });
    return { election: election.code, stage, days: [on, on], asOf, cases: [derived] };
  }

  dateless(act, asOf, election) {
    const facts = this.office(act.facts, election.type);
    const cases = [];
    let days = null;
    let last = "OUTSIDE";
    for (const stage of this.stages(facts)) {
      const its = this.daysOf(election, stage, act, facts);
      if (its === null) continue;
      cases.push(this.frozen(this.derive(facts, stage, this.determined(stage)), election, its, act));
      days = days === null ? its : [Math.min(days[0], its[0]), Math.max(days[1], its[1])];
      last = stage;
    }
    if (days === null) {
      last = this.stage(facts, "OUTSIDE");
      days = election.days();
      cases.push(this.frozen(this.derive(facts, last, this.determined(last)), election, days, act));
    }
    const stage = cases.length === 1 ? last : null;
    return { election: election.code, stage, days, asOf, cases };
  }

  /** The days of a stage, reckoned once for every set of versions that hold the region. */
  daysOf(election, stage, act, facts) {
    const offices = this.facets.possible(facts, "target.office");
    const holding = election.versions.filter((version) => version.holds(act.region));
    const key = [election.code, stage, offices, ...holding.map((one) => one.number)].join(" ");
    if (!this.stageDays.has(key)) {
      this.stageDays.set(key, election.daysOf(stage, act.region, offices));
    }
    return this.stageDays.get(key);
  }

  /** The freeze at every day on which it could change within the span. */
  frozen(facts, election, span, act) {
    let freeze = 0;
    for (const turn of election.turns(span, act.termEndsOn)) {
      const value = election.freeze(turn, turn, act.termEndsOn);
      freeze = or(freeze, this.facets.mask("freeze", value));
    }
    return this.facets.with(facts, {
      "election.type": this.facets.mask("election.type", election.type),
      freeze,
      "move.newHead": this.facets.mask("move.newHead", "false"),
    });
  }

  /** No calendar covers the day; or neither day nor election is known and today's law is asked for. */
  outside(act, asOf) {
    const on = act.date ?? asOf;
    const freeze = this.lingering(act, on, asOf);
    const told = !this.facets.isOpen(act.facts, "stage");
    const open = !told && act.date === null && act.election === null;
    const stages = told || open ? this.stages(act.facts) : ["OUTSIDE"];
    const cases = stages.flatMap((stage) =>
      (stage === "OUTSIDE" ? ["NONE"] : ["PEMILU", "PILKADA"]).map((type) =>
        this.facets.with(
          this.derive(this.office(act.facts, type), stage, this.determined(stage)),
          {
            "election.type": this.facets.mask("election.type", type),
            freeze: this.facets.mask("freeze", freeze),
            "move.newHead": this.newHead(act, on),
          },
        ),
      ),
    );
    const only = told ? this.stage(act.facts, "OUTSIDE") : open ? null : "OUTSIDE";
    return { election: null, stage: only, days: [on, on], asOf, cases };
  }

  /** A term that is told to last beyond its election's calendar keeps posts frozen. */
  lingering(act, on, asOf) {
    if (act.termEndsOn === null || act.date === null) return "NONE";
    const known = Math.min(on, asOf);
    const found = this.asked(act)
      .map((election) => election.freeze(on, known, act.termEndsOn))
      .find((freeze) => freeze !== "NONE");
    return found ?? "NONE";
  }

  /** The stages that are possible, in their order. */
  stages(facts) {
    return this.facets.names(this.facets.of("stage"), this.facets.possible(facts, "stage"));
  }

  derive(facts, stage, determined) {
    const derived = this.facets.with(facts, { stage: this.facets.mask("stage", stage) });
    return this.facets.isOpen(derived, "target.determined")
      ? this.facets.with(derived, { "target.determined": determined })
      : derived;
  }

  /** Which offices an election fills, unless the asker said which. */
  office(facts, type) {
    if (!this.facets.isOpen(facts, "target.office") || type === "NONE") return facts;
    const heads = this.facets.mask("target.office", "REGIONAL_HEAD");
    const others = without(this.facets.of("target.office").all, heads);
    return this.facets.with(facts, { "target.office": type === "PILKADA" ? heads : others });
  }

  stage(facts, derived) {
    const possible = places(this.facets.possible(facts, "stage"));
    return possible.length === 1 ? STAGES[possible[0]] : derived;
  }

  determined(stage) {
    const yes = STAGES.indexOf(stage) >= STAGES.indexOf("DETERMINED");
    return this.facets.mask("target.determined", String(yes));
  }

  /** Both, when one office's list is out and another's is not. */
  determinedFor(out, offices) {
    const yes = out === 0 ? 0 : this.facets.mask("target.determined", "true");
    const no = out === offices ? 0 : this.facets.mask("target.determined", "false");
    return or(yes, no);
  }

  /** Six months from the inauguration, the last day whole. */
  newHead(act, on) {
    const since = act.headInauguratedOn;
    if (since === null) return this.facets.of("move.newHead").all;
    const fresh = on >= since && on <= plusMonths(since, NEW_FOR_MONTHS);
    return this.facets.mask("move.newHead", String(fresh));
  }
}
