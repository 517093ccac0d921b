/// Passkeys: kept on the phone or the computer, proven by fingerprint, face or PIN.
///
/// [id.netra.app.organisation.keys.Passkeys] makes and verifies them by the WebAuthn standard
/// (level 2), [id.netra.app.organisation.keys.KeyPages] are the pages and what their script calls.
@NullMarked
package id.netra.app.organisation.keys;

import org.jspecify.annotations.NullMarked;
