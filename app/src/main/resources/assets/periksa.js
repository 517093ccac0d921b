// Keeps the chosen file in the page while its findings are looked at, so that a corrected copy needs
// no second choice. Without this script everything works; the file is then chosen once more.
let file = null;

const area = () => document.querySelector("[data-periksa]");

document.addEventListener("change", (event) => {
  if (event.target.id === "berkas" || event.target.id === "asli") {
    file = event.target.files[0] ?? null;
  }
});

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!area()?.contains(form) || button?.hasAttribute("data-unduh")) {
    return;
  }
  event.preventDefault();
  const body = new FormData(form, button);
  button?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    show(await answer.text());
  } catch {
    form.submit();
  }
});

// Puts the answer in place of what is shown, and the reader where the change is.
function show(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const next = page.querySelector("[data-periksa]");
  if (!next) {
    document.documentElement.replaceWith(page.documentElement);
    return;
  }
  area().replaceWith(next);
  document.title = page.title;
  const original = document.getElementById("asli");
  if (original && file) {
    const chosen = new DataTransfer();
    chosen.items.add(file);
    original.files = chosen.files;
  }
  const first = next.querySelector("[role=alert], h1");
  first.setAttribute("tabindex", "-1");
  first.focus();
}
