// The first screen: what was done, found by typing or in the list.

import { button, element } from "./screen.js";

const MOST = 6;

/** The page; `choose` takes a kind, `open` shows the rule book. */
export function start({ words, search, groups }, choose, open) {
  const input = element("input", { type: "search", id: "cari", autocomplete: "off", "aria-describedby": "cari-contoh" });
  const status = element("p", { class: "cap", role: "status" });
  const list = element("div", { class: "flow" });
  const entry = (kind) =>
    element("li", {}, button(words.text(`advice.value.kind.${kind}`), "ghost", () => choose(kind)));
  const group = ({ key, kinds }) => [
    element("h2", {}, words.text(`advice.group.${key}`)),
    element("ul", { class: "turns" }, kinds.map(entry)),
  ];
  const fill = () => {
    const typed = input.value.trim() !== "";
    const found = typed ? search.find(input.value).slice(0, MOST) : [];
    status.textContent = !typed
      ? ""
      : words.text(found.length === 0 ? "offline.search.none" : "offline.search.found", found.length);
    list.replaceChildren(
      ...(found.length > 0
        ? [element("ul", { class: "turns" }, [...found, ...(found.includes("OTHER") ? [] : ["OTHER"])].map(entry))]
        : groups.flatMap(group)),
    );
  };
  input.addEventListener("input", fill);
  fill();
  return element(
    "div",
    { class: "flow text" },
    element("h1", { tabindex: "-1" }, words.text("advice.heading")),
    element("p", { class: "lead" }, words.text("offline.start.lead")),
    element(
      "div",
      { class: "field" },
      element("label", { for: "cari" }, words.text("advice.question.kind")),
      element("p", { class: "hint", id: "cari-contoh" }, words.text("offline.search.hint")),
      input,
    ),
    status,
    list,
    element("p", {}, button(words.text("offline.book.open"), "ghost", open)),
    element("p", { class: "cap" }, words.text("offline.private")),
  );
}
