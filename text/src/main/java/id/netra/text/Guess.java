package id.netra.text;

/// A kind of act that a question may be about.
///
/// @param kind as in the contract, such as `LIKE`
/// @param score between 0 and 1; only the order of a question's guesses means something
public record Guess(String kind, double score) {}
