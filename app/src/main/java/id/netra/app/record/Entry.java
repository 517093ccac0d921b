package id.netra.app.record;

import java.time.Instant;
import java.util.UUID;

/// One thing that happened.
///
/// @param id of the record that it commits to; one entry for each
/// @param kind such as `ACKNOWLEDGEMENT`; capital letters and underscores
/// @param commitment the digest of a [Commitment], 32 bytes
@SuppressWarnings("ArrayRecordComponent")
public record Entry(UUID id, String kind, Instant at, byte[] commitment) {}
