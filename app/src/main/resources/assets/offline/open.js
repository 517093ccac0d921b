// What is not known and would change the answer, and what each answer would lead to.

import { element } from "./screen.js";

const AT_ONCE = 3;

/** The open questions of an answer, the most decisive first; nothing where none is open. */
export function openQuestions({ finding, words, decided, press }) {
  const questions = finding.questions.slice(0, AT_ONCE);
  if (questions.length === 0) return [];
  return [
    element("h2", {}, words.text(decided ? "advice.asks-more" : "advice.asks")),
    ...questions.flatMap(({ facet, options }) => [
      element("h3", {}, words.text(`advice.question.${facet}`)),
      element("p", { class: "cap" }, words.text(`why.${facet}`)),
      options.length === 0 || facet === "attributes"
        ? element("p", {}, press.ask(facet))
        : element(
            "ul",
            { class: "turns" },
            options.map((value) => outcome(facet, value, finding, words, press)),
          ),
    ]),
  ];
}

/** An answer with its verdict, and with what differs where the verdict does not. */
function outcome(facet, value, finding, words, press) {
  const then = press.then(facet, value);
  const badge = words.badge(then.verdict);
  const last = then.sanctions[then.sanctions.length - 1];
  if (then.verdict === finding.verdict && last !== undefined) {
    const disputed = then.contested ? `, ${words.text("advice.contested").toLowerCase()}` : "";
    badge.append(`: ${words.text(`advice.level.${last.level}`)}${disputed}`);
  }
  return element("li", {}, press.choose(facet, value), " ", badge);
}
