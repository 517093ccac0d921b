package id.netra.app.organisation;

/// Why a change of units cannot be. The sentences stand under `organisation.refused` in the message
/// files.
public enum Refusal {
  /// The unit, or the one above, does not exist on that day.
  NOT_THERE,
  /// Something later is recorded for the unit itself.
  LATER_CHANGE,
  /// What is recorded for a later day would no longer fit.
  LATER_CONFLICT,
  /// The unit would lie below itself.
  BELOW_ITSELF,
  /// People work in it, or units lie below it, on that day or later.
  NOT_EMPTY,
  /// Another unit has that code.
  CODE_TAKEN,
  /// The root of the tree cannot be moved, merged or closed, and no other unit is one.
  ROOT,
  /// It would all stay as it is.
  UNCHANGED,
  /// It is not the last change any more, or something has been built upon it.
  NOT_LAST
}
