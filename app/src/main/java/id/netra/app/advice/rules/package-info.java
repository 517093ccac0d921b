/// The rule book as pages that anyone may read: the matrix of acts and stages, every rule with its
/// decided examples, acts, stages, instruments, a search and a feed of what changed.
///
/// Start at [id.netra.app.advice.rules.RulePages]. Nothing here knows a law: everything said is in
/// the rule book and in the message files.
@NullMarked
package id.netra.app.advice.rules;

import org.jspecify.annotations.NullMarked;
