package id.netra.law.calendar;

import id.netra.law.rule.Confidence;
import java.time.LocalDate;

/// One thing that a calendar fixes, with its source.
///
/// @param type what happens
/// @param from its first day
/// @param to its last day, whole; equal to `from` for an event of one day
/// @param offices the offices concerned, as a set of values of [Facet#OFFICE]
/// @param source where the date comes from
/// @param verify true when the official text was not seen
public record Event(
    Type type,
    LocalDate from,
    LocalDate to,
    int offices,
    String source,
    Confidence confidence,
    boolean verify) {

  /// What a calendar can fix.
  public enum Type {
    PREPARATION,
    REGISTRATION,
    VERIFICATION,
    DETERMINATION,
    CAMPAIGN,
    QUIET,
    VOTING,
    RECAPITULATION,
    /// The day on which the elected are determined.
    ELECTED,
    /// The day of the oath, with which the election ends.
    OATH
  }

  public Event {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(type + " would end before it begins: " + from + ", " + to);
    }
  }
}
