/// Personal data: what is kept and why, what each can read about himself, what is corrected, what
/// is destroyed by two officers, and the papers of the data protection officer.
///
/// What is kept stands in `privacy/retention.yaml`, read by
/// [id.netra.app.organisation.privacy.Retentions]; a test compares it with the tables there are.
@NullMarked
package id.netra.app.organisation.privacy;

import org.jspecify.annotations.NullMarked;
