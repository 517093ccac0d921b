/// The command line of the contract. Start at [Netra]; data goes to standard output, words to
/// standard error.
@NullMarked
package id.netra.cli;

import org.jspecify.annotations.NullMarked;
