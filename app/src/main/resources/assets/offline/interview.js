// The interview: one question a screen, only what can still change the answer, back without loss.
// What is told stays in this page's memory alone and ends with it.

import { Answer } from "./answer.js";
import { question } from "./question.js";
import { day, isDay } from "./days.js";
import { button, element, shownValue } from "./screen.js";
import { start } from "./start.js";
import { rulebook } from "./rulebook.js";

const OF_TARGET = ["target.determined", "target.independent", "target.office"];
const ATTRIBUTES = ["PARTY", "CANDIDATE", "STATE", "SYMBOL"];
const FIRST = ["actor.status", "date", "region"];

export class Interview {
  /** `place` is the element that the screens fill; `shown` hears of each whether it is the first. */
  constructor(assessor, words, search, place, shown) {
    Object.assign(this, { assessor, words, search, place, shown });
    /** Pairs of a facet and what was told of it: a value, a list, or null for "not known". */
    this.trail = [];
    history.replaceState({ netra: 0 }, "");
    addEventListener("popstate", (event) => {
      if (typeof event.state?.netra === "number") this.show(event.state);
    });
  }

  /**
   * Shows a screen: after so many things told, with one facet to ask, the answer as far as it goes,
   * or the rule book.
   */
  show({ netra, ask, then, answer, book }) {
    const told = new Map(this.trail.slice(0, netra));
    const screen = book
      ? [rulebook(this.assessor, this.words, this.back())]
      : this.screen(told, { netra, ask, then, answer });
    this.place.replaceChildren(...screen);
    this.shown(netra === 0 && !book);
    const heading = this.place.querySelector("h1");
    document.title = `${heading.textContent} – Netra`;
    return heading;
  }

  go(state) {
    history.pushState(state, "");
    this.show(state).focus();
    scrollTo(0, 0);
  }

  screen(told, { netra, ask, then, answer }) {
    if (!told.has("kind")) {
      const choose = (kind) => this.tell(netra, "kind", kind, then);
      return [start(this, choose, () => this.go({ netra, book: true }))];
    }
    const assessment = this.assess(told);
    const open = this.open(told, assessment.finding);
    if (ask !== undefined) return this.ask(told, { facet: ask, options: [] }, open, netra, then);
    if (open.length > 0 && !answer) return this.ask(told, open[0], open, netra, then);
    return new Answer(this.assessor, this.words, assessment, told, this.presses(told, netra)).page();
  }

  /** What is to be asked: who, when and where first, then what can still change the verdict. */
  open(told, { verdict, questions }) {
    const first = FIRST.filter((facet) => facet !== "region" || this.regions(told).length > 0);
    const asked = [
      ...first.map((facet) => ({ facet, options: [] })),
      ...(verdict === "UNDETERMINED" ? questions : []).filter(({ facet }) => !first.includes(facet)),
    ];
    return asked.filter(({ facet }) => !told.has(facet));
  }

  /** The regions that had a calendar of their own on that day: elsewhere it changes nothing. */
  regions(told) {
    const date = told.get("date") ?? null;
    if (date === null) return [];
    const versions = this.assessor.elections.flatMap((election) => election.versions);
    const regional = versions.filter((one) => one.inForceOn(day(date)) && one.covers(day(date)));
    return [...new Set(regional.flatMap((one) => one.regions))].sort();
  }

  ask(told, { facet, options }, open, netra, then) {
    const count = told.size - 1;
    const values = this.values(told, facet, options);
    return [
      question({
        words: this.words,
        facet,
        photo: told.get("kind") === "PHOTO_WITH_CANDIDATE",
        number: count + 1,
        most: Math.max(count + 1, count + open.length),
        options: values.map((value) => [value, this.inWords(facet, value)]),
        before: this.trail.find(([its]) => its === facet)?.[1],
        today: this.assessor.today(new Date()),
        back: this.back(),
        tell: (value) => this.tell(netra, facet, value, then),
        now: () => this.go({ netra, answer: true }),
      }),
    ];
  }

  /** What can be answered: what is still possible, or everything; nothing for a day. */
  values(told, facet, possible) {
    if (isDay(facet)) return [];
    if (facet === "region") return this.regions(told);
    if (facet === "election") return this.assessor.elections.map((election) => election.code);
    if (facet === "attributes") return ATTRIBUTES;
    return possible.length > 0 ? possible : this.assessor.facets.of(facet).values;
  }

  /**
   * Goes on with one thing more told, or told otherwise, to the next screen or to the
   * answer it came from. What was told after it is kept for when it is asked again.
   */
  tell(netra, facet, value, then) {
    const others = (pairs) => pairs.filter(([its]) => its !== facet);
    const before = others(this.trail.slice(0, netra));
    this.trail = [...before, [facet, value], ...others(this.trail.slice(netra))];
    this.go(then ?? { netra: before.length + 1 });
  }

  assess(told) {
    const act = { told: {} };
    for (const [facet, value] of told) {
      if (value === null) continue;
      if (["date", "election", "region"].includes(facet)) act[facet] = value;
      else if (facet === "move.headInauguratedOn") act.headInauguratedOn = value;
      else if (facet === "move.termEndsOn") act.termEndsOn = value;
      else if (facet === "attributes") {
        for (const one of ATTRIBUTES) act.told[`attributes.${one}`] = String(value.includes(one));
      } else act.told[facet] = value;
    }
    // Where there is no target there is nothing to be known of it.
    if (act.told["target.type"] === "NONE") for (const facet of OF_TARGET) delete act.told[facet];
    return this.assessor.assess(act, new Date());
  }

  inWords(facet, value) {
    return shownValue(this.words, this.assessor, facet, value);
  }

  back() {
    return button(this.words.text("advice.back"), "ghost", () => history.back());
  }

  presses(told, netra) {
    const text = (key) => this.words.text(key);
    return {
      back: () => this.back(),
      again: () =>
        button(text("advice.again"), "ghost", () => {
          this.trail = [];
          this.go({ netra: 0 });
        }),
      ask: (facet, key = "advice.tell") =>
        button(text(key), "ghost", () => this.go({ netra, ask: facet })),
      choose: (facet, value) =>
        button(this.inWords(facet, value), "ghost", () => this.tell(netra, facet, value)),
      then: (facet, value) => this.assess(new Map([...told, [facet, value]])).finding,
      tell: (facet, value) => {
        const whole = `advice.offer.${facet}.${value}`;
        const label = text(this.words.has(whole) ? whole : `advice.offer.${facet}`);
        return button(label, "ghost", () => this.tell(netra, facet, value));
      },
      change: (facet) => {
        const place = [...told.keys()].indexOf(facet);
        const hidden = element("span", { class: "hide" }, ` ${text(`advice.facet.${facet}`)}`);
        const made = button(text("advice.change"), "ghost", () =>
          this.go({
            netra: place,
            ask: facet === "kind" ? undefined : facet,
            then: { netra, answer: true },
          }),
        );
        made.append(hidden);
        return made;
      },
    };
  }
}
