package id.netra.app.platform.pdf;

import java.time.Instant;

/// What a PDF file says of itself.
///
/// @param title shown by readers instead of the file's name
/// @param author the institution, never a person
/// @param language the code of the language it is written in, such as `id`
/// @param at when it was made; the same facts and content give the same bytes
public record PdfFacts(String title, String author, String language, Instant at) {}
