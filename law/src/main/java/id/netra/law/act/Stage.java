package id.netra.law.act;

/// A stage of an election, in the order in which they come; the later wins where two overlap.
public enum Stage {
  /// No calendar covers the day.
  OUTSIDE,
  PREPARATION,
  REGISTRATION,
  VERIFICATION,
  /// The candidates are determined and the campaign has not begun.
  DETERMINED,
  CAMPAIGN,
  QUIET,
  VOTING,
  /// From the day after the vote until the oath.
  AFTER_VOTING
}
