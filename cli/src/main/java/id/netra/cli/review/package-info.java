/// Texts on their way to a lawyer and back: every sentence that people read, of the message files
/// and of the catalogue of law, in one table.
///
/// Start at [Checkout], which finds the texts; [Sheet] writes and reads the table, [Revision] puts
/// what came back into the files and nothing else.
@NullMarked
package id.netra.cli.review;

import org.jspecify.annotations.NullMarked;
