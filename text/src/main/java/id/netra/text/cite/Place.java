package id.netra.text.cite;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A place in an instrument, as a text names it.
///
/// @param article `9`, `132A`, `105-106`
/// @param paragraph of *ayat*; of *angka* where the article is cut into numbers alone
/// @param letter as printed
/// @param item the number below a letter
/// @param clear false if a bracket or a letter is missing
record Place(
    String article,
    @Nullable String paragraph,
    @Nullable String letter,
    @Nullable String item,
    boolean clear) {

  static Place article(String article) {
    return new Place(article, null, null, null, true);
  }

  Place withParagraph(String number) {
    return new Place(article, number, null, null, clear);
  }

  Place withLetter(String text) {
    return new Place(article, paragraph, text, null, clear);
  }

  Place withItem(String number) {
    return new Place(article, paragraph, letter, number, clear);
  }

  Place unclear() {
    return new Place(article, paragraph, letter, item, false);
  }

  /// The place that an open bracket hides: whoever misses the key of ")" hits "0", and `(10,` was
  /// to be `(1),`. Null if that is not what happened.
  @Nullable Place mended() {
    String number = paragraph;
    if (clear || letter != null || number == null || !number.matches("\\d0")) {
      return null;
    }
    return new Place(article, number.substring(0, 1), null, null, true);
  }

  /// `9(2)f` or `14i.3`: the short form in which places are compared.
  String key() {
    return article.toUpperCase(Locale.ROOT)
        + (paragraph == null ? "" : "(" + paragraph + ")")
        + (letter == null ? "" : letter.toLowerCase(Locale.ROOT))
        + (item == null ? "" : "." + item);
  }

  /// `Pasal 24 ayat (1) huruf d`, as it is cited.
  String cited() {
    return "Pasal "
        + article
        + (paragraph == null ? "" : " ayat (" + paragraph + ")")
        + (letter == null ? "" : " huruf " + letter.toLowerCase(Locale.ROOT))
        + (item == null ? "" : " angka " + item);
  }
}
