package id.netra.app.advice.rules;

/// Words that lead somewhere.
///
/// @param path an address of this Netra
/// @param words in the reader's language
public record Link(String path, String words) {}
