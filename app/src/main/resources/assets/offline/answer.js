// The answer page, in the order of the server's: verdict, what to do, what may happen, the law, how
// sure, what would change it.

import { day, isDay } from "./days.js";
import { openQuestions } from "./open.js";
import { bars, element, lookOf, shape, shownValue } from "./screen.js";

const CONFIDENCES = ["HIGH", "MEDIUM", "LOW"];
const AT_ONCE = 3;
const LADDER = ["MORAL", "LIGHT", "MEDIUM", "HEAVY", "DISMISSAL_WITHOUT_HONOUR"];
const EDITION_SHOWN = "sha256:".length + 8;

export class Answer {
  /**
   * `told` holds a value for each thing told, null for what is not known. `press` makes buttons:
   * `back`, `again`, `ask(facet)`, `choose(facet, value)`, `tell(facet, value)`, `change(facet)`;
   * its `then(facet, value)` answers what the finding would be.
   */
  constructor(assessor, words, { finding, alternatives }, told, press) {
    Object.assign(this, { assessor, words, finding, alternatives, told, press });
    this.open = finding.verdict === "UNDETERMINED";
    this.decided = !this.open || finding.questions.length === 0;
    this.sanctionOnly =
      finding.readings.length > 0 &&
      finding.readings.every((reading) => reading.says === "FORBIDDEN");
  }

  page() {
    const text = (key, ...details) => this.words.text(key, ...details);
    return [
      element("p", {}, this.press.back(), " · ", this.press.again()),
      element("p", { class: "lead" }, text(`advice.value.kind.${this.told.get("kind")}`)),
      this.verdict(text),
      element(
        "div",
        { class: "cols" },
        element("div", { class: "flow" }, this.main(text)),
        element("aside", { class: "flow", "aria-label": text("advice.about") }, this.aside(text)),
      ),
    ];
  }

  verdict(text) {
    const { verdict, contested } = this.finding;
    const look = lookOf(verdict);
    const dispute = text(this.sanctionOnly ? "advice.contested-sanction" : "advice.contested");
    const split =
      contested && this.decided && look !== "split"
        ? [" ", element("span", { class: "badge split" }, dispute)]
        : [];
    return element(
      "section",
      { class: `verdict main ${look}`, "aria-labelledby": "putusan" },
      shape(look, "big"),
      element("p", { class: "tag" }, text(`advice.verdict.${verdict}`), split),
      element("h1", { id: "putusan", tabindex: "-1" }, this.sentence()),
      element("p", { class: "cap" }, this.setting(text)),
    );
  }

  sentence() {
    const { verdict, questions, rules } = this.finding;
    if (verdict === "UNDETERMINED" && questions.length > 0) {
      const asked = questions.slice(0, AT_ONCE).map(({ facet }) => this.words.text(`facet.${facet}`));
      return this.words.text("explain.UNDETERMINED", asked.join(", "));
    }
    if (rules.length === 0) return this.words.text("explain.OUT_OF_SCOPE");
    const { requires, plain } = rules[0].rule;
    if (verdict !== "ALLOWED" || requires === undefined) return plain;
    // The rule itself speaks of the breach; here what it asks for is there.
    const { path } = this.assessor.facets.list[requires];
    return this.words.text("explain.MET", this.words.text(`facet.${path}`));
  }

  /** For whom, when, at which stage of which election. */
  setting(text) {
    const parts = [];
    const status = this.told.get("actor.status");
    const date = this.told.get("date");
    if (status) parts.push(text(`advice.value.actor.status.${status}`));
    if (date) parts.push(this.words.weekday(day(date)));
    if (this.finding.stage !== null) parts.push(text(`advice.value.stage.${this.finding.stage}`));
    if (this.finding.election !== null) parts.push(this.assessor.title(this.finding.election));
    return parts.join(" · ");
  }

  main(text) {
    const { rules, readings, sanctions, verdict } = this.finding;
    const crime = sanctions.some(({ level }) => level === "CRIMINAL");
    const advising = rules.filter(({ rule }) => verdict !== "ALLOWED" || rule.class === undefined);
    const instead = advising.map(({ rule }) => rule.instead).find((one) => one !== null);
    const section = (shown, heading, ...content) =>
      shown ? [element("h2", {}, text(heading)), ...content] : [];
    const open = openQuestions(this);
    const disputed = section(
      this.decided && readings.length > 0,
      this.sanctionOnly ? "advice.readings-sanction" : "advice.readings",
      element("div", { class: "readings" }, readings.map((one) => this.reading(one, text))),
    );
    return [
      this.decided ? null : open,
      section(!this.decided, "advice.meanwhile", element("p", {}, text("advice.unsure-still"))),
      section(
        this.decided && instead !== undefined,
        verdict === "ALLOWED" ? "advice.take-care" : "advice.instead",
        element("p", {}, instead ?? ""),
      ),
      this.sanctionOnly ? null : disputed,
      section(
        sanctions.length > 0,
        "advice.sanctions",
        this.ladder(text),
        element("ul", { class: "list" }, sanctions.map((one) => this.sanction(one, text))),
        element("p", {}, text("advice.after-examination"), crime ? ` ${text("advice.judge")}` : ""),
      ),
      this.route(text),
      this.sanctionOnly ? disputed : null,
      this.decided ? open : null,
      section(this.decided && rules.length > 0, "advice.law", this.bases()),
      !this.decided && rules.length > 0
        ? element("details", {}, element("summary", {}, text("advice.law-perhaps")), this.bases())
        : null,
    ].flat();
  }

  /** The levels in their order, each with whether the law names it here. */
  ladder(text) {
    const named = this.finding.sanctions.map(({ level }) => level);
    if (!LADDER.some((level) => named.includes(level))) return null;
    const rung = (level) =>
      element(
        "li",
        named.includes(level) ? { class: "on", "aria-current": "true" } : {},
        text(`advice.level.${level}`),
      );
    return element("ol", { class: "ladder", "aria-label": text("advice.ladder") }, LADDER.map(rung));
  }

  reading({ says, levels, text: its, heldBy, citations, adopted }, text) {
    const heading =
      levels.length === 0
        ? text(`advice.says.${says}`)
        : levels.map((level) => text(`advice.level.${level}`)).join(", ");
    return element(
      "div",
      { class: "flow" },
      element("h3", {}, heading, adopted ? [" ", element("span", { class: "badge" }, text("advice.adopted"))] : []),
      element("p", {}, its),
      element("p", { class: "cap" }, [heldBy, ...citations].join("; ")),
    );
  }

  sanction({ level, citations, tariffs }, text) {
    const details = tariffs.map((tariff) =>
      tariffs.length > 1 && tariff.milder ? text("advice.milder", tariff.text) : tariff.text,
    );
    return element(
      "li",
      {},
      element("strong", {}, text(`advice.level.${level}`)),
      " ",
      element("span", { class: "cap" }, citations.join("; ")),
      details.flatMap((detail) => [element("br"), detail]),
    );
  }

  /** Who deals with it; where it may be a breach. */
  route(text) {
    const { verdict, route } = this.finding;
    const may = verdict === "FORBIDDEN" || verdict === "UNDETERMINED";
    if (!may || !this.decided || route.length === 0) return null;
    const bodies = route.map(({ role, names }) =>
      names.length === 0 ? text(`advice.role.${role}`) : names.join(" / "),
    );
    return element("p", { class: "cap" }, text("advice.route", bodies.join(", ")));
  }

  bases() {
    const articles = this.finding.rules.map(({ rule, citations }) =>
      element(
        "article",
        { class: "cite" },
        element("h3", {}, citations.join("; ")),
        element("p", {}, rule.plain),
        element("p", { class: "cap" }, this.words.validity(rule.validity)),
      ),
    );
    return element("div", {}, articles);
  }

  aside(text) {
    const { rules } = this.finding;
    const least = Math.max(...rules.map(({ rule }) => CONFIDENCES.indexOf(rule.confidence)));
    const sure =
      this.finding.verdict === "CONTESTED" ? "CONTESTED" : (CONFIDENCES[least] ?? "LOW");
    const unseen = rules.some(({ rule }) => rule.verify);
    const list = (heading, items) =>
      items.length === 0
        ? []
        : [element("h2", {}, text(heading)), element("ul", { class: "turns" }, items)];
    return [
      this.decided ? element("h2", {}, text("advice.sure")) : null,
      this.decided ? element("p", { class: "sure" }, bars(sure), " ", text(`advice.sure.${sure}`)) : null,
      this.decided && unseen ? element("p", { class: "cap" }, text("advice.unseen")) : null,
      list("advice.unless", this.offers()),
      list("advice.elsewhere", this.elsewhere()),
      element("h2", {}, text("advice.known")),
      element("dl", { class: "facts" }, this.known(text)),
      element("p", { class: "cap" }, text("advice.unofficial", this.assessor.edition.slice(0, EDITION_SHOWN))),
    ].flat();
  }

  offers() {
    const offer = (facet, value, verdict) =>
      element(
        "li",
        {},
        // Of a day only the person knows which: it is asked, never made up.
        isDay(facet) ? this.press.ask(facet, `advice.offer.${facet}`) : this.press.tell(facet, value),
        " ",
        this.words.badge(verdict),
      );
    return [
      ...this.finding.conditions.flatMap(({ facet }) => [
        offer(facet, "true", "ALLOWED"),
        offer(facet, "false", "FORBIDDEN"),
      ]),
      ...this.finding.unless.map(({ facet, value, verdict }) => offer(facet, value, verdict)),
    ];
  }

  elsewhere() {
    return this.alternatives
      .filter((other) => other.verdict !== this.finding.verdict)
      .map((other) =>
        element(
          "li",
          {},
          other.election === null ? "" : this.assessor.title(other.election),
          " ",
          this.words.badge(other.verdict),
        ),
      );
  }

  known(text) {
    return [...this.told]
      .filter(([, value]) => value !== null)
      .map(([facet, value]) =>
        element(
          "div",
          {},
          element("dt", {}, text(`advice.facet.${facet}`)),
          element("dd", {}, shownValue(this.words, this.assessor, facet, value)),
          element("dd", {}, this.press.change(facet)),
        ),
      );
  }
}
