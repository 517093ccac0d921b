// What is known: for every facet the set of values still possible, as bits. A facet with 32 values
// fills the whole word, so every mask is brought back to an unsigned number.

export const and = (one, other) => (one & other) >>> 0;
export const or = (one, other) => (one | other) >>> 0;
export const without = (one, other) => (one & ~other) >>> 0;
export const bit = (place) => (1 << place) >>> 0;

/** The places of the bits that are set, lowest first. */
export function places(mask) {
  const found = [];
  for (let place = 0; place < 32; place++) if (and(mask, bit(place)) !== 0) found.push(place);
  return found;
}

/** The same facts with another set of values for one facet. */
export function changed(facts, index, mask) {
  const copy = facts.slice();
  copy[index] = mask;
  return copy;
}

/** The facets of a book, and facts over them. */
export class Facets {
  constructor(list) {
    this.list = list.map((facet, index) => ({
      ...facet,
      index,
      all: facet.values.length === 32 ? 0xffffffff : bit(facet.values.length) - 1,
    }));
    this.byPath = new Map(this.list.map((facet) => [facet.path, facet]));
    this.excuses = this.list.filter((facet) => facet.presumed !== 0);
    this.unknown = this.list.map((facet) => facet.all);
  }

  of(path) {
    return this.byPath.get(path);
  }

  /** The set that holds this one value. */
  mask(path, value) {
    const index = this.of(path).values.indexOf(value);
    if (index < 0) throw new Error(`${path} has no value ${value}`);
    return bit(index);
  }

  /** The values in a set, by name. */
  names(facet, mask) {
    return places(mask).map((place) => facet.values[place]);
  }

  possible(facts, path) {
    return facts[this.of(path).index];
  }

  isOpen(facts, path) {
    const facet = this.of(path);
    return facts[facet.index] === facet.all;
  }

  /** The same facts with other sets of values for some facets, by path. */
  with(facts, changes) {
    const copy = facts.slice();
    for (const [path, mask] of Object.entries(changes)) copy[this.of(path).index] = mask;
    return copy;
  }

  /** Facts from what was told, a value by path; true and false are words too. */
  told(values) {
    const facts = this.unknown.slice();
    for (const [path, value] of Object.entries(values)) {
      facts[this.of(path).index] = this.mask(path, value);
    }
    return facts;
  }

  /** What holds where no excuse was raised. */
  presume(facts) {
    const copy = facts.slice();
    for (const excuse of this.excuses) {
      if (copy[excuse.index] === excuse.all) copy[excuse.index] = excuse.presumed;
    }
    return copy;
  }
}
