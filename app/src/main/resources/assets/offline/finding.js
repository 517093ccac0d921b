// Puts the outcomes of all cases into one finding: rules, sanctions, readings and route.

import { gravity } from "./outcome.js";

/** Lowest first. */
const LEVELS = [
  "MORAL",
  "LIGHT",
  "MEDIUM",
  "HEAVY",
  "DISMISSAL_WITHOUT_HONOUR",
  "CONTRACT",
  "VILLAGE",
  "CRIMINAL",
  "CANDIDACY_CANCELLED",
];

/** The finding of what a `Finder` found under one setting; `bodies` are those of its days. */
export function finding(facets, setting, { verdict, outcomes, raised, questions }, bodies) {
  const deciding = unique(outcomes.flatMap((outcome) => outcome.deciding));
  const route = unique(deciding.flatMap(({ rule }) => rule.route));
  return {
    verdict,
    contested: deciding.some(({ rule }) => rule.readings.length > 0),
    stage: setting.stage,
    election: setting.election,
    class: verdict === "FORBIDDEN" && outcomes.length === 1 ? gravest(deciding) : null,
    sanctions: verdict === "FORBIDDEN" ? sanctions(deciding) : [],
    rules: deciding.map((active) => ({
      rule: active.rule,
      citations: active.citations,
      because: because(facets, setting, active.rule),
    })),
    unless: raised,
    conditions: verdict === "CONDITIONAL" ? conditions(facets, deciding) : [],
    questions,
    readings: distinct(deciding.flatMap(({ rule }) => rule.readings)),
    route: route.map((role) => ({
      role,
      names: bodies.filter((body) => body.role === role).map((body) => body.name),
    })),
  };
}

function unique(list) {
  return [...new Set(list)];
}

/** Each once: equal readings and tariffs of several rules are one. */
function distinct(list) {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** The gravest class among the rules; null if none has one. */
function gravest(deciding) {
  const classed = deciding.map(({ rule }) => rule).filter((rule) => rule.class !== undefined);
  classed.sort((one, other) => gravity(one) - gravity(other));
  return classed[0]?.class ?? null;
}

/** Every level once, with every place that fixes it. */
function sanctions(deciding) {
  const all = deciding.flatMap((active) => active.sanctions);
  return LEVELS.map((level) => all.filter((sanction) => sanction.level === level))
    .filter((same) => same.length > 0)
    .map((same) => ({
      level: same[0].level,
      citations: unique(same.flatMap((sanction) => sanction.citations)),
      tariffs: distinct(same.flatMap((sanction) => sanction.tariffs)),
    }));
}

/** The facets that made a rule speak, as people are asked for them. */
function because(facets, setting, rule) {
  const looked = unique(setting.cases.flatMap((facts) => rule.when.because(facts)));
  looked.sort((one, other) => one - other);
  return unique(looked.map((index) => facets.list[index].question));
}

/** Each facet that the law asks for once, with every place that asks. */
function conditions(facets, deciding) {
  const asking = deciding.filter(({ rule }) => rule.requires !== undefined);
  const asked = unique(asking.map(({ rule }) => rule.requires)).sort((one, other) => one - other);
  return asked.map((index) => ({
    facet: facets.list[index].path,
    citations: unique(
      asking.filter(({ rule }) => rule.requires === index).flatMap((active) => active.citations),
    ),
  }));
}
