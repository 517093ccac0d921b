package id.netra.text.cite;

import id.netra.law.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one door to the checker of legal references.
///
/// Keeps nothing of what it reads. Safe for any number of threads. The time it takes grows with the
/// length of the text and with nothing else.
public final class ReferenceChecker {
  private final Judge judge;

  /// A checker that compares with that rule book's registry and calendars.
  public ReferenceChecker(RuleBook book) {
    judge = new Judge(book);
  }

  /// The references of a whole text, in the order in which they stand there; several of the same
  /// stretch where several articles share a keyword.
  ///
  /// @param day the day on which they must hold: the text's own
  public List<Reference> check(String text, LocalDate day) {
    return new Reading(day).next(text);
  }

  /// The day that a text bears: where it was signed or issued; null if it bears none.
  public static @Nullable LocalDate dayOf(String text) {
    return TextDay.of(text);
  }

  /// A text that is read in pieces, each remembering what the others spoke of.
  public final class Reading {
    private final LocalDate day;
    private final Memory memory = new Memory();

    /// A reading that has read nothing yet.
    ///
    /// @param day the day on which the references must hold
    public Reading(LocalDate day) {
      this.day = day;
    }

    /// The references of the next piece, their places counted from its beginning.
    public List<Reference> next(String piece) {
      return judge.references(Tokens.of(piece), day, memory);
    }
  }
}
