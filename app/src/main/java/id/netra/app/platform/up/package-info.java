/// The start: options, data folder, database, application, and one plain sentence when it cannot
/// be.
///
/// Start at [id.netra.app.platform.up.Up].
@NullMarked
package id.netra.app.platform.up;

import org.jspecify.annotations.NullMarked;
