/// Netra without a signal: the rule book as data, and the pages and scripts that answer by it on
/// the reader's own phone.
@NullMarked
package id.netra.app.advice.offline;

import org.jspecify.annotations.NullMarked;
