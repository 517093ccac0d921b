package id.netra.text.cite;

/// What a kind of instrument is called.
///
/// @param type of the public form
/// @param label what short citations begin with, such as `Perppu`
/// @param misnamed true if the text calls it what it is not: a Perppu without its "pengganti"
/// @param letter true for letters and single acts, whose numbers are made of parts
record Designation(ReferenceType type, String label, boolean misnamed, boolean letter) {
  /// True if a number and a year name the instrument for the whole country.
  boolean isNational() {
    return !letter && type != ReferenceType.OTHER;
  }

  boolean is(ReferenceType other) {
    return type == other;
  }
}
