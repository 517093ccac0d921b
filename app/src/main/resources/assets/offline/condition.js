// When a rule speaks: one of several boxes, each a set of values for some facets.

import { and, or } from "./facts.js";

export const TRUE = "TRUE";
export const FALSE = "FALSE";
export const UNKNOWN = "UNKNOWN";

export class Condition {
  /** `boxes` as in the book: flat lists of a facet's place and a mask, in the facets' order. */
  constructor(boxes, facets) {
    this.all = facets.unknown;
    this.boxes = boxes.map((box) => {
      const pairs = [];
      for (let i = 0; i < box.length; i += 2) pairs.push([box[i], box[i + 1]]);
      return pairs;
    });
    const looked = this.boxes.flatMap((box) => box.map(([facet]) => facet));
    this.facets = [...new Set(looked)].sort((one, other) => one - other);
  }

  test(facts) {
    let best = FALSE;
    for (const box of this.boxes) {
      const truth = testBox(box, facts);
      if (truth === TRUE) return TRUE;
      if (truth === UNKNOWN) best = UNKNOWN;
    }
    return best;
  }

  /** The sets asked of a facet by the boxes that ask for any and may still hold the facts. */
  asks(facet, facts) {
    const sets = [];
    for (const box of this.boxes) {
      const pair = box.find(([its]) => its === facet);
      if (pair !== undefined && pair[1] !== this.all[facet] && testBox(box, facts) !== FALSE) {
        sets.push(pair[1]);
      }
    }
    return sets;
  }

  /** The facets of the boxes that hold the facts, or of those that may when none surely does. */
  because(facts) {
    const enough = this.test(facts);
    return this.boxes
      .filter((box) => testBox(box, facts) === enough)
      .flatMap((box) => box.map(([facet]) => facet));
  }

  /** The values of a facet that lie in some box. */
  values(facet) {
    return this.boxes
      .map((box) => box.find(([its]) => its === facet)?.[1] ?? this.all[facet])
      .reduce(or, 0);
  }
}

function testBox(box, facts) {
  let truth = TRUE;
  for (const [facet, values] of box) {
    const met = and(facts[facet], values);
    if (met === 0) return FALSE;
    if (met !== facts[facet]) truth = UNKNOWN;
  }
  return truth;
}
