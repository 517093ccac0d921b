package id.netra.app.programme.signing;

import id.netra.app.organisation.proof.KeySignature;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A signature as it is kept.
///
/// @param id of the evidence that it is
/// @param text the id of the text that was signed
/// @param statement canonical JSON; see [Intent]
/// @param salt of its entry in the record
/// @param code 16 letters and digits by which anybody who holds the certificate checks it
/// @param key null unless it was signed by a passkey
/// @param witness the officer; null unless it was witnessed
@SuppressWarnings("ArrayRecordComponent")
public record Signature(
    UUID id,
    UUID measure,
    UUID person,
    UUID text,
    Method method,
    Instant at,
    String statement,
    byte[] salt,
    String code,
    @Nullable KeySignature key,
    @Nullable UUID witness) {}
