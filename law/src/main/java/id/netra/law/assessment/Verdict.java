package id.netra.law.assessment;

/// What the rules say of an act, gravest first.
public enum Verdict {
  FORBIDDEN,
  /// Authorities disagree and the catalogue adopts neither reading.
  CONTESTED,
  /// A fact that would decide is missing, or no text decides and a human must look.
  UNDETERMINED,
  /// Allowed if something holds that was not said.
  CONDITIONAL,
  ALLOWED,
  /// No rule addresses people of this status for acts of this kind.
  OUT_OF_SCOPE
}
