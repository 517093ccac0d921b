// Keeps Netra on this phone when a person asks for it, and takes it away again. Before the press
// nothing is fetched and nothing kept.

const CACHE = "netra-";
const PAGE = "/luring";
const SINCE = "/luring/sejak";

const place = document.getElementById("luring");
const about = document.getElementById("tentang");
const offer = document.getElementById("simpan");
const status = document.getElementById("keadaan");
const kept = document.getElementById("tersimpan");
const { book, app, worker } = place.dataset;

offer.querySelector("button").addEventListener("click", keep);
kept.querySelector("button").addEventListener("click", remove);
begin();

async function begin() {
  kept.remove();
  if (!("serviceWorker" in navigator) || !("caches" in window)) {
    say("unable");
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration("/");
  const active = registration?.active?.scriptURL;
  if (active === new URL(worker, location.href).href) {
    await open();
  } else {
    offer.hidden = false;
    if (active !== undefined) say("other");
  }
}

/** Sentences stand in the page, in its language. */
function say(name) {
  status.textContent = place.querySelector(`[data-say=${name}]`).content.textContent;
}

async function keep() {
  say("keeping");
  try {
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
    await activated(registration);
    (await open()).focus();
    say("kept");
  } catch {
    say("failed");
  }
}

/** Waits for the worker that is being installed; one that fails to keep everything is thrown away. */
function activated(registration) {
  const coming = registration.installing ?? registration.waiting;
  if (coming === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (coming.state === "activated") resolve();
      if (coming.state === "redundant") reject(new Error("not kept"));
    };
    coming.addEventListener("statechange", look);
    look();
  });
}

/** Shows the interview in place of the explanation; answers its heading. */
async function open() {
  const [{ begin: interview }, data] = await Promise.all([
    import(app),
    fetch(book).then((response) => response.json()),
  ]);
  offer.hidden = true;
  about.remove();
  const screens = document.getElementById("layar");
  place.append(kept);
  const heading = interview(data, screens, (first) => {
    kept.hidden = !first;
    if (!first) status.textContent = "";
  });
  await describe(data);
  document.getElementById("tanpa-sinyal").hidden = location.pathname === PAGE && navigator.onLine;
  return heading;
}

/** Since when which edition is kept. */
async function describe({ words, language, edition }) {
  const since = await (await caches.match(SINCE))?.text();
  const day = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long" });
  const shown = since === undefined ? "" : day.format(new Date(since));
  kept.querySelector("p").textContent = words["offline.edition"]
    .replace("{0}", edition.slice(0, "sha256:".length + 8))
    .replace("{1}", shown);
}

async function remove() {
  const registration = await navigator.serviceWorker.getRegistration("/");
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(CACHE)) await caches.delete(name);
  document.getElementById("layar").replaceChildren();
  document.getElementById("tanpa-sinyal").hidden = true;
  kept.remove();
  place.prepend(about);
  offer.hidden = false;
  say("removed");
  about.querySelector("h1").focus();
}
