/// The public JSON forms of the contract: what programs send and what they are sent.
///
/// Start at [AssessmentStream], which the command line and the HTTP interface share; every check of
/// a value happens in [id.netra.law.act.ActDraft].
@NullMarked
package id.netra.forms;

import org.jspecify.annotations.NullMarked;
