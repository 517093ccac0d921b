/// Answers that their holders keep: a random link, no account, nobody else can read them.
///
/// Start at [id.netra.app.advice.kept.KeptPages].
@NullMarked
package id.netra.app.advice.kept;

import org.jspecify.annotations.NullMarked;
