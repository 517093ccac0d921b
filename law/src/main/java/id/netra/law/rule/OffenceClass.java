package id.netra.law.rule;

/// The kind of breach, gravest first.
public enum OffenceClass {
  ELECTION_CRIME,
  STATUTE,
  /// Duties of regional heads.
  OFFICE,
  DISCIPLINE,
  CONTRACT,
  VILLAGE_LAW,
  CODE_OF_ETHICS
}
