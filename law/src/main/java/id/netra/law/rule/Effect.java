package id.netra.law.rule;

/// What a rule does to an act that meets its condition.
///
/// Where several speak, the first in this order decides, unless one names another in `overrides`.
public enum Effect {
  /// The act is forbidden.
  FORBIDS,
  /// The act is allowed if one named thing holds, and forbidden if it does not.
  REQUIRES,
  /// Authorities disagree whether the act is forbidden, and the catalogue adopts neither reading.
  DISPUTES,
  /// No text decides; a human body must look.
  REFERS,
  /// The act is allowed although another rule, named in `overrides`, would forbid it.
  EXEMPTS,
  /// The act is allowed.
  ALLOWS
}
