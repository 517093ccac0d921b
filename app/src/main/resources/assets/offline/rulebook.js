// The rule book as a list that is searched as one types.

import { element } from "./screen.js";
import { words as wordsOf } from "./search.js";

/** The page of the rule book. */
export function rulebook(assessor, words, back) {
  const rules = assessor.rules.map((rule) => shown(rule, assessor, words));
  const count = element("p", { class: "cap", role: "status" });
  const input = element("input", { type: "search", id: "cari-aturan", autocomplete: "off" });
  const filter = () => {
    const asked = wordsOf(input.value);
    let left = 0;
    for (const rule of rules) {
      rule.node.hidden = !asked.every((word) => rule.text.includes(word));
      if (!rule.node.hidden) left++;
    }
    count.textContent = words.text("offline.book.count", left);
  };
  input.addEventListener("input", filter);
  filter();
  return element(
    "div",
    { class: "flow text" },
    back,
    element("h1", { tabindex: "-1" }, words.text("offline.book.heading")),
    element("p", { class: "lead" }, words.text("offline.book.lead")),
    element(
      "div",
      { class: "field" },
      element("label", { for: "cari-aturan" }, words.text("offline.book.search")),
      input,
    ),
    count,
    element("div", {}, rules.map((rule) => rule.node)),
  );
}

function shown(rule, assessor, words) {
  const citations = rule.citations.map((place) => place.text).join("; ");
  const people = peopleOf(rule, assessor, words);
  const node = element(
    "article",
    { class: "cite" },
    element("h2", { class: "law" }, citations),
    element("p", {}, rule.plain),
    element(
      "p",
      { class: "cap" },
      [words.text(`offline.effect.${rule.effect}`), people, words.validity(rule.validity)].join(" "),
    ),
  );
  return { node, text: `${citations} ${rule.title} ${rule.plain} ${people}`.toLowerCase() };
}

/** Whom the rule speaks of, in words. */
function peopleOf(rule, assessor, words) {
  const status = assessor.facets.of("actor.status");
  const mask = rule.when.values(status.index);
  if (mask === status.all) return words.text("offline.book.everyone");
  const names = assessor.facets
    .names(status, mask)
    .map((value) => words.text(`advice.value.actor.status.${value}`));
  return words.text("offline.book.people", names.join(", "));
}
