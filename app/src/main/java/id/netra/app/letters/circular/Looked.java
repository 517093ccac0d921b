package id.netra.app.letters.circular;

import id.netra.app.letters.seal.SignatureReport;

/// What was seen in a PDF file.
///
/// @param text what can be read in it; empty if it is pictures only, or cannot be read
public record Looked(String text, SignatureReport signatures) {}
