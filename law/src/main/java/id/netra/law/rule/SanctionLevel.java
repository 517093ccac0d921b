package id.netra.law.rule;

/// How grave a sanction is, lowest first. A level, never one form of it: the form is chosen by the
/// deciding official after examination.
public enum SanctionLevel {
  MORAL,
  LIGHT,
  MEDIUM,
  HEAVY,
  DISMISSAL_WITHOUT_HONOUR,
  CONTRACT,
  VILLAGE,
  CRIMINAL,
  CANDIDACY_CANCELLED
}
