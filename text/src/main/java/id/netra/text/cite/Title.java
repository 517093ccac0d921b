package id.netra.text.cite;

import org.jspecify.annotations.Nullable;

/// A title as a text gives it.
///
/// @param text its words in lower case, without "tentang"
/// @param amending true if it calls itself an amendment
/// @param amended the law that it says it amends; null if none is named
record Title(Extent at, String text, boolean amending, @Nullable Amended amended) {
  /// A law named within a title.
  record Amended(Designation what, String number, int year) {}
}
