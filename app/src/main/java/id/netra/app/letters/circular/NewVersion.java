package id.netra.app.letters.circular;

import id.netra.app.letters.seal.SignatureReport;
import id.netra.app.platform.files.StoredFile;
import java.time.LocalDate;

/// What is about to be published.
///
/// @param origin `IMPORTED` or `WRITTEN`
/// @param change why it replaces the version before; empty for the first
public record NewVersion(
    String origin,
    StoredFile file,
    String nature,
    String subject,
    String number,
    LocalDate day,
    String text,
    SignatureReport signatures,
    String change) {}
