// Elections and the versions of their calendars: which stage a day falls in, and whether posts and
// powers are frozen on it.

import { day, including, plusMonths } from "./days.js";
import { and, or } from "./facts.js";

/** The stages in their order; the later wins where two overlap. */
export const STAGES = [
  "OUTSIDE",
  "PREPARATION",
  "REGISTRATION",
  "VERIFICATION",
  "DETERMINED",
  "CAMPAIGN",
  "QUIET",
  "VOTING",
  "AFTER_VOTING",
];

const BEGUN = {
  PREPARATION: "PREPARATION",
  REGISTRATION: "REGISTRATION",
  VERIFICATION: "VERIFICATION",
  DETERMINATION: "DETERMINED",
  CAMPAIGN: "CAMPAIGN",
  QUIET: "QUIET",
  VOTING: "VOTING",
};

const FROZEN_MONTHS = 6;

class Version {
  constructor(version) {
    this.number = version.number;
    this.regions = version.regions;
    this.from = day(version.from);
    this.until = day(version.until);
    this.events = version.events.map((event) => ({
      type: event.type,
      from: day(event.from),
      to: day(event.to),
      offices: event.offices,
    }));
    this.begins = Math.min(...this.events.map((event) => event.from));
    this.ends = Math.max(...this.events.map((event) => event.to));
  }

  covers(on) {
    return on >= this.begins && on <= this.ends;
  }

  inForceOn(on) {
    return on >= this.from && (this.until === null || on <= this.until);
  }

  holds(region) {
    const within = (code) => region === code || region.startsWith(code + ".");
    return this.regions.length === 0 || (region !== null && this.regions.some(within));
  }

  /** The stage of that day: the latest that has begun for one of the offices. */
  stage(on, offices) {
    if (!this.covers(on)) return "OUTSIDE";
    let latest = 0;
    for (const event of this.events) {
      if (and(event.offices, offices) !== 0) latest = Math.max(latest, begun(event, on));
    }
    return STAGES[latest];
  }

  /** The offices, among these, whose candidates are determined on that day. */
  determined(on, offices) {
    return this.events
      .filter((event) => event.type === "DETERMINATION" && on >= event.from)
      .reduce((out, event) => or(out, and(event.offices, offices)), 0);
  }

  first(type) {
    return this.events.find((event) => event.type === type)?.from ?? null;
  }
}

function begun(event, on) {
  if (on < event.from || BEGUN[event.type] === undefined) return 0;
  const after = event.type === "VOTING" && on > event.to;
  return STAGES.indexOf(after ? "AFTER_VOTING" : BEGUN[event.type]);
}

/** An election with all versions of its calendar. */
export class Election {
  constructor(election) {
    this.code = election.code;
    this.type = election.type;
    this.title = election.title;
    this.versions = election.versions.map((version) => new Version(version));
    this.nationwide = this.versions.filter((version) => version.regions.length === 0);
  }

  /** The version of that day and region, a regional one before the nation's; null if none. */
  on(on, known, region) {
    let found = null;
    for (const version of this.versions) {
      if (version.inForceOn(known) && version.covers(on) && version.holds(region)) {
        if (found === null || version.regions.length > 0) found = version;
      }
    }
    return found;
  }

  /** Where a day lies in the frozen months, as a value of the facet `freeze`. */
  freeze(on, known, termEndsOn) {
    const nation = this.nation(known);
    const determined = this.type === "PILKADA" ? nation.first("DETERMINATION") : null;
    if (determined === null) return "NONE";
    const opens = plusMonths(determined, -FROZEN_MONTHS);
    if (on < opens) return "NONE";
    const elected = nation.first("ELECTED");
    const powers = elected === null ? nation.covers(on) : on < elected;
    if (on > (termEndsOn ?? nation.ends)) return powers ? "POWERS" : "NONE";
    if (on === opens) return "FIRST_DAY";
    return powers ? "TO_ELECTED" : "TO_TERM_END";
  }

  /** The ends of a span, and every day between on which the freeze could change. */
  turns([first, last], termEndsOn) {
    const turns = [first, last];
    for (const version of this.versions) {
      turns.push(version.from);
      const determined = version.first("DETERMINATION");
      if (determined !== null) {
        const opens = plusMonths(determined, -FROZEN_MONTHS);
        turns.push(opens, opens + 1);
      }
      const elected = version.first("ELECTED");
      if (elected !== null) turns.push(elected);
    }
    if (termEndsOn !== null) turns.push(termEndsOn + 1);
    return turns.filter((turn) => turn >= first && turn <= last);
  }

  /** The days of a stage over all versions, each only as far as it was in force; null if none. */
  daysOf(stage, region, offices) {
    let days = null;
    for (const version of this.versions) {
      if (!version.holds(region)) continue;
      for (let on = version.begins; on <= version.ends; on++) {
        if (version.inForceOn(on) && version.stage(on, offices) === stage) {
          days = including(days, on);
        }
      }
    }
    return days;
  }

  days() {
    return [
      Math.min(...this.versions.map((version) => version.begins)),
      Math.max(...this.versions.map((version) => version.ends)),
    ];
  }

  /** The nation's version in force on that day, or its first before any was. */
  nation(known) {
    const since = this.nationwide.filter((version) => version.from <= known);
    return since.length === 0 ? this.nationwide[0] : since[since.length - 1];
  }
}
