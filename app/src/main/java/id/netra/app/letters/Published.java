package id.netra.app.letters;

import java.time.LocalDate;
import java.util.UUID;

/// A version of a circular as it was published, which never changes.
///
/// @param circular the circular; the same for all its versions
/// @param versionNo 1 for the first
/// @param version to which an acknowledgement binds itself, together with `sha256`
/// @param number as printed
/// @param day the day that it bears
/// @param sha256 the digest of the file's bytes, 64 hexadecimal digits
/// @param file the file, in `platform.files.StoredFiles`
/// @param text what can be read in the file; empty if it is pictures only
public record Published(
    UUID circular,
    int versionNo,
    UUID version,
    String subject,
    String number,
    LocalDate day,
    String sha256,
    UUID file,
    String text) {}
