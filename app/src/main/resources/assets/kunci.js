// Passkeys at the door and on the page of the account. Without this script the other ways stand open.
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

async function send(path, token, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "X-XSRF-TOKEN": token, "Content-Type": "application/json", Accept: "application/json" },
    body,
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function add(token) {
  const options = await send("/akun/kunci/tantangan", token);
  const handle = options.user.id;
  options.challenge = bytes(options.challenge);
  options.user.id = bytes(handle);
  for (const known of options.excludeCredentials) known.id = bytes(known.id);
  const made = await navigator.credentials.create({ publicKey: options });
  return send(
    "/akun/kunci?pemegang=" + handle,
    token,
    JSON.stringify({
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      clientExtensionResults: {},
      response: {
        clientDataJSON: text(made.response.clientDataJSON),
        attestationObject: text(made.response.attestationObject),
        transports: made.response.getTransports ? made.response.getTransports() : [],
      },
    }),
  );
}

async function enter(token) {
  const options = await send("/masuk/kunci/tantangan", token);
  options.challenge = bytes(options.challenge);
  const proof = await navigator.credentials.get({ publicKey: options });
  return send(
    "/masuk/kunci",
    token,
    JSON.stringify({
      id: proof.id,
      rawId: text(proof.rawId),
      type: proof.type,
      clientExtensionResults: {},
      response: {
        clientDataJSON: text(proof.response.clientDataJSON),
        authenticatorData: text(proof.response.authenticatorData),
        signature: text(proof.response.signature),
        userHandle: proof.response.userHandle ? text(proof.response.userHandle) : undefined,
      },
    }),
  );
}

function arm(button, act) {
  const said = button.closest("[data-passkey]").querySelector("[data-passkey-said]");
  button.addEventListener("click", async () => {
    try {
      const { goal } = await act(button.dataset.token);
      location.assign(button.dataset.goal || goal);
    } catch {
      said.textContent = button.dataset.failed;
    }
  });
}

if (window.PublicKeyCredential) {
  for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = false;
  for (const part of document.querySelectorAll("[data-no-passkey]")) part.hidden = true;
  for (const button of document.querySelectorAll("[data-passkey-add]")) arm(button, add);
  for (const button of document.querySelectorAll("[data-passkey-enter]")) arm(button, enter);
}
