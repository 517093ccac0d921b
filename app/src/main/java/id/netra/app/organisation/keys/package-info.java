/// Passkeys, kept on the phone or the computer and proven by fingerprint, face or PIN; and accounts
/// at an institution's own provider.
///
/// [id.netra.app.organisation.keys.Passkeys] makes and verifies keys by the WebAuthn standard,
/// [id.netra.app.organisation.keys.KeyPages] and [id.netra.app.organisation.keys.KeyDoor] are the
/// pages and what their script calls. [id.netra.app.organisation.keys.ProviderPages] lead to a
/// provider and back, [id.netra.app.organisation.keys.ProviderEntry] finds whose account it is.
@NullMarked
package id.netra.app.organisation.keys;

import org.jspecify.annotations.NullMarked;
