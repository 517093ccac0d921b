// Small hands for building pages: elements, texts, dates. Data only ever becomes text.

import { day, isDay } from "./days.js";

/** An element with attributes and children; texts become text nodes, null is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** A button that looks like one of the style sheet's. */
export function button(label, look, press) {
  const made = element("button", { type: "button", class: look }, label);
  made.addEventListener("click", press);
  return made;
}

/** The silhouette of a verdict, drawn from the page's own template. */
export function shape(look, size = "") {
  const known = document.getElementById(`shape-${look}`) ?? document.getElementById("shape-open");
  const drawn = known.content.firstElementChild.cloneNode(true);
  if (size !== "") drawn.classList.add(size);
  return drawn;
}

/** Three bars, as many of them filled as one can be sure. */
export function bars(confidence) {
  return document.getElementById(`bars-${confidence}`).content.firstElementChild.cloneNode(true);
}

const LOOKS = {
  FORBIDDEN: "no",
  CONTESTED: "split",
  UNDETERMINED: "open",
  CONDITIONAL: "if",
  ALLOWED: "yes",
  OUT_OF_SCOPE: "out",
};

export function lookOf(verdict) {
  return LOOKS[verdict];
}

/** The sentences of the book, in its language. */
export class Words {
  constructor({ words, language }) {
    this.words = words;
    const day = { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" };
    const locale = language === "en" ? "en-GB" : language;
    this.days = new Intl.DateTimeFormat(locale, day);
    this.weekdays = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long" });
  }

  /** The sentence of that key, its places filled. */
  text(key, ...details) {
    const sentence = this.words[key];
    if (sentence === undefined) throw new Error(`no sentence ${key}`);
    return details.reduce((filled, detail, n) => filled.split(`{${n}}`).join(detail), sentence);
  }

  has(key) {
    return this.words[key] !== undefined;
  }

  /** A day in words: "13 Oktober 2024". */
  day(number) {
    return this.days.format(new Date(number * 86_400_000));
  }

  /** A day with its weekday: "Minggu, 13 Oktober 2024". */
  weekday(number) {
    return `${this.weekdays.format(new Date(number * 86_400_000))}, ${this.day(number)}`;
  }

  /** The days of a validity as a sentence. */
  validity({ from, until }) {
    return until === null
      ? this.text("advice.since", this.day(from))
      : this.text("advice.from-until", this.day(from), this.day(until));
  }

  /** A verdict's word beside its silhouette. */
  badge(verdict) {
    const look = lookOf(verdict);
    return element(
      "span",
      { class: `badge ${look}` },
      shape(look),
      this.text(`advice.verdict.${verdict}`),
    );
  }
}

/** A value of a facet, in words; several for attributes. */
export function shownValue(words, assessor, facet, value) {
  if (isDay(facet)) {
    return words.day(day(value));
  }
  if (facet === "election") return assessor.title(value);
  if (facet === "region") return assessor.regions[value] ?? value;
  return [value].flat().map((one) => words.text(`advice.value.${facet}.${one}`)).join(", ");
}
