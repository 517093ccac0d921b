package id.netra.law.rule;

/// Whether a condition is met by what is known.
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN
}
