package id.netra.law.rule;

/// How sure the catalogue is of one of its facts, surest first.
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
