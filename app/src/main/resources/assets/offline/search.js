// Finds kinds of act, and rules, by the words that a person types.

const PREFIXES = ["meng", "meny", "mem", "men", "me", "nge", "ng", "ny", "ber", "be", "di", "ter", "per", "pe", "ke"];
const SUFFIXES = ["kannya", "innya", "kan", "nya", "lah", "kah", "in", "an", "i"];
const SHORTEST = 3;

/** The words of a text, in small letters. */
export function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word and what is left of it without its affixes; "menyukai" gives "suka" too. */
function forms(word) {
  const forms = new Set([word]);
  for (const form of [...forms]) {
    for (const prefix of PREFIXES) {
      if (!form.startsWith(prefix)) continue;
      const rest = form.slice(prefix.length);
      forms.add(rest);
      if (prefix === "meny" || prefix === "ny") forms.add(`s${rest}`);
      if (prefix === "mem") forms.add(`p${rest}`);
      if (prefix === "men") forms.add(`t${rest}`);
    }
  }
  for (const form of [...forms]) {
    for (const suffix of SUFFIXES) {
      if (form.endsWith(suffix)) forms.add(form.slice(0, -suffix.length));
    }
  }
  return [...forms].filter((form) => form.length >= SHORTEST || form === word);
}

export class Search {
  /** `labels` are the words shown for each kind; `book` holds the words that lead to kinds. */
  constructor(labels, book) {
    this.kinds = new Map();
    this.spread = new Map();
    for (const [kind, label] of labels) {
      const concepts = (book.search.kinds[kind] ?? []).map((place) => book.search.concepts[place]);
      const its = new Set([...words(label), ...concepts.flat()].flatMap(forms));
      this.kinds.set(kind, { its, label: new Set(words(label).flatMap(forms)) });
      for (const word of its) this.spread.set(word, (this.spread.get(word) ?? 0) + 1);
    }
  }

  /** The kinds that the text speaks of, the likeliest first; none for a text that says nothing. */
  find(text) {
    const asked = words(text).map(forms);
    return [...this.kinds]
      .map(([kind, { its, label }]) => {
        const weight = (form) => (its.has(form) ? (label.has(form) ? 2 : 1) / this.spread.get(form) : 0);
        const score = asked.map((few) => Math.max(0, ...few.map(weight)));
        return { kind, score: score.reduce((sum, one) => sum + one, 0) };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ kind }) => kind);
  }
}
