/// The embedded PostgreSQL: unpacked, initialised, started, watched and stopped by Netra itself.
///
/// Start at [id.netra.app.platform.postgres.Postgres]. Nothing here knows Spring.
@NullMarked
package id.netra.app.platform.postgres;

import org.jspecify.annotations.NullMarked;
