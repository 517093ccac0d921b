/// The start: options, data folder, database, application, and one plain sentence when it cannot
/// be.
///
/// Start at [id.netra.app.platform.up.Up].
@NamedInterface("up")
@NullMarked
package id.netra.app.platform.up;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
