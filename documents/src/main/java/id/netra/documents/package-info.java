/// Gives a text out of a file that somebody has at hand, and a corrected copy of the file.
///
/// Start at [DocumentReader]. Nothing of a file is kept, logged or put into a message: neither its
/// text nor its name.
@NullMarked
package id.netra.documents;

import org.jspecify.annotations.NullMarked;
