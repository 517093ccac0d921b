package id.netra.app.platform.files;

import java.time.Instant;
import java.util.UUID;

/// A file that is kept, without its bytes.
///
/// @param sha256 the digest of its bytes, 64 hexadecimal digits
/// @param size in bytes
/// @param name as whoever brought it called it, without folders
/// @param at when it came
public record StoredFile(
    UUID id, String sha256, long size, String mediaType, String name, Instant at) {}
