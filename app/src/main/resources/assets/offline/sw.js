// Answers from this phone when there is no network. The server writes KEPT before this line: the
// version, the address of the page, and the files that belong to it. It runs only where a person
// pressed the button; a new version keeps all its files before it takes the old one's place.

const NAME = `netra-${KEPT.version}`;
const PAGE = "/luring";
const SINCE = "/luring/sejak";

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, search } = new URL(request.url);
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => kept(PAGE)));
  } else if (request.method === "GET" && KEPT.files.includes(pathname + search)) {
    event.respondWith(kept(pathname + search).catch(() => fetch(request)));
  }
});

/** Fetches everything first, without any cookie, and keeps it only if all of it came. */
async function keep() {
  const wanted = [[PAGE, KEPT.page], ...KEPT.files.map((file) => [file, file])];
  const fetched = await Promise.all(
    wanted.map(async ([key, address]) => {
      const response = await fetch(address, { credentials: "omit" });
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return [key, response];
    }),
  );
  try {
    const cache = await caches.open(NAME);
    await Promise.all(fetched.map(([key, response]) => cache.put(key, response)));
    await cache.put(SINCE, new Response(new Date().toISOString()));
  } catch (full) {
    await caches.delete(NAME);
    throw full;
  }
}

async function forgetOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith("netra-") && name !== NAME);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function kept(key) {
  const cache = await caches.open(NAME);
  const response = await cache.match(key, { ignoreVary: true });
  if (response === undefined) throw new Error(`${key} is not kept`);
  return response;
}
