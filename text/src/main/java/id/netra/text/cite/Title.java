package id.netra.text.cite;

/// A title as a text gives it.
///
/// @param text without "tentang"
/// @param amending true if it calls itself an amendment
record Title(Extent at, String text, boolean amending) {}
