// One question on one screen: choices, several at once, or a day; "not known" is always an answer.

import { exists, iso } from "./days.js";
import { button, element } from "./screen.js";

/**
 * The page of a question; `before` is what was told of it earlier, `tell` takes the answer, `now`
 * leads to the answer as far as it goes.
 */
export function question(asked) {
  const { words, facet, photo, options, before, today, tell } = asked;
  const why = element("p", { class: "hint", id: "mengapa" }, words.text(`why.${facet}`));
  const heading = element("h1", { tabindex: "-1" }, words.text(`advice.question.${facet}`));
  const field =
    options.length === 0
      ? dayField(words, facet, before, today)
      : facet === "attributes"
        ? many(words, options, before, photo)
        : one(words, facet, options, before);
  const error = element("p", { class: "error", role: "alert", id: "salah" });
  const form = element(
    "form",
    { class: "flow", novalidate: true },
    element(
      "fieldset",
      { class: "field", "aria-describedby": "mengapa salah" },
      element("legend", {}, heading),
      why,
      error,
      field.nodes,
    ),
    element(
      "div",
      { class: "acts" },
      element("button", { class: "btn", type: "submit" }, words.text("advice.next")),
      field.unknown ? button(words.text("advice.unknown"), "ghost", () => tell(null)) : null,
      button(words.text("advice.answer-now"), "ghost", asked.now),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { value, fault } = field.read();
    error.textContent = fault ?? "";
    if (fault === undefined) tell(value);
    else form.querySelector("input").focus();
  });
  return element("div", { class: "flow text" }, asked.back, progress(asked), form);
}

function progress({ words, number, most }) {
  return [
    element("p", { class: "kick", id: "maju" }, words.text("advice.progress", number, most)),
    element("progress", { class: "bar", value: number - 1, max: most, "aria-labelledby": "maju" }),
  ];
}

/** One of several; the last is "not known". */
function one(words, facet, options, before) {
  const pick = (value, label) => {
    const input = element("input", { type: "radio", name: "jawab", id: `j-${value}`, value });
    input.checked = before !== undefined && value === (before ?? "");
    return element("div", { class: "pick" }, input, element("label", { for: `j-${value}` }, label));
  };
  const nodes = [...options, ["", words.text(facet === "region" ? "advice.unknown-region" : "advice.unknown")]].map(([value, label]) => pick(value, label));
  const read = () => {
    const chosen = nodes.map((node) => node.firstChild).find((input) => input.checked);
    if (chosen === undefined) return { fault: words.text("advice.error.choose") };
    return { value: chosen.value === "" ? null : chosen.value };
  };
  return { nodes, read, unknown: false };
}

/** Any number of them, or none of them. */
function many(words, options, before, photo) {
  const none = ["NONE", words.text("advice.value.attributes.NONE")];
  const picks = [...options, none].map(([value, label]) => {
    const input = element("input", { type: "checkbox", id: `j-${value}`, value });
    input.checked = (before ?? []).includes(value);
    return element("div", { class: "pick" }, input, element("label", { for: `j-${value}` }, label));
  });
  const hint = words.text(photo ? "advice.hint.attributes-photo" : "advice.hint.attributes");
  const read = () => {
    const chosen = picks.map((node) => node.firstChild).filter((input) => input.checked);
    const values = chosen.map((input) => input.value);
    if (values.includes("NONE") && values.length > 1) {
      return { fault: words.text("advice.error.attributes") };
    }
    return { value: values.length === 0 ? null : values };
  };
  return { nodes: [element("p", { class: "hint" }, hint), ...picks], read, unknown: true };
}

/** A day; today to begin with where the day of the act is asked. */
function dayField(words, facet, before, today) {
  const begins = before ?? (facet === "date" && before === undefined ? iso(today) : "");
  const input = element("input", { type: "date", id: "j-hari", value: begins });
  const label = element("label", { for: "j-hari" }, words.text("advice.which-day"));
  const hint = facet === "date" ? [element("p", { class: "hint" }, words.text("advice.hint.date"))] : [];
  const read = () => {
    if (input.validity.badInput || (input.value !== "" && !exists(input.value))) {
      return { fault: words.text("advice.error.date") };
    }
    return { value: input.value === "" ? null : input.value };
  };
  return { nodes: [...hint, label, input], read, unknown: true };
}
