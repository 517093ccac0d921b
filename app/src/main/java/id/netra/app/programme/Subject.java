package id.netra.app.programme;

/// Whom a measure obliges.
public enum Subject {
  PERSON,
  UNIT
}
