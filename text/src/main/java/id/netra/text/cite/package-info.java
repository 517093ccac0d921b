/// Finds legal references in real text and says of each what is wrong with it, on the text's day.
///
/// The way of a reference: [id.netra.text.cite.Tokens] cut the text, [id.netra.text.cite.Finder]
/// finds what looks like a reference, [id.netra.text.cite.Judge] compares it with the registry.
@NullMarked
package id.netra.text.cite;

import org.jspecify.annotations.NullMarked;
