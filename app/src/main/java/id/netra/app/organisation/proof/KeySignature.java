package id.netra.app.organisation.proof;

/// A signature by a passkey, whole: all that is needed to verify it anywhere.
///
/// The key signs `authenticatorData ‖ SHA-256(clientData)`; the client data hold the challenge.
///
/// @param credential the id of the key
/// @param publicKey as SubjectPublicKeyInfo (DER)
/// @param clientData the JSON that the browser made
/// @param authenticatorData what the key says of itself: the site, and that its holder was verified
@SuppressWarnings("ArrayRecordComponent")
public record KeySignature(
    byte[] credential,
    byte[] publicKey,
    byte[] clientData,
    byte[] authenticatorData,
    byte[] signature) {}
