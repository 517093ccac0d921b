// What the rules that spoke make of a case in which all of them are decided.

/** Gravest first. */
export const VERDICTS = [
  "FORBIDDEN",
  "CONTESTED",
  "UNDETERMINED",
  "CONDITIONAL",
  "ALLOWED",
  "OUT_OF_SCOPE",
];

const EFFECTS = ["FORBIDS", "REQUIRES", "DISPUTES", "REFERS", "EXEMPTS", "ALLOWS"];

export const CLASSES = [
  "ELECTION_CRIME",
  "STATUTE",
  "OFFICE",
  "DISCIPLINE",
  "CONTRACT",
  "VILLAGE_LAW",
  "CODE_OF_ETHICS",
];

/** The place of a rule's class, the gravest first; rules without one come last. */
export function gravity(rule) {
  return rule.class === undefined ? Infinity : CLASSES.indexOf(rule.class);
}

/** Judges by the order of the effects: `verdict`, and the rules `deciding` it, gravest first. */
export function outcome(live, facts) {
  const is = (rule, bit) => rule.requires !== undefined && facts[rule.requires] === bit;
  const broken = only(live, (rule) => rule.effect === "FORBIDS" || is(rule, NO));
  if (broken.length > 0) return { verdict: "FORBIDDEN", deciding: broken };
  const asked = only(live, (rule) => rule.requires !== undefined && !is(rule, YES));
  if (asked.length > 0) return { verdict: "CONDITIONAL", deciding: asked.reverse() };
  const disputed = only(live, (rule) => rule.effect === "DISPUTES");
  if (disputed.length > 0) return { verdict: "CONTESTED", deciding: disputed };
  const referred = only(live, (rule) => rule.effect === "REFERS");
  if (referred.length > 0) return { verdict: "UNDETERMINED", deciding: referred };
  return live.length === 0
    ? { verdict: "OUT_OF_SCOPE", deciding: [] }
    : { verdict: "ALLOWED", deciding: only(live, () => true) };
}

/** The sets of the one value `false` and of the one value `true`. */
const NO = 1;
const YES = 2;

function only(live, wanted) {
  return live.filter((active) => wanted(active.rule)).sort(gravestFirst);
}

function gravestFirst(one, other) {
  return (
    EFFECTS.indexOf(one.rule.effect) - EFFECTS.indexOf(other.rule.effect) ||
    compare(gravity(one.rule), gravity(other.rule)) ||
    other.sanctions.length - one.sanctions.length ||
    compare(one.rule.id, other.rule.id)
  );
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
