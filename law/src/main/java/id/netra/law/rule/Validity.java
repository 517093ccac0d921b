package id.netra.law.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something is law, and the days from which that could be known.
///
/// @param known the day it was enacted
/// @param from the first day in force
/// @param until the last day in force; null while it lasts
/// @param endKnown the day on which its end was enacted; null if it lasts, or if its end was fixed
///   from the start
public record Validity(
    LocalDate known, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate endKnown) {

  public Validity {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("would end before it begins: " + from + ", " + until);
    }
  }

  /// True if, by what was enacted on the day of asking, it is in force on some day of the span.
  public boolean touches(Span days, LocalDate asOf) {
    if (known.isAfter(asOf) || from.isAfter(days.last())) {
      return false;
    }
    boolean ended = until != null && until.isBefore(days.first());
    return !ended || (endKnown != null && endKnown.isAfter(asOf));
  }

  /// These days, as far as they lie within others too.
  public Validity within(Validity other) {
    LocalDate begins = from.isBefore(other.from) ? other.from : from;
    LocalDate learned = known.isBefore(other.known) ? other.known : known;
    boolean othersEnd = other.until != null && (until == null || other.until.isBefore(until));
    return othersEnd
        ? new Validity(learned, begins, other.until, other.endKnown)
        : new Validity(learned, begins, until, endKnown);
  }
}
