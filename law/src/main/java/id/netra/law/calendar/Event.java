package id.netra.law.calendar;

import id.netra.law.rule.Confidence;
import java.time.LocalDate;
import java.util.List;

/// One thing that a calendar fixes, with its source.
///
/// @param type what happens
/// @param from its first day
/// @param to its last day, whole; equal to `from` for an event of one day
/// @param offices the offices concerned, as in the contract's `target.office`; empty for all
/// @param source where the date comes from
/// @param verify true when the official text was not seen
public record Event(
    Type type,
    LocalDate from,
    LocalDate to,
    List<String> offices,
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
    offices = List.copyOf(offices);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(type + " would end before it begins: " + from + ", " + to);
    }
  }

  /// True if the event concerns that office.
  ///
  /// @param office as in the contract
  public boolean concerns(String office) {
    return offices.isEmpty() || offices.contains(office);
  }
}
