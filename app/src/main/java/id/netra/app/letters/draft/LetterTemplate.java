package id.netra.app.letters.draft;

/// A letter to begin with.
///
/// @param titleId what it is called in Indonesian
/// @param titleEn the same in English
public record LetterTemplate(String id, String titleId, String titleEn, LetterContent content) {
  /// What it is called in the language of that code.
  public String title(String language) {
    return language.equals("en") ? titleEn : titleId;
  }
}
