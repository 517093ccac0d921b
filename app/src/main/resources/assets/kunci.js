// Passkeys at the door, on the page of the account and under what is signed. Without this script the other ways stand open.
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

class Said extends Error {}

async function send(path, token, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "X-XSRF-TOKEN": token, "Content-Type": "application/json", Accept: "application/json" },
    body,
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Said(told.said || "");
  return told;
}

// What the device answered, as JSON: every part of it that is bytes, and no other.
function written(answer, parts) {
  const response = {};
  for (const part of parts) if (answer.response[part]) response[part] = text(answer.response[part]);
  if (answer.response.getTransports) response.transports = answer.response.getTransports();
  return JSON.stringify({
    id: answer.id,
    rawId: text(answer.rawId),
    type: answer.type,
    clientExtensionResults: {},
    response,
  });
}

async function add(button) {
  const { token } = button.dataset;
  const options = await send("/akun/kunci/tantangan", token);
  options.challenge = bytes(options.challenge);
  options.user.id = bytes(options.user.id);
  for (const known of options.excludeCredentials) known.id = bytes(known.id);
  const made = await navigator.credentials.create({ publicKey: options });
  return send("/akun/kunci", token, written(made, ["clientDataJSON", "attestationObject"]));
}

async function enter(button) {
  const { token, passkeyEnter } = button.dataset;
  const options = await send("/masuk/kunci/tantangan", token);
  options.challenge = bytes(options.challenge);
  const proof = await navigator.credentials.get({ publicKey: options });
  return send(
    "/masuk/kunci?ke=" + encodeURIComponent(passkeyEnter),
    token,
    written(proof, ["clientDataJSON", "authenticatorData", "signature", "userHandle"]),
  );
}

// Signs the statement that the server has written for this page's form.
async function sign(button) {
  const { token, passkeySign } = button.dataset;
  const form = button.closest("form");
  if (!form.reportValidity()) throw new Said(button.dataset.unread);
  const options = await send(passkeySign + "/tantangan", token);
  options.challenge = bytes(options.challenge);
  for (const known of options.allowCredentials) known.id = bytes(known.id);
  const proof = await navigator.credentials.get({ publicKey: options });
  return send(
    passkeySign + "/kunci",
    token,
    written(proof, ["clientDataJSON", "authenticatorData", "signature", "userHandle"]),
  );
}

// The sentence for what went wrong: the server's own, or that of the page for the browser's error.
function sentence(error, said) {
  if (error instanceof Said && error.message) return error.message;
  if (error.name === "NotAllowedError" || error.name === "AbortError") return said.cancelled;
  if (error.name === "InvalidStateError" && said.known) return said.known;
  return error.name === "SecurityError" ? said.site : said.failed;
}

function arm(button, act) {
  const place = button.closest("[data-passkey]").querySelector("[data-passkey-said]");
  let busy = false;
  button.addEventListener("click", async () => {
    if (busy) return;
    busy = true;
    try {
      location.assign((await act(button)).goal);
    } catch (error) {
      place.textContent = sentence(error, button.dataset);
    }
    busy = false;
  });
}

if (window.PublicKeyCredential) {
  for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = false;
  for (const part of document.querySelectorAll("[data-no-passkey]")) part.hidden = true;
  for (const button of document.querySelectorAll("[data-passkey-add]")) arm(button, add);
  for (const button of document.querySelectorAll("[data-passkey-enter]")) arm(button, enter);
  for (const button of document.querySelectorAll("[data-passkey-sign]")) arm(button, sign);
}
