package id.netra.app.organisation.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One list on its way in.
///
/// @param scope the unit that the list is about, with all below it
/// @param headings the digest of the file's headings, by which a mapping is remembered
/// @param mapping how the columns are understood, as `Mapping` stores it; null until confirmed
/// @param day from which the differences hold
/// @param done rows read so far
/// @param total rows in the file; 0 until they have been counted
/// @param keptOut rows that cannot be taken over
/// @param outside rows about units outside of the scope, which are passed over
/// @param failure a sentence in both languages, parted by a line break; null if nothing failed
/// @param fileHere whether the file is still kept
public record RosterImport(
    UUID id,
    UUID scope,
    String fileName,
    String headings,
    @Nullable String mapping,
    LocalDate day,
    ImportState state,
    int done,
    int total,
    int keptOut,
    int outside,
    @Nullable String failure,
    boolean fileHere,
    Instant createdAt,
    Instant changedAt,
    @Nullable Instant appliedAt) {
  /// The reason why it failed, in `id` or `en`; empty if it did not.
  public String failureIn(String language) {
    if (failure == null) {
      return "";
    }
    String[] sentences = failure.split("\n", 2);
    return sentences[language.equals("en") && sentences.length > 1 ? 1 : 0];
  }
}
