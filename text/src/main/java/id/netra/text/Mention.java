package id.netra.text;

/// A place where a concept is spoken of.
///
/// @param first the place of its first word
/// @param last the place of its last word
/// @param denied true when the text says that it is not so
record Mention(String concept, int first, int last, boolean denied) {}
