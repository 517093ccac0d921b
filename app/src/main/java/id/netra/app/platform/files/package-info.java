/// Files that belong to an institution, kept whole in its database:
/// [id.netra.app.platform.files.StoredFiles].
@NamedInterface("files")
@NullMarked
package id.netra.app.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
