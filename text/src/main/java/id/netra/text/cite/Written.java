package id.netra.text.cite;

import id.netra.text.Months;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Writes down what was found and what is to be said of it.
final class Written {
  private Written() {}

  static Reference law(String text, LawFound law, @Nullable Place place, Finding finding) {
    Numeral number = law.number();
    Numeral year = law.year();
    Entry entry = finding.entry();
    return new Reference(
        law.whole().start(),
        law.whole().end(),
        law.whole().of(text),
        law.what().type(),
        printed(number, entry),
        year == null ? null : Integer.valueOf(year.value()),
        place == null ? null : place.article(),
        place == null ? null : place.paragraph(),
        place == null ? null : place.letter(),
        canonical(finding),
        finding.status(),
        suggestion(finding),
        Replacement.of(text, law, place, finding),
        entry == null ? null : entry.id(),
        finding.note());
  }

  /// The number as it stands there; null where signs hide it and nothing known has what they look
  /// like.
  private static @Nullable String printed(@Nullable Numeral number, @Nullable Entry entry) {
    if (number == null) {
      return null;
    }
    boolean known = entry != null && entry.number().equals(number.value());
    return number.clear() || known ? number.value() : null;
  }

  /// A wrong title is named beside the right one.
  private static @Nullable String suggestion(Finding finding) {
    Entry right = finding.right();
    if (finding.status() == Status.WRONG_TITLE && right != null && right.title() != null) {
      return right.cite() + " tentang " + right.title().id();
    }
    return finding.suggestion();
  }

  /// What the text means.
  private static @Nullable String canonical(Finding finding) {
    Entry entry = finding.entry();
    if (entry == null) {
      return null;
    }
    return entry.year() == 0 ? entry.what().label() : entry.cite();
  }

  static Reference place(String text, Found.Bare bare, Place place, Finding finding) {
    Entry entry = finding.entry();
    return new Reference(
        bare.whole().start(),
        bare.whole().end(),
        bare.whole().of(text),
        entry == null ? ReferenceType.OTHER : entry.what().type(),
        null,
        null,
        place.article(),
        place.paragraph(),
        place.letter(),
        entry == null ? null : entry.cite(),
        finding.status(),
        finding.suggestion(),
        Replacement.of(bare, finding),
        entry == null ? null : entry.id(),
        finding.note());
  }

  static Reference letter(String text, Found.Letter letter, Finding finding) {
    Entry entry = finding.entry();
    Designation what = letter.what();
    ReferenceType type =
        entry != null ? entry.what().type() : what == null ? ReferenceType.LETTER : what.type();
    return new Reference(
        letter.whole().start(),
        letter.whole().end(),
        letter.whole().of(text),
        type,
        letter.number().text(),
        letter.year(),
        null,
        null,
        null,
        entry == null ? named(letter) : entry.cite(),
        finding.status(),
        finding.suggestion(),
        Replacement.of(text, letter, finding),
        entry == null ? null : entry.id(),
        finding.note());
  }

  /// `SE 5/2024`, `Surat 800/123/BKPSDM/2024`: the short form of a letter nobody knows.
  private static String named(Found.Letter letter) {
    Designation what = letter.what();
    String number = letter.number().text();
    boolean bare = number.matches("\\d+") && letter.year() != null;
    return (what == null ? "" : what.label() + " ") + number + (bare ? "/" + letter.year() : "");
  }

  static Reference pronoun(String text, Found.Pronoun pronoun, Entry entry) {
    return new Reference(
        pronoun.whole().start(),
        pronoun.whole().end(),
        pronoun.whole().of(text),
        pronoun.what().type(),
        null,
        null,
        null,
        null,
        null,
        entry.cite(),
        Status.OK,
        null,
        null,
        entry.id(),
        Notes.of("pronoun", entry.cite()));
  }

  static Reference votingDay(
      String text, Found.VotingDay voting, LocalDate stated, LocalDate right) {
    String day =
        right.getDayOfMonth() + " " + Months.name(right.getMonthValue()) + " " + right.getYear();
    Extent at = voting.day().at();
    String replacement =
        text.substring(voting.whole().start(), at.start())
            + day
            + text.substring(at.end(), voting.whole().end());
    return new Reference(
        voting.whole().start(),
        voting.whole().end(),
        voting.whole().of(text),
        ReferenceType.DATE,
        null,
        voting.day().year(),
        null,
        null,
        null,
        right.toString(),
        Status.DATE_MISMATCH,
        day,
        replacement,
        null,
        Notes.of("voting-day", stated, right));
  }
}
