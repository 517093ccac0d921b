/// Backup and restore of the whole platform: database, files and log in one archive.
///
/// Start at [id.netra.app.platform.backup.Backup] and [id.netra.app.platform.backup.Restore]; what
/// stands in an archive says [id.netra.app.platform.backup.Manifest].
@NamedInterface("backup")
@NullMarked
package id.netra.app.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
