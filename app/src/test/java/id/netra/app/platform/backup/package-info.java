/// Backup and restore on real servers, in processes of their own.
@NullMarked
package id.netra.app.platform.backup;

import org.jspecify.annotations.NullMarked;
