package id.netra.app.advice.rules;

/// A decided case, told in the reader's words.
///
/// @param act who did what, when
/// @param facts what of it made the rule speak
/// @param look the style and shape of its verdict
/// @param verdict the key of its word
public record Example(String act, String facts, String look, String verdict) {}
