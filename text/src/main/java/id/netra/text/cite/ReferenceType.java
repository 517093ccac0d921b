package id.netra.text.cite;

/// The kinds of reference that are told apart (contract, section 3).
public enum ReferenceType {
  UU,
  PERPPU,
  PP,
  PERPRES,
  PERMENDAGRI,
  PERMENPANRB,
  PERBKN,
  PERBAWASLU,
  PKPU,
  SKB,
  SE,
  LETTER,
  /// A judgment of the constitutional court.
  MK,
  /// A stated election day.
  DATE,
  OTHER;

  /// True for circulars and letters, whose numbers are made of parts.
  public boolean isLetter() {
    return this == SE || this == LETTER;
  }
}
