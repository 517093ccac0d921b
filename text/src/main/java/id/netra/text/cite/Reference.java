package id.netra.text.cite;

import id.netra.law.act.Text;
import org.jspecify.annotations.Nullable;

/// A legal reference in a text, and what is to be said of it (contract, section 3).
///
/// @param start where it begins, in UTF-16 code units of the text
/// @param end where it ends
/// @param text as it stands there
/// @param number of the instrument or letter, as printed but without blanks; null if none is given
/// @param year null if none is given
/// @param article such as `9` or `132A`; null if none is given
/// @param paragraph of *ayat*; null if none is given
/// @param letter null if none is given
/// @param canonical what it means on the text's day, such as `UU 20/2023`; null if nobody can tell
/// @param suggestion what should stand there instead, in short; null if nothing better is known
/// @param replacement the words to put in place of the text; null if that needs a person
/// @param instrument the id in the registry of what it means; null if it is not there
/// @param note why, in plain words; null if there is nothing to say
public record Reference(
    int start,
    int end,
    String text,
    ReferenceType type,
    @Nullable String number,
    @Nullable Integer year,
    @Nullable String article,
    @Nullable String paragraph,
    @Nullable String letter,
    @Nullable String canonical,
    Status status,
    @Nullable String suggestion,
    @Nullable String replacement,
    @Nullable String instrument,
    @Nullable Text note) {

  /// The same where a person must choose the words.
  Reference byHand(Text why) {
    return new Reference(
        start,
        end,
        text,
        type,
        number,
        year,
        article,
        paragraph,
        letter,
        canonical,
        status,
        suggestion,
        null,
        instrument,
        why);
  }
}
